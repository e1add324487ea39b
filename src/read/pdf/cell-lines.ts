/** The words of a cell as its lines: those that its width broke go on, those that were meant stay lines. */
import { markerOf } from '../../structure/markers.ts';
import { isCutNumber } from './cut-number.ts';
import { isFull, jointOf } from './line-room.ts';
import type { PageWord } from './page-words.ts';
import type { JoinedLine } from './said-lines.ts';
import { laidDown } from './slanted-words.ts';
import { linesOf, type TextLine, textOf } from './text-line.ts';
import { isValue } from './value-rows.ts';

export function cellLines(words: readonly PageWord[], room: number): JoinedLine[] {
  const turned = words.filter((word) => word.turned);
  const lines = linesOf(words.filter((word) => !word.turned));
  return joinedWhere(turned.length === 0 ? lines : [...lines, laidDown(turned)], room, (before, line) => goesOn(before, line, room));
}

/** Nothing tells how wide the cell is but its widest line: what begins with a capital goes on only where it is a rest of few words. */
export const looseCellLines = (lines: readonly TextLine[], widest: number): JoinedLine[] =>
  joinedWhere(lines, widest, (before, line) => goesOn(before, line, widest) && (!CAPITAL.test(textOf(line)) || line.width < REST * widest));

const CAPITAL = /^\p{Lu}/u;
const REST = 0.45;

function joinedWhere(lines: readonly TextLine[], room: number, joins: (before: TextLine, line: TextLine) => boolean): JoinedLine[] {
  return lines.map((line, i) => {
    const before = lines[i - 1];
    if (before && isCutNumber(before, line, room)) return { line, joint: '' };
    return { line, joint: before && joins(before, line) ? jointOf(before, line) : '\n' };
  });
}

const ENDED = /[.;:!?]$/u;

/** "- Nam: 5%;" / "- Nữ: 6%": an item begins anew, also where the line before it is full. */
function goesOn(before: TextLine, line: TextLine, room: number): boolean {
  if (!isFull(before, line, room) || (isValue(before) && isValue(line))) return false;
  const style = markerOf(`${textOf(line)} `)?.style;
  return style === undefined || !(style === 'bullet' || ENDED.test(textOf(before)));
}
