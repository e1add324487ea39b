/** Reads a misprinted phrase as the entry that it was meant to be: "phân đâu" as "phấn đấu". The text itself stays as it is. */
import { LevenshteinDistance } from 'natural/lib/natural/distance/levenshtein_distance.js';
import type { Span } from '../span.ts';
import { BASE_LETTERS, baseLetterAt, MARK, NO_LETTER, SPACE } from './base-letters.ts';
import { lexicon } from './index.ts';
import { type Ending, phraseTree } from './phrase-tree.ts';
import { commonNames, fewestLetters, neverSlips, ordinaryPhrases, repairedKinds, repairedShort } from './slips.ts';

export interface Repair extends Span {
  /** What the words at the span are read as, as long as they are. */
  readonly phrase: string;
}

export interface Repaired {
  /** Of the same length, so that offsets stay. */
  readonly folded: string;
  readonly repairs: readonly Repair[];
}

/** One mark lost or changed in two places at most. */
const MOST_SLIPS = 2;

export function repair(folded: string): Repaired {
  const repairs: Repair[] = [];
  for (let at = 0; at < folded.length; ) {
    const found = readFrom(folded, at);
    if (found?.phrase) repairs.push({ start: at, end: found.end, phrase: found.phrase });
    at = found?.end ?? at;
    while (isLetter(baseLetterAt(folded, at))) at += 1;
    at += 1;
  }
  return { folded: repairs.length === 0 ? folded : rewritten(folded, repairs), repairs };
}

const isLetter = (letter: number): boolean => letter !== SPACE && letter !== NO_LETTER;

interface Found {
  readonly end: number;
  /** Null where the words are what they seem. */
  readonly phrase: string | null;
}

/** The longest phrase from `start` on that is known or can be repaired. */
const readFrom = (folded: string, start: number): Found | undefined =>
  phrasesFrom(folded, start).findLast((candidate) => candidate.phrase === null || !crosses(folded, start, candidate));

const NONE: readonly Found[] = [];

/** All phrases from `start` on, the shortest first. */
function phrasesFrom(folded: string, start: number): readonly Found[] {
  let found: Found[] | null = null;
  let branch = 0;
  for (let at = start; ; at += 1) {
    const letter = baseLetterAt(folded, at);
    if (letter === MARK) continue;
    const ending = isLetter(letter) ? null : (endings[branch] as readonly Ending[] | null);
    const phrase = ending === null ? null : read(folded, start, at, ending);
    if (phrase !== null) found = [...(found ?? NONE), phrase];
    branch = next[branch * BASE_LETTERS + letter] as number;
    if (branch === 0) return found ?? NONE;
  }
}

/**
 * Another phrase begins inside the words and goes on behind them: "đạt (tôi) thiểu" is no "đạt tới". And what is left
 * without the first word stands for itself: "(công) bố dữ liệu" is no "bộ dữ liệu".
 */
function crosses(folded: string, start: number, { end, phrase }: Found): boolean {
  for (let space = folded.indexOf(' ', start); space >= 0 && space < end; space = folded.indexOf(' ', space + 1)) {
    const last = phrasesFrom(folded, space + 1).at(-1);
    if (last === undefined) continue;
    const second = !folded.slice(start, space).includes(' ');
    if (last.end > end || (second && last.end === end && last.phrase === null && !listed.has(phrase ?? ''))) return true;
  }
  return false;
}

function read(folded: string, start: number, end: number, phrases: readonly Ending[]): Found | null {
  for (const { phrase } of phrases) if (phrase.length === end - start && folded.startsWith(phrase, start)) return { end, phrase: null };
  const phrase = meaning(folded.slice(start, end), phrases);
  return phrase === null ? null : { end, phrase };
}

/** The phrase that the words are nearest to; null where none is near, or two are as near. */
function meant(words: string, phrases: readonly Ending[]): string | null {
  let best: { phrase: string; slips: number; alone: boolean } | null = null;
  for (const { phrase, repairable } of phrases) {
    if (!repairable || phrase.length !== words.length) continue;
    const slips = LevenshteinDistance(words, phrase);
    const nearest: number = best?.slips ?? MOST_SLIPS + 1;
    if (slips <= nearest && slips <= MOST_SLIPS) best = { phrase, slips, alone: slips < nearest };
  }
  return best?.alone && !meansItself(words, best.phrase) ? best.phrase : null;
}

function meansItself(words: string, phrase: string): boolean {
  const syllables = phrase.split(' ');
  return words.split(' ').some((word, i) => word !== syllables[i] && neverSlips.has(word));
}

function rewritten(folded: string, repairs: readonly Repair[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, phrase } of repairs) {
    parts.push(folded.slice(from, start), phrase);
    from = end;
  }
  return parts.join('') + folded.slice(from);
}

const listed: ReadonlySet<string> = new Set(commonNames);

function isRepaired(kind: string, phrase: string): boolean {
  if (phrase.replaceAll(' ', '').length < fewestLetters) return repairedShort.has(phrase);
  return repairedKinds.has(kind) || phrase.split(' ').length > 2;
}

/** Answers are kept, as many as a long text asks for. */
const meanings = new Map<string, string | null>();
const MOST_MEANINGS = 20_000;

function meaning(words: string, phrases: readonly Ending[]): string | null {
  const known = meanings.get(words);
  if (known !== undefined) return known;
  if (meanings.size >= MOST_MEANINGS) meanings.clear();
  const fresh = meant(words, phrases);
  meanings.set(words, fresh);
  return fresh;
}

const entries = function* (): Generator<readonly [phrase: string, repairable: boolean]> {
  for (const { kind, phrase } of lexicon) yield [phrase, isRepaired(kind, phrase)];
  for (const phrase of commonNames) yield [phrase, true];
  for (const phrase of ordinaryPhrases) yield [phrase, false];
};
const SEVERAL_SYLLABLES = /^\p{L}+(?: \p{L}+)+$/u;
const { next, endings } = phraseTree([...entries()].filter(([phrase]) => SEVERAL_SYLLABLES.test(phrase)));
