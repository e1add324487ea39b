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
const WORD = /[\p{L}\p{M}]+/gu;
const WORD_HERE = /[\p{L}\p{M}]+/uy;

export function repair(folded: string): Repaired {
  const repairs: Repair[] = [];
  const words = new RegExp(WORD);
  for (let match = words.exec(folded); match !== null; match = words.exec(folded)) {
    const branch = startOf(match[0]);
    if (branch === null) continue;
    const found = readFrom(folded, match.index, match[0], branch);
    if (found === null) continue;
    if (found.phrase !== null) repairs.push({ start: match.index, end: found.end, phrase: found.phrase });
    words.lastIndex = found.end;
  }
  return { folded: repairs.length === 0 ? folded : rewritten(folded, repairs), repairs };
}

interface Found {
  readonly end: number;
  /** Null where the words are what they seem. */
  readonly phrase: string | null;
}

/** The longest phrase from `start` on that is known or can be repaired. */
function readFrom(folded: string, start: number, word: string, branch: Branch): Found | null {
  const inner: number[] = [];
  let [at, end, found]: [Branch | undefined, number, Found | null] = [branch, start + word.length, null];
  while (at !== undefined) {
    if (at.phrases.size > 0) found = read(folded.slice(start, end), at, end) ?? found;
    if (folded[end] !== ' ') break;
    WORD_HERE.lastIndex = end + 1;
    const next = WORD_HERE.exec(folded)?.[0];
    if (next === undefined) break;
    inner.push(end + 1);
    at = at.next.get(baseOf(next));
    end += 1 + next.length;
  }
  if (found === null || found.phrase === null) return found;
  const last = found.end;
  return inner.some((from) => from < last && knownEnd(folded, from) > last) ? null : found;
}

function read(words: string, { phrases }: Branch, end: number): Found | null {
  if (phrases.has(words)) return { end, phrase: null };
  const phrase = meant(words, phrases);
  return phrase === null ? null : { end, phrase };
}

/** The phrase that the words are nearest to; null where none is near, or two are as near. */
function meant(words: string, phrases: ReadonlyMap<string, boolean>): string | null {
  let best: { phrase: string; slips: number; alone: boolean } | null = null;
  for (const [phrase, repairable] of phrases) {
    if (phrase.length !== words.length) continue;
    const slips = LevenshteinDistance(words, phrase);
    if (slips > MOST_SLIPS || slips > (best?.slips ?? MOST_SLIPS)) continue;
    best = { phrase: repairable ? phrase : '', slips, alone: slips !== best?.slips };
  }
  return best?.alone && best.phrase !== '' && !meansItself(words, best.phrase) ? best.phrase : null;
}

function meansItself(words: string, phrase: string): boolean {
  const syllables = phrase.split(' ');
  return words.split(' ').some((word, i) => word !== syllables[i] && neverSlips.has(word));
}

/** Where the longest phrase that is known as it stands ends; -1 where none begins at `start`. */
function knownEnd(folded: string, start: number): number {
  let [at, end, known]: [Branch | undefined, number, number] = [root, start - 1, -1];
  do {
    WORD_HERE.lastIndex = end + 1;
    const word = WORD_HERE.exec(folded)?.[0];
    if (word === undefined) break;
    at = at.next.get(baseOf(word));
    end += 1 + word.length;
    if (at?.phrases.has(folded.slice(start, end))) known = end;
  } while (at !== undefined && folded[end] === ' ');
  return known;
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

const root = tree();

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
  branch.phrases.set(phrase, (branch.phrases.get(phrase) ?? true) && repairable);
}

function isRepaired(kind: string, phrase: string): boolean {
  if (phrase.replaceAll(' ', '').length < fewestLetters) return repairedShort.has(phrase);
  return repairedKinds.has(kind) || phrase.split(' ').length > 2;
}

/** Where in the tree a word begins; what was asked is kept, so that most words cost one look. */
const starts = new Map<string, Branch | null>();

function startOf(word: string): Branch | null {
  const known = starts.get(word);
  if (known !== undefined) return known;
  if (starts.size >= 20_000) starts.clear();
  const branch = root.next.get(baseOf(word)) ?? null;
  starts.set(word, branch);
  return branch;
}

function baseOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
