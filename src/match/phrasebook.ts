/** Finds the entries of a lexicon in a row of tokens, the longest first: a tree of words. */
import { interned } from './interned.ts';
import type { Node } from './node.ts';

export interface Entry {
  readonly kind: string;
  readonly phrase: string;
  readonly meaning: object | null;
}

/** An entry with the first word of its phrase. */
export interface BookEntry extends Entry {
  readonly first: string;
}

interface Branch {
  readonly next: Map<string, Branch>;
  entry: BookEntry | null;
}

export interface Phrasebook {
  /** The entry that begins at token `at`, and how many tokens it takes. */
  readonly find: (tokens: readonly Node[], at: number) => { entry: BookEntry; length: number } | null;
}

export function phrasebook(entries: readonly Entry[]): Phrasebook {
  const root: Branch = { next: new Map(), entry: null };
  for (const entry of entries) {
    const words = entry.phrase.split(' ').map(interned);
    let branch = root;
    for (const word of words) {
      let next = branch.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), entry: null };
        branch.next.set(word, next);
      }
      branch = next;
    }
    branch.entry ??= { ...entry, first: words[0] as string };
  }
  return {
    find(tokens, at) {
      let branch: Branch | undefined = root;
      let found: { entry: BookEntry; length: number } | null = null;
      for (let i = at; i < tokens.length; i += 1) {
        branch = branch.next.get((tokens[i] as Node).key);
        if (branch === undefined) break;
        if (branch.entry) found = { entry: branch.entry, length: i - at + 1 };
      }
      return found;
    },
  };
}
