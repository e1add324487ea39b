/** A row a line, as JSON by the names of the columns. */
import type { Cell } from '../tables/column.ts';
import type { ExportedTable } from '../tables/index.ts';

export const ndjsonLine = ({ columns }: ExportedTable, row: readonly Cell[]): string =>
  `${JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))}\n`;
