/** Tables whose rows are lines: "| cell | cell |", or cells with pipes between them under a head of known columns. */
import type { Cell } from '../document.ts';
import type { Line } from '../normalise/lines-of.ts';
import type { FoundTable } from './found-table.ts';
import { mergedHead } from './merged-heads.ts';
import { isOrdinal, namesColumns } from './table-heads.ts';

const ROW = /^\|.*\|$/u;
const RULE = /^\|[\s:|-]*\|$/u;

export function pipeRows(lines: readonly Line[], from: number): FoundTable | null {
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

/** "TT | Chỉ tiêu | Năm 2025" and its rows; a row may go on in the next lines, and one with fewer cells heads a group. */
export function barredRows(lines: readonly Line[], from: number): FoundTable | null {
  const head = lines[from] as Line;
  if (!head.text.includes('|')) return null;
  const heads = cellsBetween([head]);
  if (heads.length < 3 || !namesColumns(head.text.split('|'))) return null;
  const rows = [heads];
  let next = from + 1;
  while (RULE.test(`|${lines[next]?.text}`)) next += 1;
  const years = yearsOf(lines[next]);
  const width = mergedHead(saidOf(head), years) === null ? heads.length : heads.length + years.length - 1;
  while (lines[next]?.text.includes('|')) {
    let last = next + 1;
    let cells = cellsBetween(lines.slice(next, last));
    while (cells.length < width && last - next < MOST_LINES && goesOn(lines[last])) {
      last += 1;
      cells = cellsBetween(lines.slice(next, last));
    }
    if (cells.length > width) break;
    rows.push(cells);
    next = last;
  }
  return rows.length >= 2 ? { next, rows: rows.map((row) => row.filter(({ span }) => span.end > span.start)) } : null;
}

const saidOf = (line: Line): string[] =>
  line.text
    .split('|')
    .map((said) => said.trim())
    .filter((said) => said !== '');
const yearsOf = (line: Line | undefined): string[] => (line?.text.includes('|') ? saidOf(line) : []);

/** Lines of one row. */
const MOST_LINES = 6;

const goesOn = (line: Line | undefined): boolean =>
  line !== undefined && !line.afterBlank && !(line.text.includes('|') && (line.text.startsWith('|') || isOrdinal(line.text.split('|', 1)[0]?.trim() ?? '')));

/** The cells of a row that its lines hold between their pipes; a pipe at the end closes the last one. */
function cellsBetween(lines: readonly Line[]): Cell[] {
  const cells: Cell[] = [];
  let open: { start: number; end: number } | null = null;
  for (const line of lines) {
    const parts = line.text.split('|');
    let start = 0;
    parts.forEach((part, i) => {
      const span = trimmed(line, start, start + part.length);
      open = open === null || open.end === open.start ? span : span.end > span.start ? { start: open.start, end: span.end } : open;
      start += part.length + 1;
      if (i === parts.length - 1) return;
      cells.push({ column: cells.length, span: open });
      open = null;
    });
  }
  const left = open as { start: number; end: number } | null;
  if (left !== null && left.end > left.start) cells.push({ column: cells.length, span: left });
  return cells;
}
