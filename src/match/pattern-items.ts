/** What a pattern is made of. */
import { interned } from './interned.ts';
import type { Node } from './node.ts';

export type Item =
  | { readonly is: 'kind'; readonly kind: string; readonly test: ((node: Node) => boolean) | null }
  | { readonly is: 'word'; readonly key: string; readonly first: string }
  | { readonly is: 'any'; readonly options: readonly (readonly Item[])[]; readonly index: OptionIndex }
  | { readonly is: 'maybe'; readonly items: readonly Item[] }
  | { readonly is: 'many'; readonly item: Item; readonly least: number; readonly most: number };

/** The options of an alternative by what they begin with, so that a node is held against those only that it can open. */
export interface OptionIndex {
  readonly byKind: ReadonlyMap<string, readonly (readonly Item[])[]>;
  readonly byWord: ReadonlyMap<string, readonly (readonly Item[])[]>;
  /** Options that can be empty. */
  readonly always: readonly (readonly Item[])[];
}

/** The first of the words of a phrase: what a node that begins with them has as its `first`. */
export const firstWord = (phrase: string): string => {
  const space = phrase.indexOf(' ');
  return interned(space < 0 ? phrase : phrase.slice(0, space));
};
