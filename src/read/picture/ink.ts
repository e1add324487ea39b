/** Which points of a picture are ink: paper becomes white, single dark points of noise are wiped off. */
import { type GreyPicture, WHITE } from './grey-picture.ts';

/** The grey between ink and paper that parts the two best (Otsu 1979: the largest variance between the classes). */
export function inkLimit({ pixels }: GreyPicture): number {
  const counts = new Float64Array(256);
  for (let at = 0; at < pixels.length; at += 1) counts[pixels[at] as number] = (counts[pixels[at] as number] as number) + 1;
  const total = pixels.length;
  const sum = counts.reduce((all, count, grey) => all + count * grey, 0);
  let [best, limit, below, sumBelow] = [-1, 127, 0, 0];
  for (let grey = 0; grey < 255; grey += 1) {
    below += counts[grey] as number;
    sumBelow += (counts[grey] as number) * grey;
    if (below === 0 || below === total) continue;
    const apart = sumBelow / below - (sum - sumBelow) / (total - below);
    const between = below * (total - below) * apart * apart;
    if (between > best) [best, limit] = [between, grey];
  }
  return Math.min(LIGHTEST_INK, Math.max(DARKEST_PAPER, limit));
}

/** A page that is blank, or black, has no two classes. */
const LIGHTEST_INK = 200;
const DARKEST_PAPER = 60;

/** As before where there is ink and beside it; white where a dark point stands alone. */
export function cleaned({ width, height, pixels }: GreyPicture, limit: number): GreyPicture {
  const paper = Math.round(limit + (WHITE - limit) / 3);
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
