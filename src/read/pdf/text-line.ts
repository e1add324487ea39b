/** Words that stand side by side, as lines of writing. */
import { superscript } from '../superscript.ts';
import type { Box, PageWord } from './page-words.ts';
import { usualHeight } from './usual-height.ts';

export interface TextLine extends Box {
  /** From left to right. */
  readonly words: readonly PageWord[];
}

/** Of the height of a line: how far the middles of its words may lie apart, so that a raised "2" belongs to its "m". */
const SLANT = 0.42;

export const rightOf = ({ x, width }: Box): number => x + width;
export const bottomOf = ({ y, height }: Box): number => y + height;

/** Of the usual height of the words: what is so tall is no part of the lines that it stands between (a watermark, a large initial). */
const OVERSIZE = 3;

/** From top to bottom; those that say something. */
export function linesOf(words: readonly PageWord[]): TextLine[] {
  const most = OVERSIZE * usualHeight(words);
  const oversize = words.filter(({ height }) => height > most);
  if (oversize.length === 0) return linesOfLikeHeight(words);
  const others = words.filter(({ height }) => height <= most);
  return [...linesOfLikeHeight(others), ...linesOfLikeHeight(oversize)].sort((a, b) => middle(a) - middle(b));
}

function linesOfLikeHeight(words: readonly PageWord[]): TextLine[] {
  const sorted = words.toSorted((a, b) => middle(a) - middle(b) || a.x - b.x);
  const groups: PageWord[][] = [];
  let [at, height] = [Number.NEGATIVE_INFINITY, 0];
  for (const word of sorted) {
    const group = groups.at(-1);
    if (group && middle(word) - at <= SLANT * Math.max(height, word.height)) {
      group.push(word);
      if (word.height > height) [at, height] = [middle(word), word.height];
    } else {
      groups.push([word]);
      [at, height] = [middle(word), word.height];
    }
  }
  return groups.filter((words) => words.some(({ text }) => text !== '')).map(lineOf);
}

const middle = ({ y, height }: Box): number => y + height / 2;

/** The height is that of its tallest word, so that signs raised or lowered do not move it. */
export function lineOf(words: readonly PageWord[]): TextLine {
  const inOrder = words.toSorted((a, b) => a.x - b.x);
  const first = inOrder[0] as PageWord;
  let [tallest, right] = [first, rightOf(first)];
  for (const word of inOrder) {
    if (word.height > tallest.height) tallest = word;
    right = Math.max(right, rightOf(word));
  }
  return { words: withRaised(inOrder), x: first.x, width: right - first.x, y: tallest.y, height: tallest.height };
}

function withRaised(words: readonly PageWord[]): readonly PageWord[] {
  let base: PageWord | undefined;
  return words.flatMap((word) => {
    if (!base || !isRaised(word, base)) {
      base = word;
      return [word];
    }
    const text = superscript(word.text, base.text);
    return text === '' ? [] : [{ ...word, text }];
  });
}

/** Of the height of the word that it belongs to: browsers raise in a size of 0.83, offices in one of 0.58 to 0.66. */
const SMALLER = 0.9;
const HIGHER = 0.1;
/** Farther behind stands the cell of another column. */
const BEHIND = 0.75;

function isRaised(word: PageWord, base: PageWord): boolean {
  if (word.certainty !== undefined || word.height >= SMALLER * base.height) return false;
  return bottomOf(base) - bottomOf(word) > HIGHER * base.height && word.x - rightOf(base) < BEHIND * base.height;
}

/** Of the height of a line: words of a text layer that stand closer are one (a raised sign, a part in another font). */
const NO_SPACE = 0.06;

function spaceBetween(before: PageWord, word: PageWord): ' ' | '' {
  const glued = before.certainty === undefined && word.certainty === undefined;
  return glued && word.x - rightOf(before) < NO_SPACE * Math.max(before.height, word.height) ? '' : ' ';
}

/** The words of a line that say something, each with what stands before it. */
export function saidWords({ words }: TextLine): { readonly word: PageWord; readonly space: ' ' | '' }[] {
  let space: ' ' | '' = '';
  const said: { word: PageWord; space: ' ' | '' }[] = [];
  for (const [i, word] of words.entries()) {
    if (i > 0 && spaceBetween(words[i - 1] as PageWord, word) === ' ') space = ' ';
    if (word.text === '') continue;
    said.push({ word, space: said.length > 0 ? space : '' });
    space = '';
  }
  return said;
}

export const textOf = (line: TextLine): string =>
  saidWords(line)
    .map(({ word, space }) => space + word.text)
    .join('');
