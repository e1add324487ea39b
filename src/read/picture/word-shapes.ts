/** The signs of a word as they stand on the picture, from left to right, and which of them are commas and points. */
import type { GreyPicture } from './grey-picture.ts';
import type { Area } from './rules.ts';

export interface WordShape extends Area {
  /** "?" where it is not to be seen which; null for all that is no mark at the foot of the line. */
  readonly mark: ',' | '.' | '?' | null;
}

export interface WordShapes {
  readonly shapes: readonly WordShape[];
  /** Of a digit. */
  readonly height: number;
}

/** No word is so large; a picture that was taken for one is not looked at. */
const MOST_POINTS = 400_000;
/** Single dark points are grain. */
const SMALLEST = 4;
/** Of the height of a digit: where a mark begins and how far from the foot of the digits it may end, how wide and how high it is. */
const LOW = 0.42;
const AT_FOOT = 0.1;
const WIDEST = 0.42;
const HIGHEST = 0.5;
/** A comma hangs below the foot of the digits and is higher than wide; a point stands on it and is low. */
const HANGS = 0.1;
const STANDS = 0.06;
const SLENDER = 1.3;
const HIGHEST_POINT = 0.36;
/** Pieces that stand over one another by so much of the narrower are one sign: "=", "≥", "%". */
const OVER = 0.5;

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** `limit`: what is darker is ink. */
export function wordShapes(word: Box, picture: GreyPicture, limit: number): WordShapes {
  const pieces = piecesIn(word, picture, limit).sort((a, b) => a.left - b.left || a.top - b.top);
  const highest = pieces.reduce((most, { top, bottom }) => Math.max(most, bottom - top), 0);
  const tall = pieces.filter(({ top, bottom }) => bottom - top >= highest * 0.6);
  const height = median(tall.map(({ top, bottom }) => bottom - top));
  const foot = median(tall.map(({ bottom }) => bottom));
  const shapes: WordShape[] = [];
  let lastSign = -1;
  for (const piece of pieces) {
    const mark = markOf(piece, foot, height);
    const last = shapes[lastSign];
    if (mark === null && last && standsOver(last, piece)) shapes[lastSign] = { ...joined(last, piece), mark };
    else {
      if (mark === null) lastSign = shapes.length;
      shapes.push({ ...piece, mark });
    }
  }
  return { shapes, height };
}

/** `next` begins no farther to the left. */
const standsOver = (last: Area, next: Area): boolean =>
  Math.min(last.right, next.right) - next.left >= OVER * Math.min(last.right - last.left, next.right - next.left);

function markOf({ left, top, right, bottom }: Area, foot: number, height: number): WordShape['mark'] {
  const [wide, high] = [right - left, bottom - top];
  if (top < foot - LOW * height || bottom < foot - AT_FOOT * height || wide > WIDEST * height || high > HIGHEST * height) return null;
  const hanging = (bottom - foot) / height;
  if (hanging > HANGS && high >= SLENDER * wide) return ',';
  return hanging <= STANDS && high <= HIGHEST_POINT * height ? '.' : '?';
}

const joined = (a: Area, b: Area): Area => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** Ink that hangs together, corners too. */
function piecesIn({ left, top, width, height }: Box, picture: GreyPicture, limit: number): Area[] {
  const [across, down] = [Math.min(width, picture.width - left), Math.min(height, picture.height - top)];
  if (across <= 0 || down <= 0 || across * down > MOST_POINTS) return [];
  const waiting = new Uint8Array(across * down);
  for (let y = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1) if ((picture.pixels[(top + y) * picture.width + left + x] as number) <= limit) waiting[y * across + x] = 1;
  const pieces: Area[] = [];
  for (let at = 0; at < waiting.length; at += 1) {
    if (waiting[at] === 0) continue;
    const { area, points } = pieceFrom(at, waiting, across);
    if (points >= SMALLEST) pieces.push({ left: left + area.left, top: top + area.top, right: left + area.right, bottom: top + area.bottom });
  }
  return pieces;
}

/** Takes the piece out of what is waiting. */
function pieceFrom(start: number, waiting: Uint8Array, across: number): { readonly area: Area; readonly points: number } {
  const stack = [start];
  waiting[start] = 0;
  let area: Area = { left: across, top: Number.POSITIVE_INFINITY, right: 0, bottom: 0 };
  let points = 0;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const [x, y] = [at % across, Math.floor(at / across)];
    points += 1;
    area = joined(area, { left: x, top: y, right: x + 1, bottom: y + 1 });
    for (let row = at - across; row <= at + across; row += across) {
      for (let beside = Math.max(x - 1, 0); beside <= Math.min(x + 1, across - 1); beside += 1) {
        const next = row - x + beside;
        if (waiting[next] !== 1) continue;
        waiting[next] = 0;
        stack.push(next);
      }
    }
  }
  return { area, points };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
