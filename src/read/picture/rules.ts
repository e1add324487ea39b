/** The ruling lines of a picture: long and thin, across or down. */
import type { GreyPicture } from './grey-picture.ts';
import { type Run, runsAcross, runsDown } from './runs.ts';

/** In points of the picture; right and bottom are not part of it. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Rules {
  readonly across: readonly Area[];
  readonly down: readonly Area[];
}

/** In inches: no stroke of a letter is so long, and none so thin for its length. */
const SHORTEST_ACROSS = 0.35;
const SHORTEST_DOWN = 0.22;
const THICKEST = 0.035;
/** A line that leans is as thick as it falls. */
const LEAN = 0.004;
/** Beside a line there is paper; beside the feet of letters are letters. */
const MOST_INK_BESIDE = 0.2;

export function rulesOf(picture: GreyPicture, limit: number, dpi: number): Rules {
  const across = strokes(runsAcross(picture, limit, Math.round(SHORTEST_ACROSS * dpi)), dpi).map(
    ({ first, last, from, to }): Area => ({ left: from, right: to, top: first, bottom: last + 1 }),
  );
  const down = strokes(runsDown(picture, limit, Math.round(SHORTEST_DOWN * dpi)), dpi).map(
    ({ first, last, from, to }): Area => ({ left: first, right: last + 1, top: from, bottom: to }),
  );
  return { across: across.filter((area) => inkBeside(picture, limit, area) <= MOST_INK_BESIDE), down };
}

interface Stroke {
  first: number;
  last: number;
  from: number;
  to: number;
}

/** Runs that lie on one another are one stroke; thick ones are pictures, not lines. */
function strokes(runs: readonly Run[], dpi: number): Stroke[] {
  const done: Stroke[] = [];
  let open: Stroke[] = [];
  const reach = Math.round(THICKEST * dpi);
  for (const { line, from, to } of runs) {
    const stroke: Stroke = { first: line, last: line, from, to };
    const still: Stroke[] = [];
    for (const other of open) {
      if (other.last < line - 2) done.push(other);
      else if (other.from - reach <= stroke.to && stroke.from - reach <= other.to) {
        stroke.first = Math.min(stroke.first, other.first);
        stroke.from = Math.min(stroke.from, other.from);
        stroke.to = Math.max(stroke.to, other.to);
      } else still.push(other);
    }
    still.push(stroke);
    open = still;
  }
  return [...done, ...open].filter(({ first, last, from, to }) => last - first + 1 <= reach + (to - from) * LEAN);
}

/** The larger share of ink close above or close below. */
function inkBeside({ width, height, pixels }: GreyPicture, limit: number, { left, top, right, bottom }: Area): number {
  const share = (row: number): number => {
    if (row < 0 || row >= height) return 0;
    let ink = 0;
    for (let x = left; x < right; x += 1) if ((pixels[row * width + x] as number) <= limit) ink += 1;
    return ink / (right - left);
  };
  return Math.max(share(top - 3), share(bottom + 2));
}
