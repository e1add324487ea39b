/** Tables whose cells stand one under another, with a line "|" behind each. */
import type { Cell } from '../document.ts';
import type { Line } from '../normalise/lines-of.ts';
import type { FoundTable } from './found-table.ts';
import { mergedHead } from './merged-heads.ts';
import { headRole, headsGroup, isOrdinal, namesColumns } from './table-heads.ts';

/** No plan's table has more columns, no cell more lines. */
const [WIDEST, TALLEST] = [16, 8];
const NARROWEST = 3;

interface Closed {
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly text: string;
  /** Index of the line behind its bar. */
  readonly next: number;
}

/** The head is a row of known columns, closed by a blank line or by the first row's ordinal: every so many cells are a row. */
export function closedCells(lines: readonly Line[], from: number): FoundTable | null {
  if (lines[from]?.text === '|' || lines[from + 1]?.text !== '|') return null;
  const cells: Closed[] = [];
  let width = 0;
  for (let cell = cellAt(lines, from); cell; cell = cellAt(lines, (cells.at(-1) as Closed).next)) {
    if (width === 0 && cells.length >= NARROWEST && FIRST_ROW.test(cell.text) && headRole((cells[0] as Closed).text) === 'ordinal') width = cells.length;
    cells.push(cell);
    if (width > 0) continue;
    if (cells.length > WIDEST) return null;
    if (lines[cell.next]?.afterBlank) width = cells.length;
    if (width > 0 && !namesColumns(cells.map(({ text }) => text))) return null;
  }
  if (width < NARROWEST || !namesColumns(cells.slice(0, width).map(({ text }) => text))) return null;
  const years = yearsBelow(cells, width);
  return rowsOf(cells, years > 0 ? width - years : width, years);
}

/** How many of the cells before the first row are a row of years under one of the heads. */
function yearsBelow(cells: readonly Closed[], heads: number): number {
  const said = cells.slice(0, heads).map(({ text }) => text);
  const first = cells.findIndex(({ text }, i) => i >= heads && /^0?1[.)]?$/u.test(text));
  if (isRowStart(cells[first + heads]) || !isRowStart(cells[first + heads - 1])) return 0;
  for (let years = 2; heads - years >= NARROWEST; years += 1) if (mergedHead(said.slice(0, -years), said.slice(-years)) !== null) return years;
  return 0;
}

const FIRST_ROW = /^(?:0?1|I|A)[.)]?$/u;

function cellAt(lines: readonly Line[], at: number): Closed | null {
  let bar = at;
  while (bar < lines.length && bar - at <= TALLEST && lines[bar]?.text !== '|') bar += 1;
  if (lines[bar]?.text !== '|') return null;
  const [first, last] = [lines[at] as Line, lines[bar - 1] as Line];
  return { span: bar > at ? { start: first.start, end: last.end } : null, text: bar === at + 1 ? first.text : '', next: bar + 1 };
}

function rowsOf(cells: readonly Closed[], heads: number, years: number): FoundTable | null {
  const width = years > 0 ? heads + years - 1 : heads;
  const rows: Cell[][] = [];
  let next = 0;
  let last = 0;
  for (let at = 0; at < cells.length; ) {
    if (at > 0 && cells[at]?.span === null && isRowStart(cells[at + 1])) at += 1;
    const size = at === 0 ? heads : at === heads && years > 0 ? years : sizeOfRow(cells, at, width, last);
    if (at + size > cells.length) break;
    rows.push(cells.slice(at, at + size).flatMap(({ span }, column) => (span ? [{ column, span }] : [])));
    last = Number.parseInt(cells[at]?.text ?? '', 10) || last;
    at += size;
    next = (cells[at - 1] as Closed).next;
  }
  return rows.length >= 2 ? { next, rows } : null;
}

/** A section of two cells, over the columns that are left; a full row; or a row that lacks the last cells, which are one with those above. */
function sizeOfRow(cells: readonly Closed[], at: number, width: number, last: number): number {
  if (headsGroup(cells[at]?.text ?? '', cells[at + 2]?.text ?? '', last)) return 2;
  const following = cells[at + width];
  if (!following || following.span === null || isRowStart(following)) return width;
  const number = Number.parseInt(cells[at]?.text ?? '', 10);
  for (let size = width - 1; size >= NARROWEST && number > 0; size -= 1)
    if (Number.parseInt(cells[at + size]?.text ?? '', 10) === number + 1 && isRowStart(cells[at + size])) return size;
  return width;
}

const isRowStart = (cell: Closed | undefined): boolean => cell !== undefined && (isOrdinal(cell.text) || cell.text === '-' || cell.text === '+');
