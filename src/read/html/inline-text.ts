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

export function inlineText(): InlineText {
  let text = '';
  let strong: { start: number; end: number }[] = [];
  return {
    say(words, bold, keeps) {
      const said = keeps ? words.replace(/\r\n?/gu, '\n') : words.replace(SPACES, ' ');
      const rest = !keeps && (text === '' || /[ \n]$/u.test(text)) ? said.replace(/^ /u, '') : said;
      if (rest === '') return;
      const last = strong.at(-1);
      if (bold && last?.end === text.length) last.end += rest.length;
      else if (bold) strong.push({ start: text.length, end: text.length + rest.length });
      text += rest;
    },
    raise(words) {
      text += superscript(words.trim(), text);
    },
    breakLine() {
      text = `${text.replace(/ $/u, '')}\n`;
    },
    take() {
      const skipped = text.length - text.trimStart().length;
      const words = text.trim();
      const spans = strong
        .map(({ start, end }) => ({ start: Math.max(0, start - skipped), end: Math.min(end - skipped, words.length) }))
        .filter(({ start, end }) => end > start);
      text = '';
      strong = [];
      return { text: words, strong: spans };
    },
  };
}
