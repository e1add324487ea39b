/** "≥" and "≤" on a picture: the recognition knows neither sign and writes ">", "<", "=" or letters for them. */
import type { GreyPicture } from './grey-picture.ts';
import type { RecognisedWord } from './recognised-words.ts';
import type { Area } from './rules.ts';
import { wordShapes } from './word-shapes.ts';

/** "=s90", "z 90" and "«<2" among them. */
const SIGN = /^(?:[<>=«»zZsS]{1,2}(?=\d|$)|>=|=>|<=|=<|[<>=])/u;

/** The word with the sign that stands on the picture. */
export function withSign(word: RecognisedWord, picture: GreyPicture, limit: number): RecognisedWord {
  const written = SIGN.exec(word.text)?.[0];
  if (written === undefined) return word;
  const [shape] = wordShapes(withLine(word), picture, limit).shapes;
  const sign = shape ? signOf(shape, picture, limit) : null;
  return sign === null || sign === written ? word : { ...word, text: sign + word.text.slice(written.length) };
}

/** The recognition takes the bar for something between the lines. */
function withLine({ left, width, top, height, lineTop, lineHeight }: RecognisedWord) {
  const [from, to] = [Math.min(top, lineTop), Math.max(top + height, lineTop + lineHeight)];
  return { left, width, top: from, height: to - from };
}

/** Of its height: where the angle begins, and where its tip lies, with a bar below and without. */
const BEGINNING = [0, 0.2] as const;
const TIP = [0.3, 0.5] as const;
const FOOT = [0.8, 1] as const;
/** Of its width: how far the tip lies from where it begins, and how long a bar is. */
const POINTED = 0.25;
const LONG = 0.8;

function signOf({ left, top, right, bottom }: Area, { width, pixels }: GreyPicture, limit: number): string | null {
  const inkIn = ([from, to]: readonly [number, number]): number[] => {
    const [first, behind] = [from, to].map((share) => Math.round(top + share * (bottom - top))) as [number, number];
    const found: number[] = [];
    for (let y = first; y < behind; y += 1) for (let x = left; x < right; x += 1) if ((pixels[y * width + x] as number) <= limit) found.push(x);
    return found;
  };
  const pointed = (mean(inkIn(TIP)) - mean(inkIn(BEGINNING))) / (right - left);
  if (!(Math.abs(pointed) >= POINTED)) return null;
  const hasBar = new Set(inkIn(FOOT)).size >= LONG * (right - left);
  if (pointed > 0) return hasBar ? '≥' : '>';
  return hasBar ? '≤' : '<';
}

/** Not a number where there is none. */
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
