/** The items of text that pdf.js gives, cut into words: an item has one width for all of its characters. */
import { type Matrix, times } from './drawn-path.ts';
import type { PageWord } from './page-words.ts';
import { readWord } from './read-word.ts';

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

interface TextStyle {
  readonly ascent: number;
  readonly descent: number;
}

/** Of fonts that do not tell. */
const ASCENT = 0.9;
const DESCENT = -0.22;

export function wordsOfItems(items: readonly object[], styles: Readonly<Record<string, TextStyle>>, viewport: readonly number[]): PageWord[] {
  return items.flatMap((item) => ('str' in item ? wordsOf(item as TextItem, styles, viewport) : []));
}

function wordsOf({ str, width, transform, fontName }: TextItem, styles: Readonly<Record<string, TextStyle>>, viewport: readonly number[]): PageWord[] {
  const [a, b, c, d, x, baseline] = times(transform as unknown as Matrix, viewport as unknown as Matrix);
  // Written upwards or downwards: seals and watermarks.
  if (str.trim() === '' || Math.abs(b) > Math.abs(a)) return [];
  const size = Math.hypot(c, d);
  const ascent = (styles[fontName]?.ascent || ASCENT) * size;
  const descent = (styles[fontName]?.descent || DESCENT) * size;
  const widths = [...str].map(widthOf);
  const whole = widths.reduce((sum, own) => sum + own, 0);
  const scale = width / Math.max(0.1, whole);
  const words: PageWord[] = [];
  let [from, at, word] = [0, 0, ''];
  const finish = (): void => {
    const text = readWord(word);
    if (text !== '') words.push({ text, x: x + from * scale, width: (at - from) * scale, y: baseline - ascent, height: ascent - descent });
    word = '';
  };
  for (const [i, character] of [...str].entries()) {
    if (/\s/u.test(character)) finish();
    else {
      if (word === '') from = at;
      word += character;
    }
    at += widths[i] as number;
  }
  finish();
  return words;
}

const NARROW = /[\s.,;:!|'’‘()[\]/ijltfrIÍÌỈĨỊíìỉĩị-]/u;
const BROAD = /[mwMWƯỪỨỬỮỰ%ÂĐ@OÔƠỒỐỔỖỘỜỚỞỠỢGQNHUDCRBAKVXY]/u;

/** Of a usual letter, roughly as in fonts with serifs. */
const widthOf = (character: string): number => (NARROW.test(character) ? 0.6 : /\p{M}/u.test(character) ? 0 : BROAD.test(character) ? 1.5 : 1);
