/** The trust gate for lines of text: what a program made of old encodings is read, what is no Vietnamese is told apart, and whether the rest is believed. */
import { lostLines } from './lost-lines.ts';
import { type CountedLine, countLine, oddRuns } from './odd-lines.ts';
import { type LineReadAnew, readAnew } from './read-anew.ts';
import { type Syllables, shareOf } from './syllable-share.ts';
import { trustLimit } from './trust-limit.ts';

export interface JudgedLines {
  /** Those that were read as another encoding, by index. */
  readonly anew: ReadonlyMap<number, LineReadAnew>;
  /** Indices of those that are not to be believed, in ascending order. */
  readonly lost: readonly number[];
  /** Whether what is left is believed: a few words are, where there is nothing else. */
  readonly trusted: boolean;
  /** Of all lines as they are to be read, 0 to 1. */
  readonly share: number;
}

export function judgeLines(given: readonly string[]): JudgedLines {
  const counted = given.map(countLine);
  const runs = oddRuns(counted);
  const anew = readAnew(given, runs);
  for (const [i, { text }] of anew) counted[i] = countLine(text);
  const lines = anew.size === 0 ? given : given.map((line, i) => anew.get(i)?.text ?? line);
  const lost = lostLines(lines, counted);
  const apart = new Set(lost);
  const [left, all] = [sum(counted.filter((_, i) => !apart.has(i))), sum(counted)];
  const share = shareOf(left);
  const trusted = share === null ? lost.length === 0 : share >= trustLimit && said(left) >= LEAST_LEFT * said(all);
  return { anew, lost, trusted, share: shareOf(all) ?? 0 };
}

/** Where less is left, a good line among the others is chance. */
const LEAST_LEFT = 0.2;

const said = ({ marked, plain, bad }: Syllables): number => marked + plain + bad;

function sum(lines: readonly CountedLine[]): Syllables {
  const all = { marked: 0, plain: 0, bad: 0, neutral: 0 };
  for (const { counted } of lines) for (const kind of ['marked', 'plain', 'bad', 'neutral'] as const) all[kind] += counted[kind];
  return all;
}
