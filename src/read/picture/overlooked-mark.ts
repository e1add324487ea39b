/** A comma or point between digits that the picture shows and the recognition left out: "9,2" read as "92". */
import type { GreyPicture } from './grey-picture.ts';
import type { RecognisedWord } from './recognised-words.ts';

const DIGITS = /\d{2}/u;
const MARK = /[.,]/gu;
/** So sure is a number at most that shows more marks than it was read with. */
const DOUBTFUL = 0.4;
/** Of the height of the digits: a mark begins so low, and is so narrow. */
const LOW = 0.6;
const NARROW = 0.35;

export function doubtedNumber(word: RecognisedWord, picture: GreyPicture, limit: number): RecognisedWord {
  if (!DIGITS.test(word.text)) return word;
  const written = word.text.match(MARK)?.length ?? 0;
  return marksIn(word, picture, limit) > written ? { ...word, certainty: Math.min(word.certainty, DOUBTFUL) } : word;
}

/** Pieces of ink with paper to the left and right that lie low. */
function marksIn({ left, top, width, height }: RecognisedWord, { width: across, height: down, pixels }: GreyPicture, limit: number): number {
  const bottom = Math.min(down, top + height);
  let [marks, begun, highest] = [0, -1, bottom];
  for (let x = left; x <= Math.min(across, left + width); x += 1) {
    let first = bottom;
    for (let y = top; y < bottom && first === bottom && x < left + width; y += 1) if ((pixels[y * across + x] as number) <= limit) first = y;
    if (first < bottom) {
      if (begun < 0) [begun, highest] = [x, first];
      highest = Math.min(highest, first);
    } else if (begun >= 0) {
      // The first piece and the last are no marks between digits.
      if (highest - top > LOW * height && x - begun < NARROW * height && begun > left + 2 && x < left + width) marks += 1;
      begun = -1;
    }
  }
  return marks;
}
