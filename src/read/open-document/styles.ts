/** Styles of paragraphs and of stretches of text, each with what it takes from the styles above it. */
import type { Attribute } from './xml-events.ts';

/** How words look; null is not said. */
export interface Look {
  readonly bold: boolean | null;
  readonly hidden: boolean | null;
  readonly struck: boolean | null;
  readonly capitals: boolean | null;
  readonly raised: boolean | null;
  readonly font: string | null;
}

export interface Style extends Look {
  /** "" is none, whatever the styles above it say. */
  readonly list: string | null;
}

interface Written extends Style {
  readonly parent: string | null;
}

export interface Styles {
  readonly begin: (attribute: Attribute, isDefault: boolean) => void;
  /** style:text-properties of the style that was begun last. */
  readonly say: (attribute: Attribute) => void;
  readonly end: () => void;
  readonly of: (family: 'paragraph' | 'text', name: string | null) => Style;
}

export const PLAIN: Style = { bold: null, hidden: null, struck: null, capitals: null, raised: null, font: null, list: null };
const DEFAULT = ' default';
/** Nobody derives styles deeper; a circle ends here. */
const MOST_PARENTS = 50;
const HEAVY = 600;

export function documentStyles(): Styles {
  const written = new Map<string, Written>();
  const known = new Map<string, Style>();
  let key: string | null = null;
  return {
    begin: (attribute, isDefault) => {
      const family = attribute('style:family');
      const name = isDefault ? DEFAULT : attribute('style:name');
      key = family === 'paragraph' || family === 'text' ? `${family} ${name}` : null;
      if (key === null) return;
      const parent = isDefault ? null : `${family} ${attribute('style:parent-style-name') ?? DEFAULT}`;
      written.set(key, { ...PLAIN, list: attribute('style:list-style-name'), parent });
    },
    say: (attribute) => {
      const style = key === null ? undefined : written.get(key);
      if (key !== null && style) written.set(key, { ...style, ...lookIn(attribute) });
    },
    end: () => {
      key = null;
    },
    of: (family, name) => {
      const first = name === null ? `${family} ${DEFAULT}` : `${family} ${name}`;
      const seen = known.get(first);
      if (seen) return seen;
      let style: Style = PLAIN;
      let next: string | null = first;
      for (let parents = 0; next !== null && parents < MOST_PARENTS; parents += 1) {
        const above: Written | undefined = written.get(next);
        if (above) style = { ...over(style, above), list: style.list ?? above.list };
        next = above?.parent ?? null;
      }
      known.set(first, style);
      return style;
    },
  };
}

/** What `look` says, and where it says nothing what `above` says. */
export const over = (look: Look, above: Look): Look => ({
  bold: look.bold ?? above.bold,
  hidden: look.hidden ?? above.hidden,
  struck: look.struck ?? above.struck,
  capitals: look.capitals ?? above.capitals,
  raised: look.raised ?? above.raised,
  font: look.font ?? above.font,
});

function lookIn(attribute: Attribute): Look {
  const [weight, display, line, transform, position] = [
    attribute('fo:font-weight'),
    attribute('text:display'),
    attribute('style:text-line-through-style') ?? attribute('style:text-line-through-type'),
    attribute('fo:text-transform'),
    attribute('style:text-position'),
  ];
  return {
    bold: weight === null ? null : weight === 'bold' || Number(weight) >= HEAVY,
    hidden: display === null ? null : display === 'none',
    struck: line === null ? null : line !== 'none',
    capitals: transform === null ? null : transform === 'uppercase',
    raised: position === null ? null : /^\s{0,3}(?:super|[1-9])/u.test(position),
    font: attribute('style:font-name') ?? attribute('fo:font-family'),
  };
}
