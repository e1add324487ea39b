/** The items of text that pdf.js gives, cut into words: an item has one width for all of its characters. */
import { characterEnds } from './character-width.ts';
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
/** How much farther a line runs upwards than across that is turned; what runs less is a watermark that lies aslant. */
const UPRIGHT = 4;

export function wordsOfItems(items: readonly object[], styles: Readonly<Record<string, TextStyle>>, viewport: readonly number[]): PageWord[] {
  return items.flatMap((item) => ('str' in item ? wordsOf(item as TextItem, styles, viewport) : []));
}

function wordsOf({ str, width, transform, fontName }: TextItem, styles: Readonly<Record<string, TextStyle>>, viewport: readonly number[]): PageWord[] {
  const [a, b, c, d, x, baseline] = times(transform as unknown as Matrix, viewport as unknown as Matrix);
  const isTurned = Math.abs(b) > UPRIGHT * Math.abs(a);
  const isAslant = !isTurned && Math.abs(b) > Math.abs(a) / UPRIGHT;
  if (str.trim() === '' || isAslant) return [];
  const size = Math.hypot(c, d);
  const ascent = (styles[fontName]?.ascent || ASCENT) * size;
  const descent = (styles[fontName]?.descent || DESCENT) * size;
  const ends = characterEnds(str, width);
  const words: PageWord[] = [];
  let [from, word] = [0, ''];
  const finish = (to: number): void => {
    const text = readWord(word);
    const [begins, stops] = [ends[from] as number, ends[to] as number];
    if (text !== '' && isTurned) {
      const [left, top] = b < 0 ? [x - ascent, baseline - stops] : [x + descent, baseline + begins];
      words.push({ text, x: left, width: ascent - descent, y: top, height: stops - begins, turned: true });
    } else if (text !== '') words.push({ text, x: x + begins, width: stops - begins, y: baseline - ascent, height: ascent - descent });
    word = '';
  };
  const characters = [...str];
  for (const [i, character] of characters.entries()) {
    if (/\s/u.test(character)) finish(i);
    else {
      if (word === '') from = i;
      word += character;
    }
  }
  finish(characters.length);
  return words.length > 1 ? words.map((each) => ({ ...each, roughly: true })) : words;
}
