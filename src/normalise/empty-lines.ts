/** Twenty empty lines and more are as good as one, and so are lines of a single bar: a parser of Markdown takes its time over each. Fewer may be the cells of a table. */
import { replaceMatches, type Step } from './step.ts';

const EMPTY_LINES = /(?<=^|\n)(?:\|?\n){20,}/gu;

export const emptyLines: Step = {
  name: 'empty-lines',
  edits: (text, { mediaType }) => (mediaType === 'text/markdown' ? replaceMatches(text, EMPTY_LINES, () => '\n') : []),
};
