/** The cells of a sheet that say something, row by row, each with what it is merged over. The range that a sheet claims is not looked at. */
import type { Range, WorkSheet } from '@e965/xlsx';
import { type CellText, cellText } from './cell-text.ts';
import type { HiddenLines } from './hidden-lines.ts';

export interface SheetCell extends CellText {
  readonly column: number;
  /** The last ones that it is merged over, or its own. */
  readonly lastColumn: number;
  readonly lastRow: number;
}

export interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** Merged cells that reach into one row. */
const MOST_OPEN = 500;

/** What is merged over more is not looked for further: the rest of it is hidden. */
const MOST_HIDDEN = 1000;

/** What the file says of a sheet beside its cells. */
export interface AboutSheet {
  readonly hidden: HiddenLines;
  /** By the address of a cell that is struck through: what is left of its words. */
  readonly struck: ReadonlyMap<string, string>;
  readonly from1904: boolean;
}

/** `met`: what is left out is noted there. */
export function sheetRows(sheet: WorkSheet, { hidden, struck, from1904 }: AboutSheet, met: { hidden: boolean; struck: boolean }): SheetRow[] {
  const merges = new Map((sheet['!merges'] ?? []).map((range) => [`${range.s.r} ${range.s.c}`, range]));
  const data = sheet['!data'] ?? [];
  const rows = new Map<number, SheetCell[]>();
  let open: Range[] = [];
  // Keys of a list are those that are there, in ascending order: a sheet may claim a million rows and hold three.
  for (const key of Object.keys(data)) {
    const [row, cells] = [Number(key), data[Number(key)] ?? []];
    open = open.filter(({ e }) => e.r >= row);
    for (const key of Object.keys(cells)) {
      const [column, cell] = [Number(key), cells[Number(key)]];
      if (!cell || open.some(({ s, e }) => s.c <= column && column <= e.c)) continue;
      const words = cellText(cell, from1904, struck.get(`${row} ${column}`) ?? null);
      met.struck ||= words.struck;
      if (words.text === '') continue;
      const merged = merges.get(`${row} ${column}`);
      if (merged && open.length < MOST_OPEN) open.push(merged);
      const [lastColumn, lastRow] = [merged?.e.c ?? column, merged?.e.r ?? row];
      // A merged cell whose first row or column is hidden shows in what is left of it.
      const shown = { row: firstShown(row, lastRow, hidden.row), column: firstShown(column, lastColumn, hidden.column) };
      met.hidden ||= shown.row === null || shown.column === null;
      if (shown.row === null || shown.column === null) continue;
      const said = rows.get(shown.row) ?? [];
      said.push({ ...words, column: shown.column, lastColumn, lastRow });
      rows.set(shown.row, said);
    }
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) }));
}

function firstShown(from: number, to: number, isHidden: (line: number) => boolean): number | null {
  for (let line = from; line <= Math.min(to, from + MOST_HIDDEN); line += 1) if (!isHidden(line)) return line;
  return null;
}
