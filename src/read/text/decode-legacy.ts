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
  const [best, ...others] = candidates.sort((a, b) => b.share - a.share);
  return best && others.every((other) => isClear(best, other)) ? { text: best.text, encoding: best.encoding } : null;
}

/**
 * Whether what the two read differently speaks for the first. Where only the case differs the order of the encodings decides (sorting keeps it):
 * TCVN3 is TCVN 5712-1 without accented capitals, which it gets back.
 */
function isClear(best: Candidate, other: Candidate): boolean {
  if (best.text.toLowerCase() === other.text.toLowerCase()) return true;
  return goodPart(best.words, other.words) >= trustLimit && goodPart(other.words, best.words) < trustLimit / 2;
}

/** The part of good words in those that `words` has more often than `others`. */
function goodPart(words: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  const more = new Map<string, number>();
  for (const [word, times] of words) if (times > (others.get(word) ?? 0)) more.set(word, times - (others.get(word) ?? 0));
  const { marked, plain, bad, neutral } = countKinds(more);
  return (marked + plain) / Math.max(1, marked + plain + bad + neutral);
}
