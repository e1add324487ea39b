/** Where a name of the head stands in the text: its letters may be capitals there, and lines may break it. */
import { fold } from '../lexicon/fold.ts';
import type { Span } from '../span.ts';

/** The name, or its last words that stand in the text; the first line where none do. The text is not blank. */
export function spanOfName(text: string, name: string): Span {
  const folded = fold(text).replace(/\s/gu, ' ');
  const words = fold(name.slice(0, LONGEST_NAME)).split(/\s+/u);
  for (let from = 0; from < Math.min(words.length, MOST_WORDS); from += 1) {
    const rest = words.slice(from).join(' ');
    const start = rest === '' ? -1 : folded.indexOf(rest);
    if (start >= 0) return { start, end: start + rest.length };
  }
  const start = Math.max(0, text.search(/\S/u));
  const line = text.indexOf('\n', start);
  return { start, end: Math.min(line < 0 ? text.length : line, start + LONGEST) };
}

/** No name of a body has more words, or letters. */
const MOST_WORDS = 16;
const LONGEST_NAME = 200;
const LONGEST = 60;
