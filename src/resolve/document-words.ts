/** The words of a document, cut once for all who read its stretches. */
import type { StructuredText } from '../document.ts';
import { fold } from '../lexicon/fold.ts';
import type { Span } from '../span.ts';
import { once } from './once.ts';
import { cutWords, type Word } from './phrases.ts';

/** A document that was matched brings its folded text along. */
export const foldedOf = once((document: StructuredText & { readonly folded?: string }): string => document.folded ?? fold(document.text));

const allWords = once((document: StructuredText): readonly Word[] => cutWords(document.text, foldedOf(document), 0, { start: 0, end: document.text.length }));

/** The words of a stretch; `most`: no more than so many. */
export function wordsIn(document: StructuredText, span: Span, most = Number.POSITIVE_INFINITY): readonly Word[] {
  const words = allWords(document);
  const [from, to] = [firstEndingAfter(words, span.start), firstEndingAfter(words, span.end)];
  if (isInside(words[from], span.start) || isInside(words[to], span.end)) return cutWords(document.text, foldedOf(document), 0, span);
  return words.slice(from, Math.min(to, from + most));
}

const isInside = (word: Word | undefined, offset: number): boolean => word !== undefined && word.start < offset;

/** The first word that ends behind an offset. */
function firstEndingAfter(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
