/** The little language of patterns over nodes. */
import type { Node } from './node.ts';
import { firstWord, type Item, type OptionIndex } from './pattern-items.ts';
import { addFirsts, firstsOf, kindsAndWords } from './pattern-openings.ts';

/** A token, a lexicon entry or what a rule yielded. */
export const kind = (name: string, test: ((node: Node) => boolean) | null = null): Item => ({ is: 'kind', kind: name, test });

/** Words or signs one after another, spelled as `fold` leaves them; a lexicon entry may hold several of them. */
export const words = (phrase: string): Item => ({ is: 'word', key: phrase, first: firstWord(phrase) });

/** One of several phrases, items or sequences of items; the longest that fits is tried first. */
export function oneOf(...options: (string | Item | readonly Item[])[]): Item {
  const sequences = options.map((option) => (typeof option === 'string' ? [words(option)] : 'is' in option ? [option] : option));
  return { is: 'any', options: sequences, index: indexOf(sequences) };
}

function indexOf(options: readonly (readonly Item[])[]): OptionIndex {
  const [byKind, byWord] = [new Map<string, (readonly Item[])[]>(), new Map<string, (readonly Item[])[]>()];
  const always: (readonly Item[])[] = [];
  for (const option of options) {
    if (option.every((item) => addFirsts(item, new Set()))) always.push(option);
    const { kinds, words } = kindsAndWords(firstsOf(option));
    for (const kind of kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), option]);
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), option]);
  }
  return { byKind, byWord, always };
}

export const maybe = (...items: (string | Item)[]): Item => ({ is: 'maybe', items: items.map((item) => (typeof item === 'string' ? words(item) : item)) });

/** As many as there are, at most `most`: bounded, so that time stays linear. */
export const many = (item: Item, least: number, most: number): Item => ({ is: 'many', item, least, most });
