/** Characters that only look different: other spaces, invisible ones, line ends, the Icelandic and African D for Đ. */
import { replaceMatches, type Step } from './step.ts';

const ODD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this step removes
  /\r\n?|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[\v\f\u2028\u2029]|[ÐƉ]/gu;
const SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const LINE_END = /[\r\v\f\u2028\u2029]/u;

export const characters: Step = {
  name: 'characters',
  edits: (text) =>
    replaceMatches(text, ODD, ([odd]) => {
      if (odd === 'Ð' || odd === 'Ɖ') return 'Đ';
      if (SPACE.test(odd)) return ' ';
      return LINE_END.test(odd) ? '\n' : '';
    }),
};
