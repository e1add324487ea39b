/** Lines of a table without ruling lines, cut at the columns that its rows of values leave between them. */
import type { Gutter } from './gutters.ts';
import { lineOf, rightOf, type TextLine, textOf } from './text-line.ts';

/** Words of one line that stand in one column, or reach over several. */
export interface Piece {
  readonly line: TextLine;
  readonly column: number;
  readonly columns: number;
}

/** "≥ 95%", "1.200", "14 - 15", "25 hộ", "-". */
const VALUE = /^(?:[≥≤<>≈~±+–-]?\s?\d[\d.,]{0,20}(?:\s?[-–/]\s?\d[\d.,]{0,20})?\s?(?:[%‰]|[\p{L}/]{1,12})?|[-–])$/u;
const CLOSED = /[.,;:]$/u;
/** A head says them. */
const YEAR = /^(?:19|20)\d\d$/u;

export function isValue(line: TextLine): boolean {
  const text = textOf(line);
  return VALUE.test(text) && !CLOSED.test(text) && !YEAR.test(text);
}

/** Of the height of a line: between words of one cell is less. */
const APART = 0.35;

export function piecesOf(line: TextLine, gutters: readonly Gutter[]): Piece[] {
  const { words, height } = line;
  const cuts = words.flatMap((word, i) => {
    const before = words[i - 1];
    if (!before || word.x - rightOf(before) < APART * height) return [];
    return gutters.some(({ from, to }) => Math.min(to, word.x) - Math.max(from, rightOf(before)) > 0) ? [i] : [];
  });
  return [0, ...cuts].map((from, i): Piece => {
    const piece = lineOf(words.slice(from, cuts[i]));
    const column = gutters.filter(({ from: left, to: right }) => (left + right) / 2 <= piece.x).length;
    const last = gutters.filter(({ from: left, to: right }) => (left + right) / 2 < rightOf(piece)).length;
    return { line: piece, column, columns: last - column + 1 };
  });
}
