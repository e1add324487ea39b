/** Writing on a page that the recognition passed over: often the last word of a paragraph, alone on its line. */
import type { GreyPicture } from './grey-picture.ts';
import type { RecognisedWord } from './recognised-words.ts';
import type { Area } from './rules.ts';

/** Points are looked at in squares of so many. */
const COARSE = 4;
/** In squares: how far apart ink of one line is at most. */
const APART = 6;
/** Of the height of the page's lines. */
const LOWEST = 0.5;
const HIGHEST = 1.5;
/** Of the same: how wide a line is at least. */
const NARROWEST = 1;
/** A page with more is a drawing. */
const MOST_LINES = 20;

/** The picture holds no ruling lines and no tables. `limit`: what is darker is ink. */
export function overlookedLines(picture: GreyPicture, words: readonly RecognisedWord[], limit: number): Area[] {
  const usual = [...words].map(({ lineHeight }) => lineHeight).sort((a, b) => a - b)[Math.floor(words.length / 2)];
  if (usual === undefined) return [];
  const [across, down] = [Math.ceil(picture.width / COARSE), Math.ceil(picture.height / COARSE)];
  const waiting = inkSquares(picture, across, down, limit);
  for (const { left, top, width, height } of words) {
    const [from, to] = [Math.max(0, Math.floor(left / COARSE) - 1), Math.min(across, Math.ceil((left + width) / COARSE) + 1)];
    for (let y = Math.max(0, Math.floor(top / COARSE) - 1); y < Math.min(down, Math.ceil((top + height) / COARSE) + 1); y += 1)
      waiting.fill(0, y * across + from, y * across + to);
  }
  const lines: Area[] = [];
  for (let at = 0; at < waiting.length; at += 1) {
    if (waiting[at] === 0) continue;
    const { left, top, right, bottom } = lineFrom(at, waiting, across);
    const area = { left: left * COARSE, top: top * COARSE, right: Math.min(picture.width, right * COARSE), bottom: Math.min(picture.height, bottom * COARSE) };
    const height = area.bottom - area.top;
    if (height >= LOWEST * usual && height <= HIGHEST * usual && area.right - area.left >= NARROWEST * usual) lines.push(area);
  }
  return lines.length > MOST_LINES ? [] : lines;
}

function inkSquares({ width, height, pixels }: GreyPicture, across: number, down: number, limit: number): Uint8Array {
  const squares = new Uint8Array(across * down);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / COARSE) * across;
    for (let x = 0; x < width; x += 1) if ((pixels[y * width + x] as number) <= limit) squares[row + Math.floor(x / COARSE)] = 1;
  }
  return squares;
}

/** In squares; takes them out of what is waiting. */
function lineFrom(start: number, waiting: Uint8Array, across: number): Area {
  const stack = [start];
  waiting[start] = 0;
  let [left, top, right, bottom] = [across, Number.POSITIVE_INFINITY, 0, 0];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const [x, y] = [at % across, Math.floor(at / across)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)];
    for (let row = at - x - across; row <= at - x + across; row += across) {
      for (let beside = Math.max(0, x - APART); beside <= Math.min(across - 1, x + APART); beside += 1) {
        if (waiting[row + beside] !== 1) continue;
        waiting[row + beside] = 0;
        stack.push(row + beside);
      }
    }
  }
  return { left, top, right, bottom };
}
