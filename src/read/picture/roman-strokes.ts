/** "I", "II" and "III" on a picture: the recognition takes their strokes for figures and other letters ("1", "H", "IH"). */
import type { GreyPicture } from './grey-picture.ts';
import type { RecognisedWord } from './recognised-words.ts';
import type { Area } from './rules.ts';
import { wordShapes } from './word-shapes.ts';

/** As much as one to three strokes are taken for. */
const STROKES = /^[1\p{Lu}lịìíïit|[\]!]{1,4}[.,)]?$/u;
const END = /[.,)]$/u;
/** Strokes are so plain to see that nothing else is meant. */
const CERTAIN = 0.9;
/** Of the height of the strokes: where there is nothing but them, how high their feet and heads are, and how far these may differ. */
const MIDDLE = [0.3, 0.7] as const;
const HEAD = 0.14;
const ALIKE = 0.1;
/** How wide a head is at most: that of T is wider. */
const WIDEST = 0.65;

export function withRomanStrokes(word: RecognisedWord, picture: GreyPicture, limit: number): RecognisedWord {
  if (!STROKES.test(word.text)) return word;
  const shapes = wordShapes(word, picture, limit).shapes.filter(({ mark }) => mark === null);
  const [first, last] = [shapes[0], shapes.at(-1)];
  if (!first || !last) return word;
  const area = {
    left: first.left,
    right: last.right,
    top: Math.min(...shapes.map(({ top }) => top)),
    bottom: Math.max(...shapes.map(({ bottom }) => bottom)),
  };
  const strokes = strokesIn(area, picture, limit);
  const end = END.exec(word.text)?.[0] === undefined ? '' : '.';
  return strokes === null ? word : { ...word, text: 'I'.repeat(strokes) + end, certainty: Math.max(word.certainty, CERTAIN) };
}

/** How many; null where it is anything else. "1" has a head to the left alone. */
function strokesIn({ left, top, right, bottom }: Area, { width, pixels }: GreyPicture, limit: number): number | null {
  const height = bottom - top;
  const runsOn = (y: number): number[][] => {
    const runs: number[][] = [];
    for (let x = left; x < right; x += 1) {
      if ((pixels[y * width + x] as number) > limit) continue;
      const run = runs.at(-1);
      if (run && run[1] === x) run[1] = x + 1;
      else runs.push([x, x + 1]);
    }
    return runs;
  };
  const rows = (from: number, to: number): number[][][] =>
    Array.from({ length: Math.max(0, Math.round(to) - Math.round(from)) }, (_, i) => runsOn(Math.round(from) + i));
  const middle = rows(top + MIDDLE[0] * height, top + MIDDLE[1] * height);
  const count = middle[0]?.length ?? 0;
  if (count < 1 || count > 3 || middle.some((runs) => runs.length !== count)) return null;
  const reach = (of: readonly (readonly (readonly number[])[])[]): readonly [number, number] => {
    const ends = of.flat(2);
    return [Math.min(...ends), Math.max(...ends)];
  };
  const [strokes, head, foot] = [reach(middle), reach(rows(top, top + HEAD * height)), reach(rows(bottom - HEAD * height, bottom))];
  const far = ALIKE * height;
  const overhang = [strokes[0] - head[0], head[1] - strokes[1], strokes[0] - foot[0], foot[1] - strokes[1]];
  const isEven = Math.max(...overhang) - Math.min(...overhang) <= far;
  return isEven && (right - left) / count <= WIDEST * height && height > 1.5 * ((right - left) / count) ? count : null;
}
