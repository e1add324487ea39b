/** Two pages side by side on one picture (an open book): set one under the other, so that no line is read across the fold. */
import { type GreyPicture, WHITE } from './grey-picture.ts';
import type { Area, Rules } from './rules.ts';

export interface RuledPicture {
  readonly straight: GreyPicture;
  readonly rules: Rules;
}

/** So much wider than high are two pages. */
const WIDER = 1.2;
/** Of the width: where the fold lies. */
const FOLD = [0.42, 0.58] as const;
/** In inches: how wide the paper at the fold is at least, and the gaps between columns that make a table of a half. */
const NARROWEST = 0.5;
const COLUMNS_APART = 0.3;
/** In inches: columns with less ink than this are paper with grain. */
const GRAIN = 0.02;
/** Of the height: no writing fills so much of a column; the shadow in the fold does. In inches: how wide its rim is. */
const SHADOW = 0.5;
const RIM = 0.04;

/** The picture lies upright and holds no ruling lines; `limit`: what is darker is ink. A wide table stays as it is. */
export function facingPages(page: RuledPicture, limit: number, dpi: number): RuledPicture {
  const { straight, rules } = page;
  if (straight.width < WIDER * straight.height) return page;
  const gaps = gapsOf(straight, limit, dpi);
  const isFold = ([from, to]: Gap): boolean => to - from >= NARROWEST * dpi && to > FOLD[0] * straight.width && from < FOLD[1] * straight.width;
  const folds = gaps.filter(isFold);
  const [fold] = folds;
  if (!fold || folds.length > 1 || gaps.some((gap) => gap !== fold && gap[1] - gap[0] >= COLUMNS_APART * dpi)) return page;
  const middle = Math.round((fold[0] + fold[1]) / 2);
  if (rules.across.some(({ left, right }) => left < fold[0] && right > fold[1])) return page;
  return oneUnderTheOther(page, middle, fold);
}

type Gap = readonly [from: number, to: number];

/** Columns of paper from top to bottom between the first and the last ink. */
function gapsOf({ width, height, pixels }: GreyPicture, limit: number, dpi: number): Gap[] {
  const ink = new Int32Array(width);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) if ((pixels[y * width + x] as number) <= limit) ink[x] = (ink[x] as number) + 1;
  const gaps: Gap[] = [];
  let last = -1;
  for (let x = 0; x < width; x += 1) {
    const points = ink[x] as number;
    if (points <= GRAIN * dpi || points >= SHADOW * height) continue;
    if (last >= 0 && x - last > 1) gaps.push([last + 1, x]);
    last = x;
  }
  const joined: Gap[] = [];
  for (const [from, to] of gaps) {
    const before = joined.at(-1);
    const isRim = before !== undefined && from - before[1] <= RIM * dpi && before[1] - before[0] > 2 * RIM * dpi;
    if (isRim) joined[joined.length - 1] = [before[0], to];
    else joined.push([from, to]);
  }
  return joined;
}

function oneUnderTheOther({ straight, rules }: RuledPicture, middle: number, [from, to]: Gap): RuledPicture {
  const { width, height, pixels } = straight;
  const wide = Math.max(middle, width - middle);
  const out = new Uint8Array(wide * height * 2).fill(WHITE);
  for (let y = 0; y < height; y += 1) {
    out.set(pixels.subarray(y * width, y * width + from), y * wide);
    out.set(pixels.subarray(y * width + to, (y + 1) * width), (y + height) * wide + to - middle);
  }
  // A line in the fold is its shadow.
  const placed = ({ left, top, right, bottom }: Area): Area[] => {
    if (left >= from && right <= to) return [];
    return left < middle
      ? [{ left, top, right: Math.min(right, middle), bottom }]
      : [{ left: left - middle, top: top + height, right: right - middle, bottom: bottom + height }];
  };
  return {
    straight: { width: wide, height: height * 2, pixels: out },
    rules: { across: rules.across.flatMap(placed), down: rules.down.flatMap(placed) },
  };
}
