/** How a pattern is matched at a place. */
import type { Node } from './node.ts';
import type { Item, OptionIndex } from './pattern-items.ts';

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
