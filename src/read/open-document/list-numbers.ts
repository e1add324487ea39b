/** Counts through the lists of a document as LibreOffice does: what it prints before each numbered paragraph. */
import { bulletSign } from '../docx/list-counter.ts';
import { numberAs } from '../docx/number-formats.ts';
import type { ListLevel, ListStyle } from './list-styles.ts';

/** `list`: what goes on counting together. `begin`: where the paragraph says its number itself. Gives "1.2. ", "a) ", "- "; null where nothing is printed. */
export type ListNumbers = (list: string, style: ListStyle, at: number, begin: number | null) => string | null;

const PLACE = /%(\d{1,2})/gu;
const MOST_CHARACTERS = 120;
/** A level that prints nothing leaves no point behind. */
const LEADING_POINTS = /^[.\s]{1,20}(?=\p{L}|\d)/u;

export function listNumbers(): ListNumbers {
  const counts = new Map<string, Map<number, number>>();
  return (list, style, at, begin) => {
    const level = style.get(at);
    if (!level) return null;
    const numbers = counts.get(list) ?? new Map<number, number>();
    counts.set(list, numbers);
    // A level that leads and was not used yet is used by this one: behind "1.1." follows "2."
    for (let above = 1; above < at; above += 1) if (!numbers.has(above)) numbers.set(above, style.get(above)?.start ?? 1);
    const before = numbers.get(at);
    numbers.set(at, begin ?? (before === undefined ? level.start : before + 1));
    for (const below of numbers.keys()) if (below > at) numbers.delete(below);
    const printed = (level.format === 'bullet' ? bulletSign(style, at) : numbered(level, style, numbers)).trim();
    return printed === '' ? null : `${printed} `;
  };
}

function numbered(level: ListLevel, style: ListStyle, numbers: ReadonlyMap<number, number>): string {
  const printed = level.text.replace(PLACE, (_, place: string) => {
    const of = style.get(Number(place));
    return of ? numberAs(of.format, numbers.get(Number(place)) ?? of.start) : '';
  });
  return printed.slice(0, MOST_CHARACTERS).replace(LEADING_POINTS, '').normalize('NFC');
}
