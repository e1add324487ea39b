/** The cells of a sheet that say something, row by row, each with what it is merged over. The range that a sheet claims is not looked at. */
import type { Range, WorkSheet } from '@e965/xlsx';
import { type CellText, cellText } from './cell-text.ts';

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

export function sheetRows(sheet: WorkSheet, from1904: boolean): SheetRow[] {
  const merges = new Map((sheet['!merges'] ?? []).map((range) => [`${range.s.r} ${range.s.c}`, range]));
  const data = sheet['!data'] ?? [];
  let open: Range[] = [];
  // Keys of a list are those that are there, in ascending order: a sheet may claim a million rows and hold three.
  return Object.keys(data).flatMap((key) => {
    const [row, cells] = [Number(key), data[Number(key)] ?? []];
    open = open.filter(({ e }) => e.r >= row);
    const said = Object.keys(cells).flatMap((key): SheetCell[] => {
      const [column, cell] = [Number(key), cells[Number(key)]];
      if (!cell || open.some(({ s, e }) => s.c <= column && column <= e.c)) return [];
      const words = cellText(cell, from1904);
      if (words.text === '') return [];
      const merged = merges.get(`${row} ${column}`);
      if (merged && open.length < MOST_OPEN) open.push(merged);
      return [{ ...words, column, lastColumn: merged?.e.c ?? column, lastRow: merged?.e.r ?? row }];
    });
    return said.length > 0 ? [{ row, cells: said }] : [];
  });
}
