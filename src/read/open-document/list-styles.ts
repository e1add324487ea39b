/** The list styles of a document: how each of their levels counts and prints. */
import type { Attribute } from './xml-events.ts';

export interface ListLevel {
  /** As numberAs calls it; "bullet", "none". */
  readonly format: string;
  /** "%1.%2.", or the bullet. */
  readonly text: string;
  readonly start: number;
}

/** By level from 1. */
export type ListStyle = ReadonlyMap<number, ListLevel>;

export interface ListStyles {
  readonly begin: (name: string | null) => void;
  readonly level: (element: string, attribute: Attribute) => void;
  readonly end: () => void;
  readonly of: (name: string | null) => ListStyle | null;
}

const LAST_LEVEL = 10;
/** A name that no style of a file has. */
export const OUTLINE = ' outline';

export function listStyles(): ListStyles {
  const styles = new Map<string, Map<number, ListLevel>>();
  let open: Map<number, ListLevel> | null = null;
  return {
    begin: (name) => {
      open = new Map();
      if (name !== null) styles.set(name, open);
    },
    level: (element, attribute) => {
      const at = wholeIn(attribute('text:level'));
      if (at >= 1 && at <= LAST_LEVEL) open?.set(at, levelIn(element, at, attribute));
    },
    end: () => {
      open = null;
    },
    of: (name) => (name === null ? null : (styles.get(name) ?? null)),
  };
}

export const wholeIn = (value: string | null, otherwise = 0): number => (value !== null && /^\s{0,3}\d{1,9}\s{0,3}$/u.test(value) ? Number(value) : otherwise);

function levelIn(element: string, at: number, attribute: Attribute): ListLevel {
  if (element === 'text:list-level-style-bullet') return { format: 'bullet', text: attribute('text:bullet-char') ?? '', start: 1 };
  if (element === 'text:list-level-style-image') return { format: 'bullet', text: '•', start: 1 };
  const format = formatNamed(attribute('style:num-format') ?? '');
  return {
    format,
    text: attribute('loext:num-list-format')?.replace(WRITTEN, '%$1') ?? printed(at, attribute),
    start: wholeIn(attribute('text:start-value'), 1),
  };
}

/** As LibreOffice writes it: "%1%.%2%." */
const WRITTEN = /%(\d{1,2})%/gu;

/** OpenDocument 1.3 part 3, 19.797: how many levels are shown, the own one last. */
function printed(at: number, attribute: Attribute): string {
  const shown = Math.max(1, Math.min(wholeIn(attribute('text:display-levels'), 1), at));
  const places = Array.from({ length: shown }, (_, i) => `%${at - shown + 1 + i}`);
  return `${attribute('style:num-prefix') ?? ''}${places.join('.')}${attribute('style:num-suffix') ?? ''}`;
}

/** 19.500: the first number of the sequence names it; LibreOffice writes more of it ("01, 02, 03, ..."). */
function formatNamed(format: string): string {
  const known: Readonly<Record<string, string>> = { '': 'none', '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };
  return known[format] ?? (format.startsWith('01') ? 'decimalZero' : 'decimal');
}
