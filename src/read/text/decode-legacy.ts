/** Decodes bytes that are no UTF-8: each old encoding of Vietnamese is tried, the one that gives Vietnamese syllables is it. */
import { countKinds, shareOf, wordCounts } from '../trust/syllable-share.ts';
import { trustLimit } from '../trust/trust-limit.ts';
import { type LegacyEncoding, legacyEncodings } from './legacy-encodings.ts';

export interface LegacyText {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

interface Candidate extends LegacyText {
  readonly words: ReadonlyMap<string, number>;
  readonly share: number;
}

/** A byte that the encoding does not have, or a control character that no text holds. */
const NO_TEXT = /[\ufffd\p{Cc}]/u;
const WHITE = /[\t\n\r\f\v]/gu;

/** Null where no encoding explains the bytes, or two do so differently. */
export function decodeLegacy(bytes: Buffer): LegacyText | null {
  const candidates: Candidate[] = [];
  for (const [encoding, decode] of legacyEncodings) {
    const text = decode(bytes);
    if (NO_TEXT.test(text.replace(WHITE, ''))) continue;
    const words = wordCounts(text);
    const share = shareOf(countKinds(words)) ?? 0;
    if (share >= trustLimit) candidates.push({ encoding, text, words, share });
  }
  candidates.sort((a, b) => b.share - a.share);
  const found = candidates.find((candidate) => candidates.every((other) => isClear(candidate, other)));
  return found ? { text: found.text, encoding: found.encoding } : null;
}

/**
 * Whether what the two read differently speaks for the first. Where nothing does or only the case differs the order of the encodings decides
 * (sorting keeps it): TCVN3 is TCVN 5712-1 without accented capitals, with the punctuation of Windows in their place.
 */
function isClear(candidate: Candidate, other: Candidate): boolean {
  if (candidate.text.toLowerCase() === other.text.toLowerCase()) return true;
  const own = parts(candidate.words, other.words);
  return own.bad <= 1 - trustLimit && parts(other.words, candidate.words).good < trustLimit / 2;
}

/** The parts of good and of bad words in those that `words` has more often than `others`. */
function parts(words: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): { good: number; bad: number } {
  const more = new Map<string, number>();
  for (const [word, times] of words) if (times > (others.get(word) ?? 0)) more.set(word, times - (others.get(word) ?? 0));
  const { marked, plain, bad, neutral } = countKinds(more);
  const all = Math.max(1, marked + plain + bad + neutral);
  return { good: (marked + plain) / all, bad: bad / all };
}
