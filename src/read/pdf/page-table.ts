/** A table as it stands on a page: its cells with their lines, before it is joined to its part on the next page. */
import type { ReadRow } from '../blocks.ts';
import { type JoinedLine, saidOf } from './said-lines.ts';

export interface PageCell {
  readonly lines: readonly JoinedLine[];
  /** From 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** How wide its writing may be, in points. */
  readonly room: number;
}

export interface PageRow {
  readonly page: number;
  /** Those that begin in this row. */
  readonly cells: readonly PageCell[];
}

export interface PageTable {
  readonly kind: 'table';
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Where its columns begin and the last one ends, in points. */
  readonly edges: readonly number[];
  readonly rows: readonly PageRow[];
}

export const readRow = ({ page, cells }: PageRow): ReadRow => ({
  page,
  cells: cells.map(({ lines, columns, rows }) => ({ ...saidOf(lines), ...(columns > 1 ? { columns } : {}), ...(rows > 1 ? { rows } : {}) })),
});
