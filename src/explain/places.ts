/** Where something stands in a text, with the line of the source and the words: what people and programs look it up by. */
import type { NormalisedText } from '../document.ts';
import { mapBackThrough } from '../offset-map.ts';
import type { Span } from '../span.ts';

/** `start` and `end` are of the normalised text, `line` is of the source, from 1. */
export interface Place extends Span {
  readonly line: number;
  readonly words: string;
}

export type Locate = (at: Span) => Place;

export function locator({ text, maps }: Pick<NormalisedText, 'text' | 'maps'>, source: string): Locate {
  const ends = [...source.matchAll(/\n/gu)].map(({ index }) => index);
  return ({ start, end }) => ({ start, end, line: 1 + countBefore(ends, mapBackThrough(maps, { start, end }).start), words: text.slice(start, end) });
}

/** How many of the ascending offsets lie before `offset`. */
export function countBefore(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
