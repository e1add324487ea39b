/** Ruling lines as a table is drawn with them: pieces that touch are one line, in tenths of points. */
import type { Area, Rules } from '../picture/rules.ts';
import type { Box } from './page-words.ts';

/** Units a point; an inch has 72 points. */
export const UNITS = 10;

/** In points. */
const THICKEST = 4;
const SHORTEST = 6;
const SAME_LINE = 1.2;
const TOUCHES = 2.5;
/** A drawing has more pieces than any table. */
const MOST_PIECES = 20_000;

export function mergedRules(boxes: readonly Box[]): Rules {
  if (boxes.length > MOST_PIECES) return { across: [], down: [] };
  const across = boxes.filter(({ width, height }) => height <= THICKEST && width > height);
  const down = boxes.filter(({ width, height }) => width <= THICKEST && height > width);
  return {
    across: merged(across.map(({ x, y, width, height }) => ({ at: y + height / 2, from: x, to: x + width }))).map(({ at, from, to }) => area(from, at, to, at)),
    down: merged(down.map(({ x, y, width, height }) => ({ at: x + width / 2, from: y, to: y + height }))).map(({ at, from, to }) => area(at, from, at, to)),
  };
}

const area = (left: number, top: number, right: number, bottom: number): Area => ({
  left: Math.round(left * UNITS),
  top: Math.round(top * UNITS),
  right: Math.round(right * UNITS),
  bottom: Math.round(bottom * UNITS),
});

interface Piece {
  readonly at: number;
  readonly from: number;
  to: number;
}

function merged(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  const tracks: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.at - b.at)) {
    const track = tracks.at(-1);
    if (track && piece.at - (track[0] as Piece).at <= SAME_LINE) track.push(piece);
    else tracks.push([piece]);
  }
  for (const track of tracks) {
    let open: Piece | undefined;
    for (const { at, from, to } of track.sort((a, b) => a.from - b.from)) {
      if (open && from - open.to <= TOUCHES) open.to = Math.max(open.to, to);
      else {
        open = { at, from, to };
        found.push(open);
      }
    }
  }
  return found.filter(({ from, to }) => to - from >= SHORTEST);
}
