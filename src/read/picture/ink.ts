/** Which points of a picture are ink: paper becomes white, single dark points of noise are wiped off. */
import { type GreyPicture, WHITE } from './grey-picture.ts';

export interface Shades {
  /** What is darker is ink. */
  readonly ink: number;
  /** What is lighter is paper; between the two lie thin and faded lines. */
  readonly paper: number;
}

/** A page that is blank, or black, has no two classes. */
const LIGHTEST_INK = 200;
const DARKEST_PAPER = 60;
/** Of the way from the limit of ink to the commonest shade of the paper. */
const FAINT = 0.6;

export function shadesOf({ pixels }: GreyPicture): Shades {
  const counts = new Float64Array(256);
  for (let at = 0; at < pixels.length; at += 1) counts[pixels[at] as number] = (counts[pixels[at] as number] as number) + 1;
  const ink = Math.min(LIGHTEST_INK, Math.max(DARKEST_PAPER, bestLimit(counts, pixels.length)));
  const commonest = counts.reduce((best, count, grey) => (grey > ink && count > (counts[best] as number) ? grey : best), WHITE);
  return { ink, paper: Math.round(ink + (commonest - ink) * FAINT) };
}

/** The grey between ink and paper that parts the two best (Otsu 1979: the largest variance between the classes). */
function bestLimit(counts: Float64Array, total: number): number {
  const sum = counts.reduce((all, count, grey) => all + count * grey, 0);
  let [best, limit, below, sumBelow] = [-1, 127, 0, 0];
  for (let grey = 0; grey < WHITE; grey += 1) {
    below += counts[grey] as number;
    sumBelow += (counts[grey] as number) * grey;
    if (below === 0 || below === total) continue;
    const apart = sumBelow / below - (sum - sumBelow) / (total - below);
    const between = below * (total - below) * apart * apart;
    if (between > best) [best, limit] = [between, grey];
  }
  return limit;
}

/** As before where there is ink and beside it; white where a dark point stands alone. */
export function cleaned({ width, height, pixels }: GreyPicture, { ink: limit, paper }: Shades): GreyPicture {
  const out = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += 1) {
    const grey = pixels[at] as number;
    out[at] = grey >= paper ? WHITE : grey;
  }
  for (let y = 1; y < height - 1; y += 1) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at += 1) {
      if ((out[at] as number) > limit) continue;
      const beside =
        ((out[at - 1] as number) <= limit ? 1 : 0) +
        ((out[at + 1] as number) <= limit ? 1 : 0) +
        ((out[at - width] as number) <= limit ? 1 : 0) +
        ((out[at + width] as number) <= limit ? 1 : 0);
      if (beside === 0) out[at] = WHITE;
    }
  }
  return { width, height, pixels: out };
}
