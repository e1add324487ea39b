/** Lines in columns without ruling lines, as a table: a row ends where nothing stands at its height, or where the next one is numbered. */
import { looseCellLines } from './cell-lines.ts';
import { greatest, least } from './extent.ts';
import type { Gutter } from './gutters.ts';
import type { PageCell, PageTable } from './page-table.ts';
import { bottomOf, linesOf, rightOf, type TextLine, textOf } from './text-line.ts';

/** `chunks`: stretches of words of one column each. */
export function columnTable(chunks: readonly TextLine[], gutters: readonly Gutter[], page: number): PageTable {
  const middles = gutters.map(({ from, to }) => (from + to) / 2).sort((a, b) => a - b);
  const left = least(chunks.map(({ x }) => x));
  const right = greatest(chunks.map(rightOf));
  const edges = [left, ...middles, right];
  const columnOf = ({ x }: TextLine): number => middles.filter((middle) => middle <= x).length;
  /** As wide as the widest line of the column. */
  const rooms = Array.from({ length: middles.length + 1 }, () => 0);
  for (const chunk of chunks) rooms[columnOf(chunk)] = Math.max(rooms[columnOf(chunk)] as number, chunk.width);
  const rows = bandsOf(chunks, columnOf).map((band) => {
    const cells = rooms.map((room, column): PageCell => {
      return {
        lines: looseCellLines(linesOf(band.filter((chunk) => columnOf(chunk) === column).flatMap(({ words }) => words)), room),
        column,
        columns: 1,
        rows: 1,
        room,
      };
    });
    return { page, cells };
  });
  return { kind: 'table', page, top: least(chunks.map(({ y }) => y)), bottom: greatest(chunks.map(bottomOf)), edges, rows };
}

/** Of the height of a line. */
const CLEAR = 0.22;
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVXL]{1,6})[.)]?$/u;

/** Rows that the eye parts by a clear stripe; ordinals in the first column begin one in any case. */
function bandsOf(chunks: readonly TextLine[], columnOf: (chunk: TextLine) => number): TextLine[][] {
  const bands: TextLine[][] = [];
  let [bottom, firstEnd] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const chunk of chunks) {
    const band = bands.at(-1);
    const inFirst = columnOf(chunk) === 0;
    const anew = inFirst && chunk.y + 2 >= firstEnd && ORDINAL.test(textOf(chunk));
    if (!band || chunk.y - bottom > CLEAR * chunk.height || anew) {
      bands.push([chunk]);
      firstEnd = Number.POSITIVE_INFINITY;
    } else band.push(chunk);
    if (inFirst) firstEnd = Math.min(firstEnd, bottomOf(chunk));
    bottom = Math.max(bottom, bottomOf(chunk));
  }
  return bands;
}
