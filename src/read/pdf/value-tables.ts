/** Tables without ruling lines, known by their rows of values: numbers that stand in columns, under one another. */
import { markerOf } from '../../structure/markers.ts';
import { type Gutter, MOST_GUTTERS, narrowed } from './gutters.ts';
import { cellChunksOf } from './line-chunks.ts';
import { isFull } from './line-room.ts';
import type { PageTable } from './page-table.ts';
import { bottomOf, type TextLine, textOf } from './text-line.ts';
import { isValue, type Piece, piecesOf } from './value-rows.ts';
import { rowBegins, valueTable } from './value-table.ts';

export interface FoundTable {
  /** The lines that it takes: from the first to before the last. */
  readonly from: number;
  readonly end: number;
  readonly table: PageTable;
}

/** `lines`: from top to bottom; no table reaches over one of `tables`. */
export function valueTables(lines: readonly TextLine[], tables: readonly PageTable[], page: number): FoundTable[] {
  const found: FoundTable[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = runFrom(at, lines, tables);
    if (!run) {
      at += 1;
      continue;
    }
    const cut = (i: number): Piece[] => piecesOf(lines[i] as TextLine, run.gutters);
    const from = headBegins(run, lines, cut, tables, found.at(-1)?.end ?? 0);
    const end = restEnds(run, lines, cut, tables);
    found.push({
      from,
      end,
      table: valueTable(
        lines.slice(from, end).map((_, i) => ({ pieces: cut(from + i), valued: run.rows.has(from + i) })),
        run.gutters,
        page,
      ),
    });
    at = end;
  }
  return found;
}

interface Run {
  readonly first: number;
  readonly last: number;
  /** Lines with values. */
  readonly rows: ReadonlySet<number>;
  readonly gutters: readonly Gutter[];
}

/** The cells of a row of values; null of another line. */
function valuedChunks(line: TextLine): readonly TextLine[] | null {
  if (!line.words.some(({ text }) => /\d/u.test(text))) return null;
  const chunks = cellChunksOf(line);
  return chunks.length - 1 <= MOST_GUTTERS && chunks.slice(1).some(isValue) ? chunks : null;
}

/** Lines between two rows of values; of them so many across the columns. */
const MOST_BETWEEN = 8;
const MOST_ACROSS = 2;
/** In points. */
const NARROWEST = 4;

function runFrom(first: number, lines: readonly TextLine[], tables: readonly PageTable[]): Run | null {
  const begins = valuedChunks(lines[first] as TextLine);
  if (!begins) return null;
  const rows = new Set([first]);
  let taken = occupied(begins);
  let last = first;
  for (let i = first + 1; i < lines.length && i - last <= MOST_BETWEEN && isNear(lines, i, tables); i += 1) {
    const chunks = valuedChunks(lines[i] as TextLine);
    if (!chunks) continue;
    const more = occupied([...taken, ...chunks]);
    if (more.length - 1 > MOST_GUTTERS || !leavesFree(gapsOf(more), gapsOf(taken)) || across(lines.slice(last + 1, i), gapsOf(more)) > MOST_ACROSS) break;
    taken = more;
    rows.add(i);
    last = i;
  }
  const gutters = fitted(gapsOf(taken), lines.slice(Math.max(0, first - MOST_HEAD_LINES), first));
  return rows.size >= 2 && (gutters.length >= 2 || (gutters.length === 1 && rows.size >= 3)) ? { first, last, rows, gutters } : null;
}

interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** What is written over, from left to right. */
function occupied(stretches: readonly Stretch[]): Stretch[] {
  const found: { x: number; width: number }[] = [];
  for (const { x, width } of stretches.toSorted((a, b) => a.x - b.x)) {
    const open = found.at(-1);
    if (open && x - (open.x + open.width) < NARROWEST) open.width = Math.max(open.width, x + width - open.x);
    else found.push({ x, width });
  }
  return found;
}

const gapsOf = (taken: readonly Stretch[]): Gutter[] =>
  taken.slice(1).map(({ x }, i) => {
    const before = taken[i] as Stretch;
    return { from: before.x + before.width, to: x };
  });

/** Heads are often broader than the values under them: the lowest line of the head tells, those above it may reach over columns. */
function fitted(gutters: readonly Gutter[], lines: readonly TextLine[]): readonly Gutter[] {
  let left = gutters;
  for (const line of lines.toReversed()) {
    const row = cellChunksOf(line);
    const more = left.map((gutter) => narrowed([gutter], row)[0]);
    left = left.map((gutter, i) => more[i] ?? gutter);
    if (row.length > 1 && !more.includes(undefined)) break;
  }
  return left;
}

const leavesFree = (gaps: readonly Gutter[], before: readonly Gutter[]): boolean =>
  before.every(({ from, to }) => gaps.some((gap) => gap.from < to && gap.to > from));

const across = (lines: readonly TextLine[], gutters: readonly Gutter[]): number =>
  lines.filter((line) => piecesOf(line, gutters).some(({ columns }) => columns > 1)).length;

/** Of the height of a line. */
const FAR = 2.5;

function isNear(lines: readonly TextLine[], i: number, tables: readonly PageTable[]): boolean {
  const [above, line] = [lines[i - 1], lines[i]];
  if (!above || !line || line.y - bottomOf(above) > FAR * line.height) return false;
  return !tables.some(({ top }) => top > above.y && top <= line.y);
}

const MOST_HEAD_LINES = 10;

/** The highest line of several pieces, with nothing but pieces of columns, and titles of sections, below it. */
function headBegins({ first, gutters }: Run, lines: readonly TextLine[], cut: (i: number) => Piece[], tables: readonly PageTable[], least: number): number {
  let from = rowBegins(first, least, cut);
  for (let i = from - 1; i >= least && first - i <= MOST_HEAD_LINES && isNear(lines, i + 1, tables); i -= 1) {
    const pieces = cut(i);
    if (pieces.length > 1) from = i;
    else if ((pieces[0] as Piece).columns > Math.max(1, gutters.length - 1) || (pieces[0] as Piece).column === 0) break;
  }
  return from;
}

/** Of the height of a line. */
const CLOSE = 0.3;

/** Lines close under the last row that go on in its cells, which are as wide as their widest line. */
function restEnds({ first, last }: Run, lines: readonly TextLine[], cut: (i: number) => Piece[], tables: readonly PageTable[]): number {
  const rooms = new Map<number, number>();
  for (let i = first; i <= last; i += 1) for (const { line, column } of cut(i)) rooms.set(column, Math.max(rooms.get(column) ?? 0, line.width));
  let above = cut(last);
  let end = last + 1;
  while (end < lines.length && isNear(lines, end, tables)) {
    const line = lines[end] as TextLine;
    const pieces = cut(end);
    const goesOn =
      markerOf(`${textOf(line)} `) === null &&
      pieces.every(({ line: piece, column, columns }) =>
        above.some((over) => columns === 1 && over.column === column && !isValue(over.line) && isFull(over.line, piece, rooms.get(column) ?? 0)),
      );
    if (!goesOn || line.y - bottomOf(lines[end - 1] as TextLine) > CLOSE * line.height) break;
    above = pieces;
    end += 1;
  }
  return end;
}
