/** Which lines of a document are not Vietnamese, in runs with those beside them that could be either. */
import { beyondAscii, countKinds, type Syllables, shareOf, wordCounts } from './syllable-share.ts';
import { trustLimit } from './trust-limit.ts';

export interface CountedLine {
  readonly counted: Syllables;
  /** Open: plain letters, figures, and marks that a wrong table shows too. */
  readonly kind: 'good' | 'odd' | 'open';
}

/** Letters of Vietnamese, and marks of decomposed ones (circumflex, breve, horn), that no program shows for a byte. */
const UNICODE = /[ĨĩŨũ\u1ea0-\u1ef9]|\u0302|\u0306|\u031b/u;

/** So many words with marks, and none that is wrong, tell a line of Vietnamese whatever it holds of another language. */
const LEAST_MARKED = 3;

export function countLine(line: string): CountedLine {
  const words = wordCounts(line);
  const counted = countKinds(words);
  const share = shareOf(counted);
  const isUnicode = UNICODE.test(line);
  if (share === null ? counted.bad === 0 : share >= trustLimit) return { counted, kind: isUnicode ? 'good' : 'open' };
  const { marked, bad } = countKinds(beyondAscii(words));
  if (isUnicode && marked >= LEAST_MARKED && bad === 0) return { counted: { ...counted, bad: 0 }, kind: 'good' };
  return { counted, kind: 'odd' };
}

/** Indices of lines, half-open. */
export interface LineRun {
  readonly start: number;
  readonly end: number;
  /** From the first odd line to behind the last. */
  readonly odd: { readonly start: number; readonly end: number };
}

/** Between good lines, where one is odd. */
export function oddRuns(lines: readonly CountedLine[]): LineRun[] {
  const runs: LineRun[] = [];
  let [start, first, last] = [0, -1, -1];
  const end = (at: number): void => {
    if (first >= 0) runs.push({ start, end: at, odd: { start: first, end: last + 1 } });
    [start, first, last] = [at + 1, -1, -1];
  };
  for (const [at, { kind }] of lines.entries()) {
    if (kind === 'good') end(at);
    else if (kind === 'odd') [first, last] = [first < 0 ? at : first, at];
  }
  end(lines.length);
  return runs;
}
