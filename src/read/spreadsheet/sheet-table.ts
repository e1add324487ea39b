/** Rows of a sheet as a table: columns and rows without a word are left out, merged cells count those that are left. */
import type { ReadCell, ReadTable } from '../blocks.ts';
import { isOrderHead } from './order-head.ts';
import type { SheetCell, SheetRow } from './sheet-rows.ts';

/** Nobody prints more columns. */
const MOST_COLUMNS = 120;

export function sheetTable(rows: readonly SheetRow[]): ReadTable {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b).slice(0, MOST_COLUMNS);
  const places = new Map(columns.map((column, i) => [column, i]));
  const orderColumns = new Set(rows[0]?.cells.filter(({ text }) => isOrderHead(text)).map(({ column }) => column));
  /** By column: up to which place among the rows it is covered by a cell above. */
  const coveredTo = columns.map(() => 0);
  return {
    kind: 'table',
    rows: rows.map(({ cells }, at) => {
      const own = new Map(cells.map((cell) => [places.get(cell.column) ?? -1, cell]));
      const written: ReadCell[] = [];
      const last = Math.max(...own.keys());
      for (let place = 0; place <= last; place += 1) {
        if ((coveredTo[place] ?? 0) > at) continue;
        const cell = own.get(place);
        if (!cell) {
          written.push({ text: '' });
          continue;
        }
        const wide = Math.max(1, widthOf(cell, columns, place));
        const high = Math.max(1, heightOf(cell, rows, at));
        for (let covered = place; covered < place + wide; covered += 1) coveredTo[covered] = at + high;
        const text = orderColumns.has(cell.column) ? cell.shown : cell.text;
        written.push({ text, ...(wide > 1 ? { columns: wide } : {}), ...(high > 1 ? { rows: high } : {}) });
      }
      return { cells: written };
    }),
  };
}

function widthOf({ lastColumn }: SheetCell, columns: readonly number[], place: number): number {
  let end = place;
  while (end < columns.length && (columns[end] as number) <= lastColumn) end += 1;
  return end - place;
}

/** Cells below others do not cover the same rows: each row is counted for at most one of them a column. */
function heightOf({ lastRow }: SheetCell, rows: readonly SheetRow[], at: number): number {
  let end = at;
  while (end < rows.length && (rows[end] as SheetRow).row <= lastRow) end += 1;
  return end - at;
}
