/** The words of a cell as its lines: those that its width broke go on, those that were meant stay lines. */
import { markerOf } from '../../structure/markers.ts';
import { isFull, jointOf } from './line-room.ts';
import type { PageWord } from './page-words.ts';
import type { JoinedLine } from './said-lines.ts';
import { linesOf, type TextLine, textOf } from './text-line.ts';

export function cellLines(words: readonly PageWord[], room: number): JoinedLine[] {
  const lines = linesOf(words);
  return lines.map((line, i) => {
    const before = lines[i - 1];
    return { line, joint: before && goesOn(before, line, room) ? jointOf(before, line) : '\n' };
  });
}

const ENDED = /[.;:!?]$/u;

/** "- Nam: 5%;" / "- Nữ: 6%": an item begins anew, also where the line before it is full. */
function goesOn(before: TextLine, line: TextLine, room: number): boolean {
  if (!isFull(before, line, room)) return false;
  const style = markerOf(`${textOf(line)} `)?.style;
  return style === undefined || !(style === 'bullet' || ENDED.test(textOf(before)));
}
