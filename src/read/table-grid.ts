/** The cells of a table on their columns: what spans several columns or rows is counted out. */
import type { ReadCell, ReadTable } from './blocks.ts';

export interface GridCell {
  readonly cell: ReadCell;
  /** The columns it covers, from 0. */
  readonly columns: readonly number[];
}

export interface GridRow {
  readonly page: number | undefined;
  /** Cells that begin in this row. */
  readonly own: readonly GridCell[];
  /** Cells that began in a row above and reach into this one. */
  readonly above: readonly GridCell[];
}

/** Nobody prints more columns; a cell that claims to span more rows than these is not followed. */
const MOST_COLUMNS = 120;
const MOST_ROWS = 200;

export function gridOf({ rows }: ReadTable): GridRow[] {
  let open: { cell: GridCell; left: number }[] = [];
  return rows.map(({ cells, page }) => {
    const taken = new Set(open.flatMap(({ cell }) => cell.columns));
    const own: GridCell[] = [];
    let column = 0;
    for (const cell of cells) {
      while (taken.has(column)) column += 1;
      if (column >= MOST_COLUMNS) break;
      const width = Math.max(1, Math.min(cell.columns ?? 1, MOST_COLUMNS - column));
      own.push({ cell, columns: Array.from({ length: width }, (_, i) => column + i) });
      column += width;
    }
    const above = open.map(({ cell }) => cell);
    const reaching = own.map((cell) => ({ cell, left: Math.min(cell.cell.rows ?? 1, MOST_ROWS) }));
    open = [...open, ...reaching].map(({ cell, left }) => ({ cell, left: left - 1 })).filter(({ left }) => left > 0);
    return { page, own, above };
  });
}

/** How many rows the head takes, as its own cells say: as many as the tallest cell of the first row. */
export const headRows = (grid: readonly GridRow[]): number => Math.max(1, ...(grid[0]?.own ?? []).map(({ cell }) => cell.rows ?? 1));

/** Over how many columns the rows reach. */
export const widthOf = (grid: readonly GridRow[]): number =>
  grid.reduce((most, { own, above }) => Math.max(most, ...[...own, ...above].map(({ columns }) => (columns.at(-1) ?? 0) + 1)), 0);
