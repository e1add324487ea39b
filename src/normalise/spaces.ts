/** One space between words, none at the ends of lines. */
import { replaceMatches, type Step } from './step.ts';

const RUN = / {2,}| (?=\n|$)|(?<=\n|^) /gu;

export const spaces: Step = {
  name: 'spaces',
  edits: (text) =>
    replaceMatches(text, RUN, (match) => {
      const end = match.index + match[0].length;
      const atEdge = match.index === 0 || text[match.index - 1] === '\n' || end === text.length || text[end] === '\n';
      return atEdge ? '' : ' ';
    }),
};
