/** Where nothing is written between columns. */
import { rightOf, type TextLine } from './text-line.ts';

export interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** Nobody prints a table of more; a line that leaves more places free is none of a table. */
export const MOST_GUTTERS = 120;

/** In points. */
const NARROWEST = 4;

export const gutterBetween = (left: TextLine, right: TextLine): Gutter => ({ from: rightOf(left), to: right.x });

/** What a line leaves of each. */
export function narrowed(gutters: readonly Gutter[], chunks: readonly TextLine[]): Gutter[] {
  return gutters.flatMap(({ from, to }) => {
    let [left, right] = [from, to];
    for (const chunk of chunks) {
      if (rightOf(chunk) <= left || chunk.x >= right) continue;
      if (chunk.x <= left && rightOf(chunk) >= right) return [];
      if (chunk.x - left > right - rightOf(chunk)) right = Math.min(right, chunk.x);
      else left = Math.max(left, rightOf(chunk));
    }
    return right - left >= NARROWEST ? [{ from: left, to: right }] : [];
  });
}
