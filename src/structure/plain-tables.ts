/** Tables in plain lines: rows of cells between pipes, pipe cells on lines of their own, cells one under another. */
import type { Line } from '../normalise/lines-of.ts';
import { closedCells } from './closed-cell-tables.ts';
import type { FoundTable } from './found-table.ts';
import { pipeLines } from './pipe-cell-tables.ts';
import { barredRows, pipeRows } from './pipe-row-tables.ts';
import { stackedCells } from './stacked-tables.ts';

/** The table that begins at line `from`, or null. */
export function tableAt(lines: readonly Line[], from: number): FoundTable | null {
  return pipeRows(lines, from) ?? barredRows(lines, from) ?? pipeLines(lines, from) ?? closedCells(lines, from) ?? stackedCells(lines, from);
}
