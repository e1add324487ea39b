/** What the styles of a document say of a paragraph and of its words, through the styles they are based on. */
import { type StyleEntry, styleEntries } from './style-entries.ts';

/** Of characters. */
interface Look {
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly struckTwice: boolean;
  readonly raised: boolean;
}

export interface ParagraphStyle extends Look {
  /** Of a heading, 1 to 9. */
  readonly depth: number | null;
  /** A line of the table of contents. */
  readonly contents: boolean;
  readonly list: string | null;
  readonly level: number | null;
  /** The style and its bases, nearest first. */
  readonly chain: readonly string[];
}

export interface Styles {
  readonly paragraph: (id: string | null) => ParagraphStyle;
  readonly character: (id: string) => Look;
  /** Of a numbering style. */
  readonly listOf: (id: string) => string | null;
}

/** The names of Word in English and Vietnamese; files keep the English ones whatever the language, other programs do not. */
const HEADING = /^(?:heading|đầu đề|tiêu đề|đề mục)\s([1-9])$/u;
const CONTENTS = /^(?:toc|mục lục)\s[1-9]$/u;
const MOST_BASES = 20;
const BODY_TEXT = 9;

/** `xml`: null where the document has no styles. */
export function readStyles(xml: string | null): Styles | null {
  const entries = styleEntries(xml ?? '<styles/>');
  if (!entries) return null;
  const looks = new Map<string, Look>();
  const paragraphs = new Map<string, ParagraphStyle>();
  const chainOf = (id: string, kind: string): StyleEntry[] => {
    const chain: StyleEntry[] = [];
    let entry = entries.get(`${kind} ${id}`);
    while (entry && chain.length < MOST_BASES) {
      chain.push(entry);
      entry = entry.base === null ? undefined : entries.get(`${kind} ${entry.base}`);
    }
    return chain;
  };
  const kept = <Style>(known: Map<string, Style>, id: string, make: () => Style): Style => {
    const made = known.get(id) ?? make();
    known.set(id, made);
    return made;
  };
  const usual = [...entries.values()].find(({ kind, usual }) => usual && kind === 'paragraph')?.id ?? '';
  return {
    paragraph: (id) => kept(paragraphs, id ?? usual, () => paragraphStyle(chainOf(id ?? usual, 'paragraph'))),
    character: (id) => kept(looks, id, () => lookOf(chainOf(id, 'character'))),
    listOf: (id) => entries.get(`numbering ${id}`)?.list ?? null,
  };
}

/** What the nearest style says that says anything. */
function nearest<Value>(chain: readonly StyleEntry[], pick: (entry: StyleEntry) => Value | null): Value | null {
  for (const entry of chain) {
    const value = pick(entry);
    if (value !== null) return value;
  }
  return null;
}

const lookOf = (chain: readonly StyleEntry[]): Look => ({
  bold: nearest(chain, ({ bold }) => bold) ?? false,
  capitals: nearest(chain, ({ capitals }) => capitals) ?? false,
  hidden: nearest(chain, ({ hidden }) => hidden) ?? false,
  struck: nearest(chain, ({ struck }) => struck) ?? false,
  struckTwice: nearest(chain, ({ struckTwice }) => struckTwice) ?? false,
  raised: nearest(chain, ({ raised }) => raised) ?? false,
});

function paragraphStyle(chain: readonly StyleEntry[]): ParagraphStyle {
  const outline = nearest(chain, ({ outline, name }) => outline ?? headingLevel(name));
  return {
    ...lookOf(chain),
    depth: outline === null || outline >= BODY_TEXT ? null : outline + 1,
    contents: CONTENTS.test(chain[0]?.name ?? ''),
    list: nearest(chain, ({ list }) => list),
    level: nearest(chain, ({ level }) => level),
    chain: chain.map(({ id }) => id),
  };
}

function headingLevel(name: string): number | null {
  const depth = HEADING.exec(name)?.[1];
  return depth === undefined ? null : Number(depth) - 1;
}
