/** Lines without ruling lines around them: those whose words stand in columns side by side are cut into a table, the others stay lines. */
import { columnTable } from './column-table.ts';
import { greatest } from './extent.ts';
import { type Gutter, gutterBetween, MOST_GUTTERS, narrowed } from './gutters.ts';
import { chunksOf } from './line-chunks.ts';
import type { LinePart } from './page-parts.ts';
import type { PageTable } from './page-table.ts';
import { bottomOf, rightOf, type TextLine } from './text-line.ts';
import { valueTables } from './value-tables.ts';

/** `lines`: from top to bottom; no table reaches over one of `tables`. */
export function sideBySide(lines: readonly TextLine[], tables: readonly PageTable[], page: number): (LinePart | PageTable)[] {
  const chunks = lines.map(chunksOf);
  const parts: (LinePart | PageTable)[] = [];
  let at = 0;
  const through = (end: number): void => {
    for (const part of columnsAmong(lines.slice(at, end), chunks.slice(at, end), tables, page)) parts.push(part);
  };
  for (const { from, end, table } of valueTables(lines, tables, page)) {
    through(from);
    parts.push(table);
    at = end;
  }
  through(lines.length);
  return parts;
}

function columnsAmong(
  lines: readonly TextLine[],
  chunks: readonly (readonly TextLine[])[],
  tables: readonly PageTable[],
  page: number,
): (LinePart | PageTable)[] {
  const parts: (LinePart | PageTable)[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = stretchAt(at, chunks, tables);
    if (found) {
      const from = beginningOf(at, chunks, found.gutters, parts);
      parts.length -= at - from;
      parts.push(columnTable(chunks.slice(from, found.end).flat(), found.gutters, page));
      at = found.end;
    } else {
      parts.push({ kind: 'line', line: lines[at] as TextLine });
      at += 1;
    }
  }
  return parts;
}

interface Stretch {
  readonly end: number;
  readonly gutters: readonly Gutter[];
}

/** Of the height of a line: how much two lines side by side share of it, and how far the next line of a column may lie. */
const SHARED = 0.3;
const NEAR = 0.5;
/** In points. */
const SAME_EDGE = 3;
/** So many lines of one column only may stand between two of both. */
const MOST_BETWEEN = 8;
const MOST_FOLLOWING = 2;

/** The lines from `at` on that leave the same places between their words free. */
function stretchAt(at: number, chunks: readonly (readonly TextLine[])[], tables: readonly PageTable[]): Stretch | null {
  const begins = evidence(chunks[at], chunks[at + 1]);
  if (begins.length === 0) return null;
  let gutters = begins;
  let [end, sure, between] = [at + 1, at + 1, 0];
  let kept = gutters;
  for (let i = at + 1; i < chunks.length && between <= MOST_BETWEEN; i += 1) {
    const [before, line] = [chunks[i - 1] as readonly TextLine[], chunks[i] as readonly TextLine[]];
    if (parted(before, line, tables)) break;
    gutters = narrowed(gutters, line);
    if (gutters.length === 0) break;
    const proves = line.length > 1 || beside(before, line);
    between = proves ? 0 : between + 1;
    const follows =
      !proves && i === end && between <= MOST_FOLLOWING && isInColumn(line[0] as TextLine, chunks.slice(Math.max(at, i - MOST_BETWEEN), i).flat());
    if (proves || follows) [end, kept] = [i + 1, gutters];
    if (proves) sure = i + 1;
  }
  return sure - at >= 2 ? { end: Math.max(sure, end), gutters: kept } : null;
}

/** The first lines of a column that begins above the other one stand before `at`. */
function beginningOf(at: number, chunks: readonly (readonly TextLine[])[], gutters: readonly Gutter[], parts: readonly (LinePart | PageTable)[]): number {
  let from = at;
  while (from > 0 && at - from < MOST_FOLLOWING && parts[parts.length - (at - from) - 1]?.kind === 'line') {
    const above = chunks[from - 1] as readonly TextLine[];
    const line = above[0] as TextLine;
    const below = chunks
      .slice(from, at + MOST_FOLLOWING)
      .flat()
      .find((chunk) => chunk.x < rightOf(line) && rightOf(chunk) > line.x);
    if (above.length > 1 || !below || narrowed(gutters, above).length < gutters.length || !isInColumn(below, [line])) break;
    from -= 1;
  }
  return from;
}

/** Places between the columns, as the first line shows them, or the first two where they stand side by side. */
function evidence(first: readonly TextLine[] = [], second: readonly TextLine[] = []): readonly Gutter[] {
  const cut = first.slice(1).map((chunk, i) => gutterBetween(first[i] as TextLine, chunk));
  if (cut.length > MOST_GUTTERS) return [];
  if (cut.length > 0 || !beside(first, second)) return cut;
  const [left, right] = [first[0] as TextLine, second[0] as TextLine].sort((a, b) => a.x - b.x) as [TextLine, TextLine];
  return [gutterBetween(left, right)];
}

/** Close under a line of a column, and set as that one is: from the same edge, or around the same middle. */
function isInColumn(line: TextLine, above: readonly TextLine[]): boolean {
  const over = above.findLast((chunk) => chunk.x < rightOf(line) && rightOf(chunk) > line.x);
  if (!over || line.y - bottomOf(over) > NEAR * line.height) return false;
  return Math.abs(line.x - over.x) < SAME_EDGE || Math.abs(line.x + rightOf(line) - over.x - rightOf(over)) < 2 * SAME_EDGE;
}

function beside(before: readonly TextLine[], line: readonly TextLine[]): boolean {
  const [a, b] = [before[0], line[0]];
  if (!a || !b || before.length > 1 || line.length > 1) return false;
  const apart = rightOf(a) + 2 < b.x || rightOf(b) + 2 < a.x;
  return apart && bottomOf(a) - b.y > SHARED * Math.min(a.height, b.height);
}

const bottom = (chunks: readonly TextLine[]): number => greatest(chunks.map(bottomOf));

/** By a table, or by more than a few empty lines. */
function parted(before: readonly TextLine[], line: readonly TextLine[], tables: readonly PageTable[]): boolean {
  const [above, below] = [before[0] as TextLine, line[0] as TextLine];
  return below.y - bottom(before) > MOST_BETWEEN * above.height || tables.some(({ top }) => top > above.y && top <= below.y);
}
