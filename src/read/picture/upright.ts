/** Which way up a page lies. */
import { type GreyPicture, turned } from './grey-picture.ts';
import { type Leaning, leaningOf } from './skew.ts';

/** Lines stand out so many times more across than along where a page lies on its side; ruled tables alone do not reach it. */
const ON_ITS_SIDE = 2;
/** Of the edges of lines, upper to lower. */
const UPSIDE_DOWN = 1.05;

export interface LyingPicture {
  readonly picture: GreyPicture;
  readonly leaning: Leaning;
}

/** Turned by a quarter where it lies on its side: its lines are level then, perhaps upside down. */
export function level(picture: GreyPicture, limit: number): LyingPicture {
  const asItLies: LyingPicture = { picture, leaning: leaningOf(picture, limit) };
  const quarter = turned(picture, 1);
  const leaning = leaningOf(quarter, limit);
  return leaning.sharpness > ON_ITS_SIDE * asItLies.leaning.sharpness ? { picture: quarter, leaning } : asItLies;
}

/**
 * Lower edges of lines are sharper than upper ones, since more letters rise above the others (b, d, h, capitals, marks) than fall below.
 * The picture lies level and holds no ruling lines.
 */
export const isUpsideDown = (picture: GreyPicture, limit: number): boolean => edges(picture, limit) > UPSIDE_DOWN;

/** How much sharper the upper edges of lines are than the lower ones. */
function edges({ width, height, pixels }: GreyPicture, limit: number): number {
  let [upper, lower, before] = [1, 1, 0];
  for (let y = 0; y < height; y += 1) {
    let ink = 0;
    for (let at = y * width; at < (y + 1) * width; at += 1) if ((pixels[at] as number) <= limit) ink += 1;
    if (ink > before) upper += (ink - before) ** 2;
    else lower += (ink - before) ** 2;
    before = ink;
  }
  return upper / lower;
}
