/** A path as PDF draws it, and which ruling lines it leaves on the page. */
import type { Box } from './page-words.ts';

/** a b c d e f of ISO 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `a`, then `b`. */
export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];

type Point = readonly [number, number];

export interface DrawnPath {
  /** Each in the order in which it is drawn; a curve makes it no rule. */
  readonly parts: Point[][];
}

export const moveTo = (path: DrawnPath, x: number, y: number, by: Matrix): void => void path.parts.push([placed(x, y, by)]);
export const lineTo = (path: DrawnPath, x: number, y: number, by: Matrix): void => void path.parts.at(-1)?.push(placed(x, y, by));

export function close(path: DrawnPath): void {
  const part = path.parts.at(-1);
  if (part?.[0]) part.push(part[0]);
}

export function box(path: DrawnPath, [x, y, width, height]: readonly [number, number, number, number], by: Matrix): void {
  moveTo(path, x, y, by);
  lineTo(path, x + width, y, by);
  lineTo(path, x + width, y + height, by);
  lineTo(path, x, y + height, by);
  close(path);
}

const placed = (x: number, y: number, [a, b, c, d, e, f]: Matrix): Point => [a * x + c * y + e, b * x + d * y + f];

/** In points. */
const STRAIGHT = 0.6;
const THICKEST = 4;

/** What is left where the path is drawn along. */
export const strokes = ({ parts }: DrawnPath): Box[] =>
  parts.flatMap((part) => part.slice(1).flatMap((to, i) => boxAround([part[i] as Point, to]) ?? [])).filter(isThin(STRAIGHT));

/** What is left where it is filled. */
export const fills = ({ parts }: DrawnPath): Box[] =>
  parts.flatMap((part) => (part.length >= 4 && part.length <= 6 ? (boxAround(part) ?? []) : [])).filter(isThin(THICKEST));

const isThin =
  (most: number) =>
  ({ width, height }: Box): boolean =>
    Math.min(width, height) <= most;

function boxAround(points: readonly Point[]): Box | null {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) [left, bottom, right, top] = [Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y)];
  return Number.isFinite(left + bottom + right + top) ? { x: left, y: bottom, width: right - left, height: top - bottom } : null;
}
