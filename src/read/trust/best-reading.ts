/** Which of several readings of the same words is Vietnamese: the words with letters beyond ASCII tell, the others are the same in all. */
import { beyondAscii, countKinds, wordCounts } from './syllable-share.ts';
import { trustLimit } from './trust-limit.ts';

interface Candidate<Reading> {
  readonly reading: Reading;
  readonly small: string;
  readonly words: ReadonlyMap<string, number>;
  readonly share: number;
}

/** Null where none is Vietnamese, or two are and differ. Where two differ in their case only the earlier is taken. */
export function bestReading<Reading extends { readonly text: string }>(readings: readonly Reading[]): Reading | null {
  const candidates = readings
    .map((reading): Candidate<Reading> => {
      const words = wordCounts(reading.text);
      return { reading, small: reading.text.toLowerCase(), words, share: goodShare(kinds(beyondAscii(words))) };
    })
    .filter(({ share }) => share >= trustLimit)
    .sort((a, b) => b.share - a.share);
  return candidates.find((candidate) => candidates.every((other) => isClear(candidate, other)))?.reading ?? null;
}

/**
 * Whether what the two read differently speaks for the first. Where nothing does the order of the encodings decides (sorting keeps it): TCVN3 is
 * TCVN 5712-1 without accented capitals, with the punctuation of Windows in their place.
 */
function isClear<Reading>(candidate: Candidate<Reading>, other: Candidate<Reading>): boolean {
  if (candidate.small === other.small) return true;
  const [own, its] = [kinds(more(candidate.words, other.words)), kinds(more(other.words, candidate.words))];
  if (own.bad > (1 - trustLimit) * own.all) return false;
  return its.good < (trustLimit / 2) * Math.max(1, its.all) || its.bad - own.bad >= Math.max(LEAST_GAP, GAP * its.all);
}

/** Of seven words a wrong table may make five syllables by chance, but the right one does not make two less than it. */
const LEAST_GAP = 2;
const GAP = 0.25;

/** Those that `words` has more often than `others`. */
function more(words: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...words].map(([word, times]) => [word, times - (others.get(word) ?? 0)] as const).filter(([, times]) => times > 0));
}

interface Kinds {
  readonly good: number;
  readonly bad: number;
  readonly all: number;
}

/** Words that say nothing (QĐ, ô) count once they outnumber the good ones, as in the share of a page. */
const goodShare = ({ good, bad, all }: Kinds): number => good / Math.max(1, good + bad, all - good);

function kinds(words: ReadonlyMap<string, number>): Kinds {
  const { marked, plain, bad, neutral } = countKinds(words);
  return { good: marked + plain, bad, all: marked + plain + bad + neutral };
}
