/** How far two phrases say the same: the words they share. */
import { fold } from '../lexicon/fold.ts';
import type { Span } from '../span.ts';
import { joinPieces } from './pieces.ts';

/** The folded words of an indicator without its asides. */
export const indicatorWords = (text: string, indicator: readonly Span[]): string[] =>
  fold(joinPieces(text, indicator))
    .replace(/\([^()]*\)/gu, ' ')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Twice the common words over all words; 0 where one has none. */
export function commonShare(a: readonly string[], b: readonly string[]): number {
  return a.length === 0 || b.length === 0 ? 0 : (2 * common(a, b).count) / (a.length + b.length);
}

export function common(a: readonly string[], b: readonly string[]): { count: number; rest: string[] } {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  const rest: string[] = [];
  for (const word of b) {
    const have = left.get(word) ?? 0;
    if (have > 0) {
      count += 1;
      left.set(word, have - 1);
    } else rest.push(word);
  }
  for (const [word, have] of left) if (have > 0) rest.push(word);
  return { count, rest };
}
