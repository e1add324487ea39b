/** Tables that a page shows in two or more strips side by side ("TT | Chỉ tiêu | 2030 | TT | Chỉ tiêu | 2030"): the strips belong under one another. */
import type { Cell } from '../document.ts';
import { headRole } from './table-heads.ts';

/** Nobody reads a head of more columns. */
const MOST_COLUMNS = 60;
const LEAST_COLUMNS = 2;

/** The rows of the first strip, then those of the others in its columns. A value never stands beside the label of another strip. */
export function unfolded(rows: readonly (readonly Cell[])[], text: string): Cell[][] {
  const width = stripWidth(rows[0] ?? [], text);
  if (width === null) return rows.map((row) => [...row]);
  const first = rows.map((row) => row.filter(({ column }) => column < width));
  const others = rows.map((row) => row.filter(({ column }) => column >= width).map((cell) => ({ ...cell, column: cell.column - width })));
  return [...first, ...unfolded(others, text)].filter((row) => row.length > 0);
}

/** After how many columns the head begins again; null where it does not. */
function stripWidth(head: readonly Cell[], text: string): number | null {
  const heads = headsByColumn(head, text);
  const [begins] = heads;
  const role = begins === undefined ? null : headRole(begins);
  if (heads.length > MOST_COLUMNS || (role !== 'ordinal' && role !== 'indicator')) return null;
  for (let width = LEAST_COLUMNS; width <= heads.length - LEAST_COLUMNS; width += 1) {
    const strip = heads.slice(0, width);
    const next = heads.slice(width, width * 2);
    // Between two strips a column may stay empty.
    const all = strip.at(-1) === '' ? strip.slice(0, -1) : strip;
    const isSame = next.length >= all.length && all.length >= LEAST_COLUMNS && all.every((each, column) => each === next[column]);
    if (isSame && all.some((each) => headRole(each) === 'indicator')) return width;
  }
  return null;
}

/** "" where no cell begins. */
function headsByColumn(head: readonly Cell[], text: string): string[] {
  const last = head.reduce((most, { column }) => Math.max(most, column), -1);
  if (last >= MOST_COLUMNS) return [];
  const heads = Array.from({ length: last + 1 }, () => '');
  for (const { column, span } of head) heads[column] = text.slice(span.start, span.end).toLowerCase().replace(/\s+/gu, ' ').trim();
  return heads;
}
