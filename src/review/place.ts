/** Words of a text with what stands around them: enough to find them again in a later text, or to say that they cannot be told apart. */
import { z } from 'zod';
import type { Span } from '../span.ts';

/** UTF-16 code units that are kept on either side. */
const CONTEXT = 200;

export const placeSchema = z.strictObject({
  start: z.int().min(0).describe('In UTF-16 code units of the .txt that was decided on.'),
  quote: z.string().min(1),
  before: z.string().max(CONTEXT),
  after: z.string().max(CONTEXT),
});

export type Place = z.infer<typeof placeSchema>;

/** `text`: the whole .txt; `span`: of it. */
export function placeOf(text: string, { start, end }: Span): Place {
  return { start, quote: text.slice(start, end), before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) };
}

/** `several`: two are as good as each other, or what was there may have been rewritten while a copy of it stands beside. */
export type Found =
  | { readonly kind: 'one'; readonly start: number }
  | { readonly kind: 'several'; readonly starts: readonly number[] }
  | { readonly kind: 'none' };

/** A place is looked for in the same text after each decision about another. */
const looked = new WeakMap<Place, { readonly text: string; readonly found: Found }>();

export function findPlace(text: string, place: Place): Found {
  const before = looked.get(place);
  if (before?.text === text) return before.found;
  const found = search(text, place);
  looked.set(place, { text, found });
  return found;
}

/** Linear in the text: each occurrence is compared with no more than the context that was kept. */
function search(text: string, place: Place): Found {
  const occurrences = occurrencesOf(text, place.quote).map((start) => likenessAt(text, start, place));
  if (occurrences.length === 0) return { kind: 'none' };
  const several: Found = { kind: 'several', starts: occurrences.slice(0, MOST_TOLD).map(({ start }) => start) };
  const untouched = occurrences.filter(({ isBefore, isAfter }) => isBefore && isAfter);
  if (untouched.length > 0) return untouched.length === 1 ? one(untouched[0] as Likeness) : several;
  const [best, ...others] = occurrences.toSorted((a, b) => b.before + b.after - (a.before + a.after));
  if (!best || !isAsBefore(best) || others.some((other) => rivals(best, other))) return several;
  return hasLookalike(text, best, place) ? several : one(best);
}

/** How many code units on either side are as they were. */
interface Likeness {
  readonly start: number;
  readonly before: number;
  readonly after: number;
  /** The whole side is, and where the text began or ended within it, it does so still. */
  readonly isBefore: boolean;
  readonly isAfter: boolean;
}

/** Code units of context that two places do not share by chance. */
const TELLING = 32;
const MOST_TOLD = 20;

/** All that was kept of one side: an edit on the other is no reason to doubt. */
const isAsBefore = ({ before, after, isBefore, isAfter }: Likeness): boolean => (isBefore && before >= TELLING) || (isAfter && after >= TELLING);

const one = ({ start }: Likeness): Found => ({ kind: 'one', start });

/** What stands where nothing around it is as it was is a copy. */
const rivals = (best: Likeness, other: Likeness): boolean =>
  Math.max(other.before, other.after) >= TELLING / 2 || best.before < other.before || best.after < other.after;

function occurrencesOf(text: string, quote: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) starts.push(at);
  return starts;
}

function likenessAt(text: string, start: number, { quote, before, after }: Place): Likeness {
  const end = start + quote.length;
  let [left, right] = [0, 0];
  while (left < before.length && start - left > 0 && text[start - left - 1] === before[before.length - left - 1]) left += 1;
  while (right < after.length && text[end + right] === after[right]) right += 1;
  const isBefore = left === before.length && (left === CONTEXT || left === start);
  const isAfter = right === after.length && (right === CONTEXT || end + right === text.length);
  return { start, before: left, after: right, isBefore, isAfter };
}

/** Where its surroundings have changed something says almost the same and was not there before: what was decided on may be that, rewritten. */
function hasLookalike(text: string, { start, before, after, isBefore, isAfter }: Likeness, place: Place): boolean {
  const words = wordsOf(place.quote);
  const known = new Set([...sentencesOf(place.before), ...sentencesOf(place.after)]);
  const reach = CONTEXT + place.quote.length;
  const end = start + place.quote.length;
  const changed = [...(isBefore ? [] : [text.slice(Math.max(0, start - before - reach), start)]), ...(isAfter ? [] : [text.slice(end, end + after + reach)])];
  return changed.flatMap(sentencesOf).some((sentence) => !known.has(sentence) && sharedBy(words, wordsOf(sentence)) >= LOOKALIKE);
}

const LOOKALIKE = 0.6;

const sentencesOf = (words: string): readonly string[] =>
  words
    .split(/[.;\n|]/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

const wordsOf = (sentence: string): Set<string> => new Set(sentence.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []);

/** The share of the words of the shorter that the other has too. */
function sharedBy(a: Set<string>, b: Set<string>): number {
  const shorter = Math.min(a.size, b.size);
  return shorter < 3 ? 0 : [...a].filter((word) => b.has(word)).length / shorter;
}
