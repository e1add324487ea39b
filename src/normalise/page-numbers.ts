/** Page numbers on a line of their own in the middle of a sentence: set aside, so that the sentence closes. */
import type { Edit } from '../offset-map.ts';
import { beginsBlock } from '../structure/markers.ts';
import { type Line, linesOf } from './lines-of.ts';
import { insideOf, type Step } from './step.ts';

const PAGE_NUMBER = /^(?:-\s?)?\d{1,4}(?:\s?-)?$|^(?:[Tt]rang|TRANG)\s\d{1,4}(?:\s?\/\s?\d{1,4})?$/u;
const SENTENCE_END = /[.;:!?…|]$/u;
const CONTINUES = /^[\p{Ll}\d≥≤><(]/u;
/** A cell of a table laid out one under another is short; a line of prose that a page broke is not. */
const PROSE = 20;

export const pageNumbers: Step = {
  name: 'page-numbers',
  edits(text, { capitals, tables }) {
    const isRow = insideOf(tables);
    const lines = linesOf(text);
    const edits: Edit[] = [];
    for (let i = 1; i < lines.length - 1; i += 1) {
      const [before, line, after] = [lines[i - 1], lines[i], lines[i + 1]];
      if (!before || !line || !after || isRow(line.start) || !PAGE_NUMBER.test(line.text)) continue;
      if (before.text.length < PROSE || SENTENCE_END.test(before.text) || !(capitals ? mayContinue(lines, i) : CONTINUES.test(after.text))) continue;
      edits.push({ start: before.end, end: after.start, text: ' ' });
    }
    return edits;
  },
};

/** So many lines on each side show whether the number stands in prose or among cells. */
const AROUND = 3;

/** In capitals a sentence goes on with any line that opens no block, unless it stands among cells one under another. */
function mayContinue(lines: readonly Line[], at: number): boolean {
  const around = [...lines.slice(Math.max(0, at - AROUND), at), ...lines.slice(at + 1, at + 1 + AROUND)];
  return !beginsBlock((lines[at + 1] as Line).text) && !around.some(isCell);
}

const isCell = ({ text }: Line): boolean => text.length < PROSE && !SENTENCE_END.test(text) && !beginsBlock(text);
