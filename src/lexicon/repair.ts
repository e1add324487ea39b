/** Reads a misprinted phrase as the entry that it was meant to be: "phân đâu" as "phấn đấu". The text itself stays as it is. */
import { LevenshteinDistance } from 'natural/lib/natural/distance/levenshtein_distance.js';
import type { Span } from '../span.ts';
import { lexicon } from './index.ts';
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

/** A tree of syllables without their marks. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** Known phrases that end here; true where a misprint may be read as the phrase. */
  readonly phrases: Map<string, boolean>;
}

/** One mark lost or changed in two places at most. */
const MOST_SLIPS = 2;

export function repair(folded: string): Repaired {
  const repairs: Repair[] = [];
  for (let at = 0; at < folded.length; ) {
    const end = wordEnd(folded, at);
    const found = end > at && folded[end] === ' ' ? readFrom(folded, at, end) : null;
    if (found?.phrase) repairs.push({ start: at, end: found.end, phrase: found.phrase });
    at = (found?.end ?? end) + 1;
  }
  return { folded: repairs.length === 0 ? folded : rewritten(folded, repairs), repairs };
}

interface Found {
  readonly end: number;
  /** Null where the words are what they seem. */
  readonly phrase: string | null;
}

/** The longest phrase from `start` on that is known or can be repaired. */
function readFrom(folded: string, start: number, firstEnd: number): Found | null {
  const { found, words } = phrasesFrom(folded, start, firstEnd);
  return found.findLast((candidate) => candidate.phrase === null || !crosses(folded, words, candidate)) ?? null;
}

/** All phrases from `start` on, the shortest first, and where the words behind the first begin. */
function phrasesFrom(folded: string, start: number, firstEnd: number): { found: readonly Found[]; words: readonly number[] } {
  const found: Found[] = [];
  const words: number[] = [];
  let at = startOf(folded.slice(start, firstEnd));
  let end = firstEnd;
  while (at !== undefined && folded[end] === ' ') {
    const from = end + 1;
    end = wordEnd(folded, from);
    at = end > from ? at.next.get(baseOf(folded.slice(from, end))) : undefined;
    words.push(from);
    const phrase = at && at.phrases.size > 0 ? read(folded.slice(start, end), at, end) : null;
    if (phrase) found.push(phrase);
  }
  return { found, words };
}

/**
 * Another phrase begins inside the words and goes on behind them: "đạt (tôi) thiểu" is no "đạt tới". And what is left
 * without the first word stands for itself: "(công) bố dữ liệu" is no "bộ dữ liệu".
 */
function crosses(folded: string, words: readonly number[], { end, phrase }: Found): boolean {
  return words.some((from, i) => {
    if (from >= end) return false;
    const last = phrasesFrom(folded, from, wordEnd(folded, from)).found.at(-1);
    if (last === undefined) return false;
    return last.end > end || (i === 0 && last.end === end && last.phrase === null && !listed.has(phrase ?? ''));
  });
}

function read(words: string, { phrases }: Branch, end: number): Found | null {
  if (phrases.has(words)) return { end, phrase: null };
  const phrase = meaning(words, () => meant(words, phrases));
  return phrase === null ? null : { end, phrase };
}

/** The phrase that the words are nearest to; null where none is near, or two are as near. */
function meant(words: string, phrases: ReadonlyMap<string, boolean>): string | null {
  let best: { phrase: string; slips: number; alone: boolean } | null = null;
  for (const [phrase, repairable] of phrases) {
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

function wordEnd(folded: string, from: number): number {
  let end = from;
  while (end < folded.length && isLetter(folded.charCodeAt(end))) end += 1;
  return end;
}

/** Latin letters in lower case and the marks above them, as far as Vietnamese goes. */
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f && code !== 0xf7) || (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff);

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

function tree(): Branch {
  const top: Branch = { next: new Map(), phrases: new Map() };
  for (const { kind, phrase } of lexicon) plant(top, phrase, isRepaired(kind, phrase));
  for (const phrase of commonNames) plant(top, phrase, true);
  for (const phrase of ordinaryPhrases) plant(top, phrase, false);
  return top;
}

function plant(top: Branch, phrase: string, repairable: boolean): void {
  if (!/^\p{L}+(?: \p{L}+)+$/u.test(phrase)) return;
  let branch = top;
  for (const syllable of phrase.split(' ')) {
    const base = baseOf(syllable);
    const next = branch.next.get(base) ?? { next: new Map(), phrases: new Map() };
    branch.next.set(base, next);
    branch = next;
  }
  branch.phrases.set(phrase, repairable || branch.phrases.get(phrase) === true);
}

function isRepaired(kind: string, phrase: string): boolean {
  if (phrase.replaceAll(' ', '').length < fewestLetters) return repairedShort.has(phrase);
  return repairedKinds.has(kind) || phrase.split(' ').length > 2;
}

/** Answers are kept, as many as a long text asks for, so that most words cost one look. */
function remembered<Answer>(): (word: string, answer: () => Answer) => Answer {
  const known = new Map<string, Answer>();
  return (word, answer) => {
    const found = known.get(word);
    if (found !== undefined || known.has(word)) return found as Answer;
    if (known.size >= 20_000) known.clear();
    const fresh = answer();
    known.set(word, fresh);
    return fresh;
  };
}

const base = remembered<string>();
const start = remembered<Branch | undefined>();
const meaning = remembered<string | null>();

const baseOf = (word: string): string => base(word, () => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'));
const startOf = (word: string): Branch | undefined => start(word, () => root.next.get(baseOf(word)));

const root = tree();
