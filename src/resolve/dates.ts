/** Days as documents write them: "ngày 31 tháng 3 năm 2022", "31/3/2022", "31-3-2022", "31.3.2022". */
import type { Span } from '../span.ts';

export interface FoundDate {
  /** Null where day, month or year is blank or impossible. */
  readonly iso: string | null;
  readonly span: Span;
}

const GAP = '\\s{0,3}';
/** A blank is none, dots or underscores: "ngày … tháng … năm 2024". */
const BLANK = '[.…_]{0,12}';

/** Groups: day, month, year in words, then in figures. */
export const DATE = `(?:ngày${GAP}(\\d{1,2}|${BLANK})${GAP}tháng${GAP}(\\d{1,2}|${BLANK})${GAP}năm${GAP}(\\d{4}|${BLANK})|(?:ngày${GAP})?(\\d{1,2})${GAP}([/.-])${GAP}(\\d{1,2})${GAP}\\5${GAP}(\\d{4})(?!\\d))`;

const DAY = new RegExp(`(?<![\\p{L}\\p{N}/.-])${DATE}`, 'giu');

export function datesIn(text: string, start = 0, end = text.length): FoundDate[] {
  const stretch = text.slice(start, end);
  return [...stretch.matchAll(DAY)].map((match) => ({ iso: isoOf(match), span: { start: start + match.index, end: start + match.index + match[0].length } }));
}

function isoOf(match: RegExpMatchArray): string | null {
  const [day, month, year] = [match[1] ?? match[4], match[2] ?? match[6], match[3] ?? match[7]].map(Number) as [number, number, number];
  return isoDate(year, month, day);
}

/** Null where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
