/** The words of a paragraph as they are gathered: spaces that follow one another are one, bold stretches are marked. */
import type { Span } from '../../span.ts';
import { superscript } from '../superscript.ts';

export interface InlineText {
  /** `keeps`: line breaks and spaces stand as they are (`pre`). */
  readonly say: (words: string, bold: boolean, keeps: boolean) => void;
  readonly raise: (words: string) => void;
  readonly breakLine: () => void;
  /** What was said since the last time, without spaces around it. */
  readonly take: () => { readonly text: string; readonly strong: readonly Span[] };
}

const SPACES = /[ \t\n\r\f]+/gu;

/** So much of what stands before decides how a raised number is read. */
const TAIL = 8;

/** Kept in pieces: text that is looked at each time it grows costs the square of its length. */
export function inlineText(): InlineText {
  let pieces: string[] = [];
  let length = 0;
  let tail = '';
  let strong: { start: number; end: number }[] = [];
  const add = (words: string): void => {
    pieces.push(words);
    length += words.length;
    tail = (tail + words.slice(-TAIL)).slice(-TAIL);
  };
  const dropSpace = (): void => {
    if (!tail.endsWith(' ')) return;
    pieces.push((pieces.pop() ?? '').slice(0, -1));
    length -= 1;
    tail = tail.slice(0, -1);
  };
  return {
    say(words, bold, keeps) {
      const said = keeps ? words.replace(/\r\n?/gu, '\n') : words.replace(SPACES, ' ');
      const rest = !keeps && (length === 0 || /[ \n]$/u.test(tail)) ? said.replace(/^ /u, '') : said;
      if (rest === '') return;
      const last = strong.at(-1);
      if (bold && last?.end === length) last.end += rest.length;
      else if (bold) strong.push({ start: length, end: length + rest.length });
      add(rest);
    },
    raise(words) {
      add(superscript(words.trim(), tail));
    },
    breakLine() {
      dropSpace();
      add('\n');
    },
    take() {
      const text = pieces.join('');
      const skipped = text.length - text.trimStart().length;
      const words = text.trim();
      const spans = strong
        .map(({ start, end }) => ({ start: Math.max(0, start - skipped), end: Math.min(end - skipped, words.length) }))
        .filter(({ start, end }) => end > start);
      pieces = [];
      [length, tail, strong] = [0, '', []];
      return { text: words, strong: spans };
    },
  };
}
