/** The words of a document, cut a stretch at a time for all who read in it. */
import type { StructuredText } from '../document.ts';
import { fold } from '../lexicon/fold.ts';
import type { Span } from '../span.ts';
import { once } from './once.ts';
import { cutWords, type Word } from './phrases.ts';

/** A document that was matched brings its folded text along. */
export const foldedOf = once((document: StructuredText & { readonly folded?: string }): string => document.folded ?? fold(document.text));

/** Readers go through a document in its order and look up its headings: the stretches read last are kept, and not the words of a whole book. */
const STRETCH = 1 << 14;
const MOST_STRETCHES = 8;

interface Stretch extends Span {
  readonly words: readonly Word[];
}

const stretchesOf = once((_: StructuredText) => new Map<number, Stretch>());

/** The words of a stretch; `most`: no more than so many. */
export function wordsIn(document: StructuredText, span: Span, most = Number.POSITIVE_INFINITY): readonly Word[] {
  const { words, start, end } = stretchAt(document, Math.floor(span.start / STRETCH));
  const [from, to] = [firstEndingAfter(words, span.start), firstEndingAfter(words, span.end)];
  if (span.start < start || span.end > end || isInside(words[from], span.start) || isInside(words[to], span.end))
    return cutWords(document.text, foldedOf(document), 0, span, most);
  return words.slice(from, Math.min(to, from + most));
}

function stretchAt(document: StructuredText, number: number): Stretch {
  const stretches = stretchesOf(document);
  const known = stretches.get(number);
  if (known !== undefined) return known;
  if (stretches.size >= MOST_STRETCHES) stretches.clear();
  const span = { start: gapFrom(document.text, number * STRETCH), end: gapFrom(document.text, (number + 1) * STRETCH) };
  const stretch = { ...span, words: cutWords(document.text, foldedOf(document), 0, span) };
  stretches.set(number, stretch);
  return stretch;
}

/** No word goes over a gap; what is longer than this without one is no text. */
const LONGEST_WORD = 200;

function gapFrom(text: string, offset: number): number {
  if (offset === 0 || offset >= text.length) return Math.min(offset, text.length);
  const gap = text.slice(offset, offset + LONGEST_WORD).search(/\s/u);
  return gap < 0 ? offset : offset + gap;
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
