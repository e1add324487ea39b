/** Unbroken runs of ink along rows and along columns. */
import type { GreyPicture } from './grey-picture.ts';

export interface Run {
  /** The row, or the column. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Points that a line may miss where it is badly printed. */
const GAP = 2;

/** By row. Two rows count together, since a line that leans goes on in the next. */
export function runsAcross({ width, height, pixels }: GreyPicture, limit: number, shortest: number): Run[] {
  const runs: Run[] = [];
  for (let y = 0; y < height - 1; y += 1) {
    const row = y * width;
    let from = -1;
    let last = -1;
    for (let x = 0; x < width; x += 1) {
      if ((pixels[row + x] as number) <= limit || (pixels[row + width + x] as number) <= limit) {
        if (from < 0) from = x;
        last = x;
      } else if (from >= 0 && x - last > GAP) {
        if (last + 1 - from >= shortest) runs.push({ line: y, from, to: last + 1 });
        from = -1;
      }
    }
    if (from >= 0 && last + 1 - from >= shortest) runs.push({ line: y, from, to: last + 1 });
  }
  return runs;
}

/** By column. The picture is read row by row, as it lies in memory. */
export function runsDown({ width, height, pixels }: GreyPicture, limit: number, shortest: number): Run[] {
  const runs: Run[] = [];
  const from = new Int32Array(width).fill(-1);
  const last = new Int32Array(width).fill(-1);
  const close = (x: number): void => {
    const [start, end] = [from[x] as number, (last[x] as number) + 1];
    if (start >= 0 && end - start >= shortest) runs.push({ line: x, from: start, to: end });
    from[x] = -1;
  };
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    for (let x = 0; x < width - 1; x += 1) {
      if ((pixels[row + x] as number) <= limit || (pixels[row + x + 1] as number) <= limit) {
        if ((from[x] as number) < 0) from[x] = y;
        last[x] = y;
      } else if ((from[x] as number) >= 0 && y - (last[x] as number) > GAP) close(x);
    }
  }
  for (let x = 0; x < width; x += 1) close(x);
  return runs.sort((a, b) => a.line - b.line || a.from - b.from);
}
