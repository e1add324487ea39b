/** The little language of patterns over nodes, and how a pattern is matched at a place. */
import type { Node } from './node.ts';

export type Item =
  | { readonly is: 'kind'; readonly kind: string; readonly test: ((node: Node) => boolean) | null }
  | { readonly is: 'word'; readonly key: string; readonly first: string }
  | { readonly is: 'any'; readonly options: readonly (readonly Item[])[]; readonly index: OptionIndex }
  | { readonly is: 'maybe'; readonly items: readonly Item[] }
  | { readonly is: 'many'; readonly item: Item; readonly least: number; readonly most: number };

/** The options of an alternative by what they begin with, so that a node is held against those only that it can open. */
interface OptionIndex {
  readonly byKind: ReadonlyMap<string, readonly (readonly Item[])[]>;
  readonly byWord: ReadonlyMap<string, readonly (readonly Item[])[]>;
  /** Options that can be empty. */
  readonly always: readonly (readonly Item[])[];
}

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
    for (const first of firstsOf(option)) {
      const [map, key] = first.startsWith('kind:') ? [byKind, first.slice('kind:'.length)] : [byWord, first.slice('word:'.length)];
      map.set(key, [...(map.get(key) ?? []), option]);
    }
  }
  return { byKind, byWord, always };
}

export const maybe = (...items: (string | Item)[]): Item => ({ is: 'maybe', items: items.map((item) => (typeof item === 'string' ? words(item) : item)) });

/** As many as there are, at most `most`: bounded, so that time stays linear. */
export const many = (item: Item, least: number, most: number): Item => ({ is: 'many', item, least, most });

/** What each item of a pattern matched, in the pattern's order; empty where an optional one was absent. */
export type Parts = readonly (readonly Node[])[];

export interface PatternMatch {
  readonly parts: Parts;
  /** Index of the node after the match. */
  readonly end: number;
}

export function matchAt(pattern: readonly Item[], nodes: readonly Node[], from: number): PatternMatch | null {
  const ends: number[] = [];
  const end = sequence(pattern, 0, nodes, from, ends);
  if (end < 0) return null;
  let start = from;
  const parts = pattern.map((_, i) => {
    const part = nodes.slice(start, ends[i]);
    start = ends[i] as number;
    return part;
  });
  return { parts, end };
}

/** Matches items `index…` from `at`; gives the end, or -1, and where each item ended in `ends`, if asked. */
function sequence(pattern: readonly Item[], index: number, nodes: readonly Node[], at: number, ends: number[] | null): number {
  let end = at;
  for (let i = index; i < pattern.length; i += 1) {
    const taken = endsOf(pattern[i] as Item, nodes, end);
    if (typeof taken !== 'number') return longest(pattern, i, nodes, taken, ends);
    if (taken < 0) return -1;
    if (ends) ends[i] = taken;
    end = taken;
  }
  return end;
}

/** The item `index` may end at several places: the first from which the rest of the pattern fits. */
function longest(pattern: readonly Item[], index: number, nodes: readonly Node[], places: readonly number[], ends: number[] | null): number {
  for (const place of places) {
    const end = sequence(pattern, index + 1, nodes, place, ends);
    if (end < 0) continue;
    if (ends) ends[index] = place;
    return end;
  }
  return -1;
}

/** Where an item ends when it begins at `at`, or -1; several places, the farthest first, where it may end at any of them. */
function endsOf(item: Item, nodes: readonly Node[], at: number): number | readonly number[] {
  switch (item.is) {
    case 'kind':
      return kindEnd(item, nodes, at);
    case 'word':
      return phraseEnd(item, nodes, at);
    case 'any':
      return endsOfAny(item.index, nodes, at);
    case 'maybe': {
      const end = sequence(item.items, 0, nodes, at, null);
      return end <= at ? at : [end, at];
    }
    case 'many':
      return endsOfMany(item, nodes, at);
  }
}

function endsOfAny({ byKind, byWord, always }: OptionIndex, nodes: readonly Node[], at: number): number | readonly number[] {
  const node = nodes[at];
  const ends: number[] = [];
  if (node !== undefined) {
    addEnds(byKind.get(node.kind), nodes, at, ends);
    if (node.first !== '') addEnds(byWord.get(node.first), nodes, at, ends);
  }
  addEnds(always, nodes, at, ends);
  return ends.length > 1 ? ends.sort((a, b) => b - a) : (ends[0] ?? -1);
}

function addEnds(options: readonly (readonly Item[])[] | undefined, nodes: readonly Node[], at: number, ends: number[]): void {
  if (options === undefined) return;
  for (const option of options) {
    const end = sequence(option, 0, nodes, at, null);
    if (end >= 0 && !ends.includes(end)) ends.push(end);
  }
}

function endsOfMany({ item, least, most }: Extract<Item, { is: 'many' }>, nodes: readonly Node[], at: number): number | readonly number[] {
  const ends: number[] = least === 0 ? [at] : [];
  let end = at;
  for (let count = 1; count <= most; count += 1) {
    const next = endsOf(item, nodes, end);
    const taken = typeof next === 'number' ? next : (next[0] as number);
    if (taken <= end) break;
    end = taken;
    if (count >= least) ends.push(end);
  }
  return ends.length > 1 ? ends.reverse() : (ends[0] ?? -1);
}

function kindEnd({ kind, test }: Extract<Item, { is: 'kind' }>, nodes: readonly Node[], at: number): number {
  const node = nodes[at];
  return node !== undefined && node.kind === kind && (test === null || test(node)) ? at + 1 : -1;
}

/** Where the words of the phrase end when they begin at `at`, or -1. */
function phraseEnd({ key: phrase, first }: Extract<Item, { is: 'word' }>, nodes: readonly Node[], at: number): number {
  if (nodes[at]?.first !== first) return -1;
  let done = 0;
  for (let i = at; i < nodes.length; i += 1) {
    const { key } = nodes[i] as Node;
    if (key === '' || !phrase.startsWith(key, done)) return -1;
    done += key.length;
    if (done === phrase.length) return i + 1;
    if (phrase[done] !== ' ') return -1;
    done += 1;
  }
  return -1;
}

const firstWord = (phrase: string): string => {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
};

/** Kinds ("kind:…") and words ("word:…") that a pattern can begin with. */
export function firstsOf(pattern: readonly Item[]): Set<string> {
  const firsts = new Set<string>();
  for (const item of pattern) {
    const optional = addFirsts(item, firsts);
    if (!optional) break;
  }
  return firsts;
}

/** Adds what `item` can begin with; true where it can be empty. */
function addFirsts(item: Item, firsts: Set<string>): boolean {
  switch (item.is) {
    case 'kind':
      firsts.add(`kind:${item.kind}`);
      return false;
    case 'word':
      firsts.add(`word:${item.first}`);
      return false;
    case 'any':
      for (const option of item.options) for (const first of firstsOf(option)) firsts.add(first);
      return false;
    case 'maybe':
      for (const first of firstsOf(item.items)) firsts.add(first);
      return true;
    case 'many':
      addFirsts(item.item, firsts);
      return item.least === 0;
  }
}

/** What may stand second in a match. */
export interface Seconds {
  readonly kinds: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Kinds and words that a pattern can go on with behind its first node; null where a match may end there. */
export function secondsOf(pattern: readonly Item[]): Seconds | null {
  const [kinds, words] = [new Set<string>(), new Set<string>()];
  for (const rest of afterOneNode(pattern)) {
    if (rest.every((item) => addFirsts(item, new Set()))) return null;
    for (const first of firstsOf(rest)) {
      if (first.startsWith('kind:')) kinds.add(first.slice('kind:'.length));
      else words.add(first.slice('word:'.length));
    }
  }
  return { kinds, words };
}

/** What is left of a pattern when its first node was taken, in each way in which it can be. */
function afterOneNode(pattern: readonly Item[]): (readonly Item[])[] {
  const [item, ...rest] = pattern;
  if (item === undefined) return [];
  switch (item.is) {
    case 'kind':
      return [rest];
    case 'word': {
      const parts = item.key.split(' ');
      return parts.map((_, i) => (i + 1 < parts.length ? [words(parts.slice(i + 1).join(' ')), ...rest] : rest));
    }
    case 'any':
      return item.options.flatMap((option) => afterOneNode([...option, ...rest]));
    case 'maybe':
      return [...afterOneNode([...item.items, ...rest]), ...afterOneNode(rest)];
    case 'many': {
      const more = item.most > 1 ? [many(item.item, Math.max(0, item.least - 1), item.most - 1)] : [];
      return [...afterOneNode([item.item, ...more, ...rest]), ...(item.least === 0 ? afterOneNode(rest) : [])];
    }
  }
}
