/** "‰" on a picture: the recognition does not know the sign and writes "%" for it, which is ten times as much. */
import type { GreyPicture } from './grey-picture.ts';
import type { RecognisedWord } from './recognised-words.ts';

/** What else it takes the rings for stands behind: "15%a.". */
const PERCENT = /^([^%]{0,30}\d)%[\p{L}\d]{0,2}([^%\p{L}\d]{0,3})$/u;
/** Where the lower rings of the sign are cut: of its height, from the top. */
const CUTS = [0.68, 0.72, 0.76, 0.8];
/** A stroke and two walls of one ring are three runs of ink, with a second ring four or five. */
const RUNS_OF_TWO_RINGS = 4;

export function withPerMille(word: RecognisedWord, picture: GreyPicture, limit: number): RecognisedWord {
  const [, before = '', behind = ''] = PERCENT.exec(word.text) ?? [];
  if (before === '') return word;
  const pieces = piecesOf(word, picture, limit);
  const sign = pieces.slice(before.length, pieces.length - behind.length);
  const [first, last] = [sign[0], sign.at(-1)];
  if (!first || !last) return word;
  const { pixels, width } = picture;
  const inkAt = (x: number, y: number): boolean => (pixels[y * width + x] as number) <= limit;
  const rows = Array.from({ length: word.height }, (_, index) => word.top + index).filter((y) => {
    for (let x = first.from; x < last.to; x += 1) if (inkAt(x, y)) return true;
    return false;
  });
  const runs = CUTS.map((cut) => {
    const y = rows[Math.floor(rows.length * cut)] ?? word.top;
    let count = 0;
    for (let x = first.from; x < last.to; x += 1) if (inkAt(x, y) && (x === first.from || !inkAt(x - 1, y))) count += 1;
    return count;
  });
  return runs.filter((count) => count >= RUNS_OF_TWO_RINGS).length >= CUTS.length / 2 ? { ...word, text: `${before}‰${behind}` } : word;
}

/** The columns of the word that hold ink, parted where there is paper from top to bottom. */
function piecesOf({ left, top, width, height }: RecognisedWord, picture: GreyPicture, limit: number): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let open = false;
  for (let x = left; x < Math.min(picture.width, left + width); x += 1) {
    let ink = false;
    for (let y = top; y < Math.min(picture.height, top + height) && !ink; y += 1) ink = (picture.pixels[y * picture.width + x] as number) <= limit;
    const piece = pieces.at(-1);
    if (ink && open && piece) piece.to = x + 1;
    else if (ink) pieces.push({ from: x, to: x + 1 });
    open = ink;
  }
  return pieces;
}
