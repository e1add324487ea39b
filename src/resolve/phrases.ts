/** A stretch of text as words and signs with their folded keys: what names of bodies are read from. */
import { fold } from '../lexicon/fold.ts';
import type { Span } from '../span.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case, tone marks in one place. */
  readonly key: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:&[\p{L}\p{M}]+)*|[^\s]/gu;

export function wordsOf(text: string, { start, end }: Span): Word[] {
  const stretch = text.slice(start, end);
  const folded = fold(stretch);
  return [...stretch.matchAll(WORD)].map((match) => {
    const from = match.index;
    const to = from + match[0].length;
    return {
      start: start + from,
      end: start + to,
      key: folded.slice(from, to),
      isWord: /^[\p{L}\p{M}\p{N}]/u.test(match[0]),
      isCapital: /^\p{Lu}/u.test(match[0]),
    };
  });
}

/** Phrases by their first word, the longest first: what begins at a word is found without trying them all. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

const KEYS = /[\p{L}\p{M}\p{N}]+(?:&[\p{L}\p{M}]+)*|[^\s]/gu;

export function phraseIndex(phrases: Iterable<string>): PhraseIndex {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const keys = fold(phrase).match(KEYS) ?? [];
    const first = keys[0];
    if (first === undefined) continue;
    const list = index.get(first);
    if (list) list.push(keys);
    else index.set(first, [keys]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

/** How many words the longest phrase takes that begins at word `at`; 0 where none does. */
export function phraseAt(index: PhraseIndex, words: readonly Word[], at: number): number {
  const first = words[at];
  if (first === undefined) return 0;
  const list = index.get(first.key);
  if (list === undefined) return 0;
  return list.find((keys) => keys.every((key, i) => words[at + i]?.key === key || (key === '-' && /^[-–]$/u.test(words[at + i]?.key ?? ''))))?.length ?? 0;
}

/** After the number of an item that party documents write "1-". */
export const afterOrdinal = (words: readonly Word[]): number => (/^\d{1,2}$/u.test(words[0]?.key ?? '') && /^[-–]$/u.test(words[1]?.key ?? '') ? 2 : 0);
