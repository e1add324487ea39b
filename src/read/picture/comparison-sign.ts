/** "≥" and "≤" on a picture: the recognition knows neither sign and writes ">", "<" or "=" for them. */
import type { GreyPicture } from './grey-picture.ts';
import type { RecognisedWord } from './recognised-words.ts';

const SIGN = /^(?:>=|=>|<=|=<|[<>=])/u;

/** The word with the sign that stands on the picture. */
export function withSign(word: RecognisedWord, picture: GreyPicture, limit: number): RecognisedWord {
  const written = SIGN.exec(word.text)?.[0];
  if (written === undefined) return word;
  const sign = signAt(word, picture, limit);
  return sign === null || sign === written ? word : { ...word, text: sign + word.text.slice(written.length) };
}

/** Of the height of the sign: how far its upper stroke falls or rises from one end to the other. */
const SLOPE = 0.2;

function signAt(word: RecognisedWord, picture: GreyPicture, limit: number): string | null {
  const columns = strokesOf(word, picture, limit);
  if (columns.length < 6) return null;
  const height = Math.max(...columns.map((strokes) => strokes.at(-1) as number)) - Math.min(...columns.map(([first]) => first as number));
  const end = Math.max(1, Math.floor(columns.length / 6));
  const [left, right] = [columns.slice(1, 1 + end), columns.slice(-1 - end, -1)];
  const fall = (median(right.map(([first]) => first as number)) - median(left.map(([first]) => first as number))) / Math.max(1, height);
  if (Math.abs(fall) < SLOPE) return null;
  // At the tip there is one stroke, and a second one where a bar lies under it.
  const atTip = median((fall > 0 ? right : left).map((strokes) => strokes.length));
  if (fall > 0) return atTip >= 2 ? '≥' : '>';
  return atTip >= 2 ? '≤' : '<';
}

/** Of each column of the first sign of the word, where its strokes begin, from the top; the sign ends at the first column without ink. */
function strokesOf({ left, top, width, height }: RecognisedWord, { width: across, height: down, pixels }: GreyPicture, limit: number): number[][] {
  const columns: number[][] = [];
  for (let x = left; x < Math.min(across, left + width); x += 1) {
    const strokes: number[] = [];
    for (let y = top; y < Math.min(down, top + height); y += 1) {
      const ink = (pixels[y * across + x] as number) <= limit;
      const above = y > top && (pixels[(y - 1) * across + x] as number) <= limit;
      if (ink && !above) strokes.push(y);
    }
    if (strokes.length > 0) columns.push(strokes);
    else if (columns.length > 0) break;
  }
  return columns;
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
