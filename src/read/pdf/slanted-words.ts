/** Words that do not run from left to right, told by their boxes: upwards or downwards in the head of a table, aslant over the page. */
import { characterWidth } from './character-width.ts';
import type { PageWord } from './page-words.ts';
import { lineOf, type TextLine } from './text-line.ts';
import { usualHeight } from './usual-height.ts';

/** Of the width that the characters are expected to have in a font of the word's height. */
const UPRIGHT = 0.45;
const ASLANT = 2;
/** Of the usual height of the page's words. */
const TALLER = 1.3;
const MUCH_TALLER = 1.5;
const OVERSIZE = 2.5;

/** A watermark that lies aslant is left out: its letters stand between those of the text. What is turned is marked. */
export function withoutSlanted(words: readonly PageWord[]): PageWord[] {
  const usual = usualHeight(words);
  const isTurned = (word: PageWord): boolean => word.height > TALLER * usual && word.width < UPRIGHT * expectedWidth(word);
  const isAslant = (word: PageWord): boolean => word.height > MUCH_TALLER * usual && word.width > ASLANT * expectedWidth(word);
  const strips = new Set(words.filter(isTurned).map(stripOf));
  const hasWatermark = words.some(isAslant);
  return words.flatMap((word) => {
    if (hasWatermark && word.height > OVERSIZE * usual && !/\d/u.test(word.text)) return [];
    return strips.has(stripOf(word)) ? [{ ...word, turned: true }] : [word];
  });
}

/** The words of a line that runs upwards or downwards, laid down side by side in the order in which they came. */
export function laidDown(words: readonly PageWord[]): TextLine {
  let x = 0;
  return lineOf(
    words.map((word) => {
      const laid = { ...word, x, y: 0, width: word.height, height: word.width };
      x += word.height + word.width / 2;
      return laid;
    }),
  );
}

/** Words of one such line stand between the same edges. */
const stripOf = ({ x, width }: PageWord): string => `${x.toFixed(1)} ${width.toFixed(1)}`;

/** A figure is about half as wide as its font is high, and a line of writing somewhat higher than that. */
const FIGURE = 0.5 / 1.15;

const expectedWidth = ({ text, height }: PageWord): number => [...text].reduce((sum, character) => sum + characterWidth(character), 0) * FIGURE * height;
