/** The words of lines as one text: bold and unsure stretches marked, raised figures told from the words before them. */
import type { UnsureSpan } from '../../document.ts';
import type { Span } from '../../span.ts';
import type { ReadText } from '../blocks.ts';
import { superscript } from '../superscript.ts';
import type { PageLine } from './page-lines.ts';
import { middle, rightOf } from './page-lines.ts';
import type { PageWord } from './page-words.ts';

/** Below it a word counts as unsure. */
const SURE = 0.8;
/** A raised figure is smaller than its neighbour, and higher. */
const SMALL = 0.8;
const CLOSE = 0.15;

/** Signs of symbol fonts, which stand at private places (Adobe's Symbol and Wingdings). */
const SIGNS: Readonly<Record<string, string>> = {
  '\uf0b3': '≥',
  '\uf0a3': '≤',
  '\uf0b1': '±',
  '\uf0b7': '-',
  '\uf0a7': '-',
  '\uf0d8': '-',
  '\uf0fc': '-',
  '\uf02d': '-',
};
const PRIVATE = /[\uf020-\uf0ff]/gu;

/** `between`: what parts two lines. */
export function textOf(lines: readonly PageLine[], between: string): ReadText {
  let text = '';
  const strong: { start: number; end: number }[] = [];
  const unsure: UnsureSpan[] = [];
  for (const [i, { words }] of lines.entries()) {
    if (i > 0) text += between;
    let before: PageWord | undefined;
    for (const word of words) {
      const said = word.text.replace(PRIVATE, (sign) => SIGNS[sign] ?? '');
      if (before && isRaised(word, before)) {
        text += superscript(said, text);
        continue;
      }
      if (before) text += ' ';
      const at: Span = { start: text.length, end: text.length + said.length };
      text += said;
      if (word.certainty !== undefined && word.certainty < SURE) unsure.push({ ...at, certainty: word.certainty });
      const last = strong.at(-1);
      if (word.bold && last && last.end >= at.start - 1) last.end = at.end;
      else if (word.bold) strong.push({ ...at });
      before = word;
    }
  }
  return { text, strong, unsure };
}

const isRaised = (word: PageWord, before: PageWord): boolean =>
  /^\d{1,3}$/u.test(word.text) &&
  word.height < SMALL * before.height &&
  middle(word) < middle(before) - 0.1 * before.height &&
  word.x - rightOf(before) < CLOSE * before.height;
