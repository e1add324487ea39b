/** A number that a narrow cell breaks over its lines: "1.23" / "4.567", "1.234" / ".567", "12." / "345". */
import { type TextLine, textOf } from './text-line.ts';

/** Of the height of a line: a figure needs as much. */
const FIGURE = 0.45;
/** Its last group lacks figures. */
const BEGUN = /^\d{1,3}(?:\.\d{3}){0,5}\.(\d{0,2})$|^\d{0,2}\.(\d{0,2})$/u;
const RESTS = /^(\d{1,3})(?:[.,][\d.,]{0,20})?%?$/u;
const NEXT_GROUP = /^[.,]\d[\d.,]{0,20}%?$/u;
const GROUP = 3;

/** `room`: how wide the cell may be written on; the first line leaves none for a figure more. */
export function isCutNumber(line: TextLine, next: TextLine, room: number): boolean {
  if (line.words.length !== 1 || next.words.length !== 1 || room - line.width >= FIGURE * line.height) return false;
  const [begun, rest] = [textOf(line), textOf(next)];
  if (NEXT_GROUP.test(rest)) return /^\d[\d.]{0,20}$/u.test(begun) && /\d$/u.test(begun);
  const [open, figures] = [BEGUN.exec(begun), RESTS.exec(rest)];
  return open !== null && figures !== null && (open[1] ?? open[2] ?? '').length + (figures[1] as string).length === GROUP;
}
