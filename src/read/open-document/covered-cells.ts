/** What the cells of a table span, by the places that the file says are covered: spans that a program wrote wrongly move no value under another head. */
import type { BlocksCell } from '../cell-blocks.ts';

/** Null is a place that another cell covers: it is written as one (OpenDocument 1.3 part 3, 9.1.5). */
type WrittenRow = readonly (BlocksCell | null)[];

interface Placed {
  readonly cell: BlocksCell;
  readonly column: number;
  columns: number;
  rows: number;
}

/** A file that writes no covered place is believed in its spans. */
export function spannedRows(rows: readonly WrittenRow[]): (readonly BlocksCell[])[] {
  if (!rows.some((row) => row.includes(null))) return rows.map((row) => row.filter((cell) => cell !== null));
  /** By column: the cell that reaches down to the row before. */
  let above: ReadonlyMap<number, Placed> = new Map();
  const placed = rows.map((row) => {
    const own: Placed[] = [];
    const here = new Map<number, Placed>();
    for (let column = 0; column < row.length; ) {
      const cell = row[column] ?? null;
      const free = coveredFrom(row, cell === null ? column : column + 1);
      const upper = above.get(column);
      if (cell === null && upper && upper.column === column && upper.columns <= free) {
        upper.rows += 1;
        for (let i = 0; i < upper.columns; i += 1) here.set(column + i, upper);
        column += upper.columns;
        continue;
      }
      const wide = cell === null ? 1 : 1 + Math.min(cell.columns - 1, free);
      const next: Placed = { cell: cell ?? EMPTY, column, columns: wide, rows: 1 };
      own.push(next);
      for (let i = 0; i < wide; i += 1) here.set(column + i, next);
      column += wide;
    }
    above = here;
    return own;
  });
  return placed.map((own) => own.map(({ cell: { blocks }, columns, rows }) => ({ blocks, columns, rows })));
}

const EMPTY: BlocksCell = { blocks: [], columns: 1, rows: 1 };

/** How many places from here on are covered. */
function coveredFrom(row: WrittenRow, from: number): number {
  let end = from;
  while (end < row.length && row[end] === null) end += 1;
  return end - from;
}
