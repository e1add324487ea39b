/** Tables whose cells stand one under another, with a line "|" behind each or with nothing between them. */
import type { Cell } from '../document.ts';
import type { Line } from '../normalise/lines-of.ts';
import type { FoundTable } from './found-table.ts';
import { headRole, isOrdinal, namesColumns } from './table-heads.ts';

/** No plan's table has more columns. */
const WIDEST = 16;

/** A line "|" closes each cell, and the head is a row of known columns: every so many cells are a row. */
export function closedCells(lines: readonly Line[], from: number): FoundTable | null {
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
      if (!namesColumns(lines.slice(from, at).map(({ text }) => text))) return null;
    }
  }
  if (width < 3) return null;
  const rows: Cell[][] = [];
  let next = from;
  for (let at = 0; at + width <= cells.length; ) {
    if (cells[at] === null && beginsRow(lines, cells[at + 1])) at += 1;
    if (at + width > cells.length) break;
    rows.push(cells.slice(at, at + width).flatMap((cell, column) => (cell ? [{ column, span: cell }] : [])));
    at += width;
    next = nexts[at - 1] as number;
  }
  return rows.length >= 2 ? { next, rows } : null;
}

/** A section over all columns may close with one bar more than it has cells. */
function beginsRow(lines: readonly Line[], cell: { start: number; end: number } | null | undefined): boolean {
  if (!cell || cell.end - cell.start > 6) return false;
  const line = lineAt(lines, cell.start);
  return line !== null && (isOrdinal(line.text) || line.text === '-');
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

/** Heads one under another ("TT", "Chỉ tiêu", "Đơn vị", ...), then each row's cells, its ordinal first or a dash for one. */
export function stackedCells(lines: readonly Line[], from: number): FoundTable | null {
  const first = lines[from]?.text ?? '';
  if (first.length > LONGEST_ORDINAL_HEAD || headRole(first) !== 'ordinal') return null;
  let width = 1;
  while (width < 12 && isHead(lines[from + width])) width += 1;
  if (width < 3) return null;
  const rows: Cell[][] = [cellsFrom(lines, from, width, 0)];
  let next = from + width;
  for (let last = 0; next < lines.length; ) {
    const text = (lines[next] as Line).text;
    const numbered = isOrdinal(text);
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
  if (!isOrdinal(below)) return false;
  const first = Number.parseInt(below, 10);
  return below.startsWith(`${ordinal.replace(/[.)]$/u, '')}.`) || (!/^\d/u.test(ordinal) && (first === 1 || first === last + 1));
}

/** "Số thứ tự" and spaces. */
const LONGEST_ORDINAL_HEAD = 12;
const isHead = (line: Line | undefined): boolean => line !== undefined && line.text.length <= 60 && !isOrdinal(line.text) && headRole(line.text) !== null;
const cellsFrom = (lines: readonly Line[], from: number, width: number, column: number): Cell[] =>
  lines.slice(from, from + width).map((line, i) => ({ column: column + i, span: { start: line.start, end: line.end } }));
