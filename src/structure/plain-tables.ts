/** Tables in plain lines: rows of cells between pipes, pipe cells on lines of their own, cells one under another. */
import type { Cell } from '../document.ts';
import type { Line } from '../normalise/lines-of.ts';
import { headRole } from './table-heads.ts';

export interface FoundTable {
  /** Index of the line after its last one. */
  readonly next: number;
  readonly rows: Cell[][];
}

/** The table that begins at line `from`, or null. */
export function tableAt(lines: readonly Line[], from: number): FoundTable | null {
  return pipeRows(lines, from) ?? pipeLines(lines, from) ?? closedCells(lines, from) ?? stackedCells(lines, from);
}

const ROW = /^\|.*\|$/u;
const RULE = /^\|[\s:|-]*\|$/u;

function pipeRows(lines: readonly Line[], from: number): FoundTable | null {
  const rows: Cell[][] = [];
  let next = from;
  for (let line = lines[next]; line && line.text.length > 2 && ROW.test(line.text); line = lines[next]) {
    if (!RULE.test(line.text)) rows.push(cellsOf(line));
    next += 1;
  }
  return rows.length >= 2 ? { next, rows } : null;
}

function cellsOf(line: Line): Cell[] {
  const cells: Cell[] = [];
  let start = 1;
  for (let column = 0; start < line.text.length; column += 1) {
    const bar = line.text.indexOf('|', start);
    const end = bar < 0 ? line.text.length : bar;
    cells.push({ column, span: trimmed(line, start, end) });
    start = end + 1;
  }
  return cells;
}

function trimmed(line: Line, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && line.text[from] === ' ') from += 1;
  while (to > from && line.text[to - 1] === ' ') to -= 1;
  return { start: line.start + from, end: line.start + to };
}

/** A decision between the table of its letterhead and that of its signature is no cell. */
const DECIDES = /^(?:Điều \d{1,3}[.:]|(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\s?:?$)/u;

/** A line "|" opens and closes each cell; a row ends where one "|" follows another and its cells are all there. */
function pipeLines(lines: readonly Line[], from: number): FoundTable | null {
  if (lines[from]?.text !== '|') return null;
  const cells: ({ start: number; end: number } | null)[] = [];
  let next = from;
  while (next < lines.length) {
    const line = lines[next] as Line;
    if (line.text !== '|') break;
    let last = next + 1;
    while (last < lines.length && last - next <= 40 && (lines[last] as Line).text !== '|') last += 1;
    if (last >= lines.length || (lines[last] as Line).text !== '|') {
      const tail = lines.length - next - 1;
      if (tail > 0 && tail <= 3 && last >= lines.length) {
        cells.push({ start: (lines[next + 1] as Line).start, end: (lines.at(-1) as Line).end });
        next = lines.length;
      } else next += 1;
      break;
    }
    const inner = lines.slice(next + 1, last);
    if (inner[0]?.afterBlank || inner.some(({ text }) => DECIDES.test(text))) {
      next += 1;
      break;
    }
    cells.push(inner.length === 0 ? null : { start: (inner[0] as Line).start, end: (inner.at(-1) as Line).end });
    next = last;
  }
  return cells.length >= 2 ? { next: Math.max(next, from + 1), rows: rowsOf(cells) } : null;
}

function rowsOf(cells: readonly ({ start: number; end: number } | null)[]): Cell[][] {
  const width = Math.max(1, cells.indexOf(null) < 0 ? cells.length : cells.indexOf(null));
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let column = 0;
  const close = () => {
    if (row.length > 0) rows.push(row);
    [row, column] = [[], 0];
  };
  cells.forEach((cell, i) => {
    if (cell === null && (column >= width || (column === 1 && row.length === 1 && isRowEnd(cells, i, width)))) {
      close();
      return;
    }
    if (column >= width) close();
    if (cell) row.push({ column, span: cell });
    column += 1;
  });
  close();
  return rows;
}

/** After one cell, "||" ends the row (a section over all columns) where the next full row begins right behind it. */
function isRowEnd(cells: readonly unknown[], at: number, width: number): boolean {
  const gap = cells.indexOf(null, at + 1);
  return gap < 0 ? cells.length - at - 1 >= width : gap - at - 1 === width || gap - at - 1 === 1;
}

/** No plan's table has more columns. */
const WIDEST = 16;

/** A line "|" closes each cell, and the head is a row of known columns: every so many cells are a row. */
function closedCells(lines: readonly Line[], from: number): FoundTable | null {
  if (lines[from]?.text === '|' || lines[from + 1]?.text !== '|') return null;
  const cells: ({ start: number; end: number } | null)[] = [];
  const nexts: number[] = [];
  let width = 0;
  for (let at = from; at < lines.length; ) {
    let bar = at;
    while (bar < lines.length && bar - at <= 8 && lines[bar]?.text !== '|') bar += 1;
    if (lines[bar]?.text !== '|') break;
    cells.push(bar > at ? { start: (lines[at] as Line).start, end: (lines[bar - 1] as Line).end } : null);
    at = bar + 1;
    nexts.push(at);
    if (width === 0 && cells.length > WIDEST) return null;
    if (width === 0 && lines[at]?.afterBlank) {
      width = cells.length;
      if (!isHeadRow(lines, from, at)) return null;
    }
  }
  if (width < 3) return null;
  const rows: Cell[][] = [];
  let next = from;
  for (let at = 0; at + width <= cells.length; ) {
    if (cells[at] === null && isOrdinal(lines, cells[at + 1])) at += 1;
    if (at + width > cells.length) break;
    rows.push(cells.slice(at, at + width).flatMap((cell, column) => (cell ? [{ column, span: cell }] : [])));
    at += width;
    next = nexts[at - 1] as number;
  }
  return rows.length >= 2 ? { next, rows } : null;
}

/** A section over all columns may close with one bar more than it has cells. */
function isOrdinal(lines: readonly Line[], cell: { start: number; end: number } | null | undefined): boolean {
  if (!cell || cell.end - cell.start > 6) return false;
  const line = lineAt(lines, cell.start);
  return line !== null && (ORDINAL.test(line.text) || line.text === '-');
}

function lineAt(lines: readonly Line[], start: number): Line | null {
  let [low, high] = [0, lines.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const line = lines[middle] as Line;
    if (line.start === start) return line;
    if (line.start < start) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** At least two of the cells are heads of a plan's table. */
function isHeadRow(lines: readonly Line[], from: number, to: number): boolean {
  const roles = lines.slice(from, to).map((line) => headRole(line.text));
  return roles.filter((role) => role !== null).length >= 2 && (roles.includes('ordinal') || roles.includes('indicator'));
}

/** Heads one under another ("TT", "Chỉ tiêu", "Đơn vị", ...), then each row's cells, its ordinal first or a dash for one. */
function stackedCells(lines: readonly Line[], from: number): FoundTable | null {
  const first = lines[from]?.text ?? '';
  if (first.length > LONGEST_ORDINAL_HEAD || headRole(first) !== 'ordinal') return null;
  let width = 1;
  while (width < 12 && isHead(lines[from + width])) width += 1;
  if (width < 3) return null;
  const rows: Cell[][] = [cellsFrom(lines, from, width, 0)];
  let next = from + width;
  for (let last = 0; next < lines.length; ) {
    const text = (lines[next] as Line).text;
    const numbered = ORDINAL.test(text);
    const isGroup = numbered && isGroupRow(lines, next, last);
    const size = isGroup ? 2 : numbered ? width : width - 1;
    if ((!numbered && !/^[-+]\s/u.test(text)) || next + size > lines.length) break;
    rows.push(cellsFrom(lines, next, size, numbered ? 0 : 1));
    next += size;
    if (numbered && !isGroup) last = Number.parseInt(text, 10) || last;
  }
  return rows.length >= 3 ? { next, rows } : null;
}

/** "II", "Y tế", and the ordinal of the first row under it: "5" where the row before was "4", or "1". */
function isGroupRow(lines: readonly Line[], at: number, last: number): boolean {
  const [ordinal, below] = [lines[at]?.text ?? '', lines[at + 2]?.text ?? ''];
  if (!ORDINAL.test(below)) return false;
  const first = Number.parseInt(below, 10);
  return below.startsWith(`${ordinal.replace(/[.)]$/u, '')}.`) || (!/^\d/u.test(ordinal) && (first === 1 || first === last + 1));
}

/** "Số thứ tự" and spaces. */
const LONGEST_ORDINAL_HEAD = 12;
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[a-zđA-HĐ])[.)]?$/u;
const isHead = (line: Line | undefined): boolean => line !== undefined && line.text.length <= 60 && !ORDINAL.test(line.text) && headRole(line.text) !== null;
const cellsFrom = (lines: readonly Line[], from: number, width: number, column: number): Cell[] =>
  lines.slice(from, from + width).map((line, i) => ({ column: column + i, span: { start: line.start, end: line.end } }));
