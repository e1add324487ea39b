/** Phrases by their letters without marks, so that one that lost a mark is found beside those that it may have been. */
import { BASE_LETTERS, baseLetterAt } from './base-letters.ts';

export interface Ending {
  readonly phrase: string;
  /** Whether a misprint may be read as the phrase. */
  readonly repairable: boolean;
}

/** A tree whose branches are numbers; 0 is the root, and where nothing goes on. */
export interface PhraseTree {
  /** The branch behind `branch` for a base letter is at `branch * BASE_LETTERS + letter`. */
  readonly next: Int32Array;
  /** What ends at each branch; null where nothing does. */
  readonly endings: readonly (readonly Ending[] | null)[];
}

export function phraseTree(entries: Iterable<readonly [phrase: string, repairable: boolean]>): PhraseTree {
  const next: number[] = new Array(BASE_LETTERS).fill(0);
  const phrases = new Map<number, Map<string, boolean>>();
  for (const [phrase, repairable] of entries) {
    let branch = 0;
    for (let at = 0; at < phrase.length; at += 1) {
      const slot = branch * BASE_LETTERS + baseLetterAt(phrase, at);
      if (next[slot] === 0) {
        next[slot] = next.length / BASE_LETTERS;
        for (let letter = 0; letter < BASE_LETTERS; letter += 1) next.push(0);
      }
      branch = next[slot] as number;
    }
    const ending = phrases.get(branch) ?? new Map<string, boolean>();
    phrases.set(branch, ending.set(phrase, repairable || ending.get(phrase) === true));
  }
  const endings = Array.from({ length: next.length / BASE_LETTERS }, (_, branch) => {
    const ending = phrases.get(branch);
    return ending === undefined ? null : Array.from(ending, ([phrase, repairable]): Ending => ({ phrase, repairable }));
  });
  return { next: Int32Array.from(next), endings };
}
