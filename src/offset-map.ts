/** The way back from a rewritten text to the one it was made from, kept as the edits that made it. */
import type { Span } from './span.ts';

/** Replaces `[start, end)` of the text before by `text`. Offsets are UTF-16 code units of the text before. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Piecewise map from offsets of the text after to offsets of the text before. Entry i says that the
 * text after from `after[i]` on is the text before from `before[i]` on, until `afterEnd[i]`; what lies
 * between two pieces was replaced.
 */
export interface OffsetMap {
  readonly after: readonly number[];
  readonly afterEnd: readonly number[];
  readonly before: readonly number[];
  readonly beforeLength: number;
  readonly afterLength: number;
}

export const identity = (length: number): OffsetMap => ({ after: [0], afterEnd: [length], before: [0], beforeLength: length, afterLength: length });

/** Applies edits in ascending order that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; map: OffsetMap } {
  if (edits.length === 0) return { text, map: identity(text.length) };
  const [after, afterEnd, before]: [number[], number[], number[]] = [[], [], []];
  const parts: string[] = [];
  let [from, length] = [0, 0];
  const keep = (end: number) => {
    if (end <= from) return;
    after.push(length);
    before.push(from);
    length += end - from;
    afterEnd.push(length);
    parts.push(text.slice(from, end));
  };
  for (const edit of edits) {
    keep(edit.start);
    parts.push(edit.text);
    length += edit.text.length;
    from = edit.end;
  }
  keep(text.length);
  return { text: parts.join(''), map: { after, afterEnd, before, beforeLength: text.length, afterLength: length } };
}

/** The piece that holds `offset`, or the last one before it; -1 where none does. */
function pieceAt(map: OffsetMap, offset: number): number {
  let [low, high] = [0, map.after.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((map.after[middle] as number) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

function startBefore(map: OffsetMap, offset: number): number {
  const piece = pieceAt(map, offset);
  if (piece < 0) return 0;
  const end = map.afterEnd[piece] as number;
  if (offset < end) return (map.before[piece] as number) + offset - (map.after[piece] as number);
  return (map.before[piece] as number) + end - (map.after[piece] as number);
}

function endBefore(map: OffsetMap, offset: number): number {
  if (offset <= 0) return 0;
  const piece = pieceAt(map, offset - 1);
  const inside = piece >= 0 && offset <= (map.afterEnd[piece] as number);
  if (inside) return (map.before[piece] as number) + offset - (map.after[piece] as number);
  return piece + 1 < map.before.length ? (map.before[piece + 1] as number) : map.beforeLength;
}

/** The span of the text before that a span of the text after came from: replaced stretches are taken whole. */
export function mapBack(map: OffsetMap, at: Span): Span {
  const start = startBefore(map, at.start);
  return { start, end: Math.max(start, at.end > at.start ? endBefore(map, at.end) : start) };
}

/** Maps back through `second` and then through `first`. */
export function mapBackThrough(maps: readonly OffsetMap[], at: Span): Span {
  return maps.reduceRight((span, map) => mapBack(map, span), at);
}

/** Where a span of the text before lies in the text after; what was replaced collapses to the next kept offset. */
export function mapForward(map: OffsetMap, at: Span): Span {
  const start = offsetAfter(map, at.start);
  return { start, end: Math.max(start, offsetAfter(map, at.end)) };
}

function offsetAfter(map: OffsetMap, offset: number): number {
  let [low, high] = [0, map.before.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((map.before[middle] as number) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  if (high < 0) return 0;
  const inside = (map.after[high] as number) + offset - (map.before[high] as number);
  return inside <= (map.afterEnd[high] as number) ? inside : (map.after[high + 1] ?? map.afterLength);
}
