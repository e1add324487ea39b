/** Tables whose cells stand one under another, with nothing between them. */
import type { Cell } from '../document.ts';
import type { Line } from '../normalise/lines-of.ts';
import type { FoundTable } from './found-table.ts';
import { headRole, headsGroup, isOrdinal } from './table-heads.ts';

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
    const isGroup = headsGroup(text, lines[next + 2]?.text ?? '', last);
    const size = isGroup ? 2 : numbered ? width : width - 1;
    if ((!numbered && !/^[-+]\s/u.test(text)) || next + size > lines.length) break;
    rows.push(cellsFrom(lines, next, size, numbered ? 0 : 1));
    next += size;
    if (numbered && !isGroup) last = Number.parseInt(text, 10) || last;
  }
  return rows.length >= 3 ? { next, rows } : null;
}

/** "Số thứ tự" and spaces. */
const LONGEST_ORDINAL_HEAD = 12;
const isHead = (line: Line | undefined): boolean => line !== undefined && line.text.length <= 60 && !isOrdinal(line.text) && headRole(line.text) !== null;
const cellsFrom = (lines: readonly Line[], from: number, width: number, column: number): Cell[] =>
  lines.slice(from, from + width).map((line, i) => ({ column: column + i, span: { start: line.start, end: line.end } }));
