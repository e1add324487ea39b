/** Tables that go on over the end of a page, put together: the head that is printed again is dropped, a row that the page's end cut is one. */
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

function append(rows: PageRow[], more: readonly PageRow[]): void {
  const [first, ...others] = more;
  const last = rows.at(-1);
  if (!first) return;
  if (last && isCut(last, first)) rows[rows.length - 1] = { ...last, cells: last.cells.map((cell) => longer(cell, cellAt(first, cell.column))) };
  else rows.push(first);
  for (const row of others) rows.push(row);
}

const cellAt = ({ cells }: PageRow, column: number): PageCell | undefined => cells.find((cell) => cell.column === column);

/** The row above has words wherever this one has, its own first cell is empty, and what stands in it would not have fitted behind them. */
function isCut(last: PageRow, first: PageRow): boolean {
  if (first.cells.length < 2 || (first.cells[0]?.lines.length ?? 0) > 0) return false;
  const said = first.cells.filter(({ lines }) => lines.length > 0);
  const goOn = said.every(({ lines: [begins], column, room }) => {
    const ends = cellAt(last, column)?.lines.at(-1)?.line;
    return begins !== undefined && ends !== undefined && isFull(ends, begins.line, room);
  });
  return said.length > 0 && goOn;
}

const longer = (cell: PageCell, more: PageCell | undefined): PageCell => ({
  ...cell,
  lines: [...cell.lines, ...(more?.lines ?? []).map((joined, i): PageCell['lines'][number] => (i === 0 ? { ...joined, joint: ' ' } : joined))],
});
