/** Tables that go on over the end of a page, put together: the head that is printed again is dropped, what the page's end cut (a row, a cell over several rows) is one. */
import { isFull } from './line-room.ts';
import type { PageCell, PageRow, PageTable } from './page-table.ts';
import { textOf } from './text-line.ts';

/** `tables`: one after another without words between them. Gives the rows of each whole table. */
export function joinedTables(tables: readonly PageTable[]): PageRow[][] {
  const whole: { last: PageTable; rows: PageRow[] }[] = [];
  for (const table of tables) {
    const open = whole.at(-1);
    if (open && continues(open.last, table)) {
      const head = repeatedHead(open.rows, table.rows);
      append(open.rows, table.rows.slice(head));
      open.last = table;
    } else whole.push({ last: table, rows: [...table.rows] });
  }
  return whole.map(({ rows }) => rows);
}

/** In points. */
const SAME_EDGE = 5;

const continues = (before: PageTable, table: PageTable): boolean =>
  table.page === before.page + 1 &&
  table.edges.length === before.edges.length &&
  table.edges.every((edge, i) => Math.abs(edge - (before.edges[i] ?? 0)) <= SAME_EDGE);

/** How many rows at the beginning say the same as the head of the table. */
function repeatedHead(rows: readonly PageRow[], again: readonly PageRow[]): number {
  let count = 0;
  while (count < again.length && count < MOST_HEAD_ROWS && says(again[count]) !== '' && isSame(rows[count], again[count])) count += 1;
  return count;
}

const MOST_HEAD_ROWS = 6;

const isSame = (row: PageRow | undefined, again: PageRow | undefined): boolean => says(row) === says(again);
const says = (row: PageRow | undefined): string => {
  const said = (row?.cells ?? []).map(wordsOf);
  while (said.at(-1)?.trim() === '') said.pop();
  return said.join('|').trimEnd();
};
const wordsOf = ({ lines }: PageCell): string => lines.map(({ line }) => textOf(line)).join(' ');

function append(rows: PageRow[], [first, ...others]: readonly PageRow[]): void {
  if (!first) return;
  const open = openCells(rows);
  const cut = isCut(rows, first, open);
  const begins: PageCell[] = [];
  for (const cell of first.cells) {
    const above = open.get(cell.column);
    if (above && cut) lengthen(rows, above, cell, cell.rows - 1);
    else if (above && isRestOf(above.cell, cell)) lengthen(rows, above, cell, cell.rows);
    else if (!cut) begins.push(cell);
  }
  if (!cut) rows.push({ ...first, cells: begins });
  for (const row of others) rows.push(row);
}

interface OpenCell {
  readonly row: number;
  readonly cell: PageCell;
}

/** No cell is followed over more rows. */
const MOST_ROWS = 200;

/** By column, the cells that reach to the last row. */
function openCells(rows: readonly PageRow[]): ReadonlyMap<number, OpenCell> {
  const open = new Map<number, OpenCell>();
  for (let row = Math.max(0, rows.length - MOST_ROWS); row < rows.length; row += 1) {
    for (const cell of (rows[row] as PageRow).cells) if (cell.rows >= rows.length - row) open.set(cell.column, { row, cell });
  }
  return open;
}

/** The row above has words wherever this one has, its own first cell is empty, and what stands in it would not have fitted behind them. */
function isCut(rows: readonly PageRow[], first: PageRow, open: ReadonlyMap<number, OpenCell>): boolean {
  if (rows.length === 0 || first.cells.length < 2 || (first.cells[0]?.lines.length ?? 0) > 0) return false;
  const said = first.cells.filter(({ lines }) => lines.length > 0);
  const goOn = said.every(({ lines: [begins], column, room }) => {
    const ends = open.get(column)?.cell.lines.at(-1)?.line;
    return begins !== undefined && ends !== undefined && isFull(ends, begins.line, room);
  });
  return said.length > 0 && goOn;
}

/** A cell over several rows stands once: its part on the next page is empty. */
const isRestOf = (above: PageCell, cell: PageCell): boolean => cell.lines.length === 0 && above.columns === cell.columns && (above.rows > 1 || cell.rows > 1);

function lengthen(rows: PageRow[], { row, cell }: OpenCell, more: PageCell, by: number): void {
  const longer = {
    ...cell,
    rows: cell.rows + by,
    lines: [...cell.lines, ...more.lines.map((joined, i) => (i === 0 ? { ...joined, joint: ' ' as const } : joined))],
  };
  const { page, cells } = rows[row] as PageRow;
  rows[row] = { page, cells: cells.map((own) => (own === cell ? longer : own)) };
}
