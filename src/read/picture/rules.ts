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
/** Between two lines across, with which it meets: where the rows above and below are not parted. */
const SHORTEST_BETWEEN = 0.1;
/** A drawing has more. */
const MOST_ACROSS = 500;
const THICKEST = 0.035;
/** A line that leans is as thick as it falls. */
const LEAN = 0.004;
/** Beside a line there is paper; beside the feet of letters are letters. */
const MOST_INK_BESIDE = 0.2;

export function rulesOf(picture: GreyPicture, limit: number, dpi: number): Rules {
  const across = strokes(runsAcross(picture, limit, Math.round(SHORTEST_ACROSS * dpi)), dpi)
    .map(({ first, last, from, to }): Area => ({ left: from, right: to, top: first, bottom: last + 1 }))
    .filter((area) => inkBeside(picture, limit, area) <= MOST_INK_BESIDE);
  const runs = runsDown(picture, limit, Math.round(SHORTEST_BETWEEN * dpi));
  const isLong = ({ from, to }: Run): boolean => to - from >= Math.round(SHORTEST_DOWN * dpi);
  const areas = (some: readonly Run[]): Area[] =>
    strokes(some, dpi).map(({ first, last, from, to }): Area => ({ left: first, right: last + 1, top: from, bottom: to }));
  const short = areas(runs.filter((run) => !isLong(run))).filter((area) => isBetween(area, across));
  return { across, down: [...areas(runs.filter(isLong)), ...short] };
}

const isBetween = ({ left, top, right, bottom }: Area, across: readonly Area[]): boolean => {
  if (across.length > MOST_ACROSS) return false;
  const meets = (y: number) => (rule: Area) => rule.left <= right && left <= rule.right && rule.top - 1 <= y && y <= rule.bottom + 1;
  return across.some(meets(top)) && across.some(meets(bottom));
};

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
