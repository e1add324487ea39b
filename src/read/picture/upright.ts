/** Which way up a page lies. */
import { type GreyPicture, turned } from './grey-picture.ts';
import { leaningsOf } from './skew.ts';

/** Lines stand out so many times more across than along where a page lies on its side; narrow columns of a table do too. */
const ON_ITS_SIDE = 1.25;
const PLAINLY_ON_ITS_SIDE = 2.5;
/** Writing changes between ink and paper more often along its lines (1.08 to 1.2 times) than across; ruling lines do not. */
const ALONG = 0.97;

/** Of the edges of lines, upper to lower. */
const UPSIDE_DOWN = 1.05;

export interface LyingPicture {
  readonly picture: GreyPicture;
  readonly degrees: number;
}

/** Turned by a quarter where it lies on its side: its lines are level then, perhaps upside down. */
export function level(picture: GreyPicture, limit: number): LyingPicture {
  const [asItLies, quarter] = leaningsOf(picture, limit);
  const clearer = quarter.sharpness / Math.max(1, asItLies.sharpness);
  const onItsSide = clearer > PLAINLY_ON_ITS_SIDE || (clearer > ON_ITS_SIDE && changesAlong(picture, limit) < ALONG);
  return onItsSide ? { picture: turned(picture, 1), degrees: quarter.degrees } : { picture, degrees: asItLies.degrees };
}

/** How much more often ink and paper change along rows than along columns. */
function changesAlong({ width, height, pixels }: GreyPicture, limit: number): number {
  let [along, across] = [1, 1];
  for (let y = 1; y < height; y += 1) {
    for (let at = y * width + 1; at < (y + 1) * width; at += 1) {
      const ink = (pixels[at] as number) <= limit;
      if (ink !== (pixels[at - 1] as number) <= limit) along += 1;
      if (ink !== (pixels[at - width] as number) <= limit) across += 1;
    }
  }
  return along / across;
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
