/** A row of a ruled table that holds several: values stand under one another in it, each beside words of its own, and no line is drawn between them. */
import type { PageCell, PageRow } from './page-table.ts';
import { bottomOf, type TextLine, textOf } from './text-line.ts';
import { isValue } from './value-rows.ts';

/** The row itself where it is not plain which words belong to which value. */
export function stackedRows(row: PageRow): readonly PageRow[] {
  const { page, cells } = row;
  if (cells.some(({ rows, columns }) => rows > 1 || columns > 1)) return [row];
  const valued = cells.filter(({ column, lines }) => column > 0 && lines.length > 0 && lines.every(({ line }) => isValue(line)));
  if (!valued.some(({ lines }) => lines.length > 1)) return [row];
  const marks = marksOf(valued.flatMap(({ lines }) => lines.map(({ line }) => line)));
  const lines = cells.flatMap((cell) => cell.lines.map(({ line }) => line)).sort((a, b) => a.y - b.y);
  const begins = besideMarks(lines, marks) ?? behindStripes(lines, marks);
  if (!begins) return [row];
  const rows = begins.map((from, i): PageRow => ({ page, cells: cells.map((cell) => within(cell, from, begins[i + 1] ?? Number.POSITIVE_INFINITY)) }));
  return rows.every(isNamed) ? rows : [row];
}

const middle = ({ y, height }: TextLine): number => y + height / 2;

/** Of the height of a line. */
const SAME_LINE = 0.3;
const CLEAR = 0.22;

/** At which heights values stand. */
function marksOf(lines: readonly TextLine[]): TextLine[] {
  const marks: TextLine[] = [];
  for (const line of lines.toSorted((a, b) => middle(a) - middle(b))) {
    const last = marks.at(-1);
    if (!last || middle(line) - middle(last) > SAME_LINE * line.height) marks.push(line);
  }
  return marks;
}

/** Every line stands at the height of a value. */
function besideMarks(lines: readonly TextLine[], marks: readonly TextLine[]): number[] | null {
  let at = 0;
  for (const line of lines) {
    while (at < marks.length && middle(marks[at] as TextLine) < middle(line) - SAME_LINE * line.height) at += 1;
    const mark = marks[at];
    if (!mark || middle(mark) > middle(line) + SAME_LINE * line.height) return null;
  }
  return marks.map(({ y }) => y);
}

/** Clear stripes part the values from one another. */
function behindStripes(lines: readonly TextLine[], marks: readonly TextLine[]): number[] | null {
  const begins: number[] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    if (line.y - bottom > CLEAR * line.height) begins.push(line.y);
    bottom = Math.max(bottom, bottomOf(line));
  }
  const parted =
    begins.length === marks.length &&
    begins.every((from, i) => middle(marks[i] as TextLine) > from && middle(marks[i] as TextLine) < (begins[i + 1] ?? bottom));
  return parted ? begins : null;
}

const within = (cell: PageCell, from: number, to: number): PageCell => ({
  ...cell,
  lines: cell.lines.filter(({ line }) => middle(line) > from && middle(line) <= to),
});

const SMALL = /^\p{Ll}/u;

/** Words say what its values are, and they do not go on from the row above. */
function isNamed({ cells }: PageRow): boolean {
  const words = cells.flatMap(({ lines }) => lines.map(({ line }) => textOf(line))).find((text) => /\p{L}/u.test(text));
  return words !== undefined && !SMALL.test(words);
}
