/** Page numbers on a line of their own in the middle of a sentence: set aside, so that the sentence closes. */
import type { Edit } from '../offset-map.ts';
import { linesOf } from './lines-of.ts';
import type { Step } from './step.ts';

const PAGE_NUMBER = /^(?:-\s?)?\d{1,4}(?:\s?-)?$|^[Tt]rang\s\d{1,4}(?:\s?\/\s?\d{1,4})?$/u;
const SENTENCE_END = /[.;:!?…|]$/u;
const CONTINUES = /^[\p{Ll}\d≥≤><(]/u;
/** A cell of a table laid out one under another is short; a line of prose that a page broke is not. */
const PROSE = 20;

export const pageNumbers: Step = {
  name: 'page-numbers',
  edits(text) {
    const lines = linesOf(text);
    const edits: Edit[] = [];
    for (let i = 1; i < lines.length - 1; i += 1) {
      const [before, line, after] = [lines[i - 1], lines[i], lines[i + 1]];
      if (!before || !line || !after || !PAGE_NUMBER.test(line.text)) continue;
      if (before.text.length < PROSE || SENTENCE_END.test(before.text) || !CONTINUES.test(after.text)) continue;
      edits.push({ start: before.end, end: after.start, text: ' ' });
    }
    return edits;
  },
};
