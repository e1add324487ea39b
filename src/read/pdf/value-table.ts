/** The rows of a table without ruling lines: its head, rows of values, and titles of sections between them. */
import { looseCellLines } from './cell-lines.ts';
import { greatest, least } from './extent.ts';
import type { Gutter } from './gutters.ts';
import type { PageCell, PageRow, PageTable } from './page-table.ts';
import { bottomOf, linesOf, rightOf, textOf } from './text-line.ts';
import { isValue, type Piece } from './value-rows.ts';

export interface CutLine {
  readonly pieces: readonly Piece[];
  /** Whether it is a row of values. */
  readonly valued: boolean;
}

export function valueTable(lines: readonly CutLine[], gutters: readonly Gutter[], page: number): PageTable {
  const pieces = lines.flatMap((line) => line.pieces);
  const all = pieces.map(({ line }) => line);
  const edges = [least(all.map(({ x }) => x)), ...gutters.map(({ from, to }) => (from + to) / 2), greatest(all.map(rightOf))];
  const rooms = gutters.map(() => 0).concat(0);
  for (const { line, column, columns } of pieces) if (columns === 1) rooms[column] = Math.max(rooms[column] as number, line.width);
  const valued = lines.findIndex((line) => line.valued);
  const section = lines.findIndex(isSection);
  const begins = rowBegins(valued, 0, (i) => lines[i]?.pieces ?? []);
  const first = section < 0 ? begins : Math.min(section, begins);
  const rows = [...headRows(lines.slice(0, first), rooms), ...bandsOf(lines.slice(first)).map((band) => cellsOf(band, rooms))];
  return {
    kind: 'table',
    page,
    top: least(all.map(({ y }) => y)),
    bottom: greatest(all.map(bottomOf)),
    edges,
    rows: rows.map((cells): PageRow => ({ page, cells })),
  };
}

const SMALL = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Values may stand beside the middle of a cell of several lines: the row of values at `row` begins where the words do that go on in it.
 * `pieces`: of each line, from `least` on.
 */
export function rowBegins(row: number, least: number, pieces: (i: number) => readonly Piece[]): number {
  const goesOn = pieces(row).find(({ line, columns }) => columns === 1 && SMALL.test(textOf(line)) && line.words.length > 1);
  if (!goesOn) return row;
  for (let i = row - 1; i >= least && row - i <= MOST_LINES; i -= 1) {
    const above = pieces(i).find(({ column }) => column === goesOn.column);
    if (!above || pieces(i).some(({ line, column }) => column > 0 && isValue(line))) return row;
    if (CAPITAL.test(textOf(above.line))) return i;
  }
  return row;
}

/** Of a cell, above its values. */
const MOST_LINES = 12;

/** Words over several columns from the first or, behind an ordinal, from the second one on; nothing beside them. */
function isSection({ pieces }: CutLine): boolean {
  const [first, second] = pieces;
  if (pieces.length === 1) return first !== undefined && first.column === 0 && first.columns > 1;
  return pieces.length === 2 && isOrdinal(first) && second?.column === 1;
}

const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVXL]{1,6}|[A-ZĐ])[.)]?$/u;
const isOrdinal = (piece: Piece | undefined): boolean => piece?.column === 0 && piece.columns === 1 && ORDINAL.test(textOf(piece.line));

/** One row; two where a title stands over several columns: what stands beside it takes both. */
function headRows(lines: readonly CutLine[], rooms: readonly number[]): PageCell[][] {
  const pieces = lines.flatMap((line) => line.pieces);
  if (pieces.length === 0) return [];
  const over = pieces.filter(({ columns }) => columns > 1);
  if (over.length === 0) return [cellsOf(lines, rooms)];
  const isUnder = (column: number): boolean => over.some((title) => title.column <= column && column < title.column + title.columns);
  const lowest = greatest(over.map(({ line }) => bottomOf(line)));
  const isBelow = ({ line, column, columns }: Piece): boolean => columns === 1 && isUnder(column) && line.y >= lowest - line.height / 2;
  const above = cellsOf([{ valued: false, pieces: pieces.filter((piece) => !isBelow(piece)) }], rooms);
  const below = cellsOf([{ valued: false, pieces: pieces.filter(isBelow) }], rooms).filter(({ column }) => isUnder(column));
  return [above.map((cell) => (isUnder(cell.column) ? cell : { ...cell, rows: 2 })), below];
}

/** Of the height of a line. */
const CLEAR = 0.22;

/** A row begins with values, an ordinal or a title, or where the eye sees a clear stripe above it. */
function bandsOf(lines: readonly CutLine[]): CutLine[][] {
  const bands: CutLine[][] = [];
  const begins = new Set<number>();
  for (const [i, { valued }] of lines.entries()) if (valued) begins.add(rowBegins(i, 0, (at) => lines[at]?.pieces ?? []));
  let [bottom, alone] = [Number.NEGATIVE_INFINITY, false];
  for (const [i, cut] of lines.entries()) {
    const band = bands.at(-1);
    const { line } = cut.pieces[0] as Piece;
    const title = isSection(cut);
    const anew = title || alone || begins.has(i) || (isOrdinal(cut.pieces[0]) && !cut.valued);
    const apart = line.y - bottom > CLEAR * line.height && !(cut.valued && !begins.has(i));
    if (!band || anew || apart) bands.push([cut]);
    else band.push(cut);
    alone = title && !isOrdinal(cut.pieces[0]);
    bottom = Math.max(bottom, greatest(cut.pieces.map((piece) => bottomOf(piece.line))));
  }
  return bands;
}

function cellsOf(band: readonly CutLine[], rooms: readonly number[]): PageCell[] {
  const pieces = band.flatMap((line) => line.pieces);
  const cells: PageCell[] = [];
  for (let column = 0; column < rooms.length; ) {
    const own = pieces.filter((piece) => piece.column === column);
    const columns = greatest(
      own.map((piece) => piece.columns),
      1,
    );
    const inside = pieces.filter((piece) => piece.column >= column && piece.column < column + columns);
    const room = rooms.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
    cells.push({ lines: looseCellLines(linesOf(inside.flatMap(({ line }) => line.words)), room), column, columns, rows: 1, room });
    column += columns;
  }
  return cells;
}
