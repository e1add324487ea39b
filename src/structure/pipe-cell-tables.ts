/** Tables whose cells stand between lines "|". */
import type { Cell } from '../document.ts';
import type { Line } from '../normalise/lines-of.ts';
import type { FoundTable } from './found-table.ts';

/** A decision between the table of its letterhead and that of its signature is no cell. */
const DECIDES = /^(?:Điều \d{1,3}[.:]|(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\s?:?$)/u;

/** A line "|" opens and closes each cell; a row ends where one "|" follows another and its cells are all there. */
export function pipeLines(lines: readonly Line[], from: number): FoundTable | null {
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
