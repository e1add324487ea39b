/** What a match of a pattern can begin with, and what it can go on with. */
import { interned } from './interned.ts';
import type { Item } from './pattern-items.ts';

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
export function addFirsts(item: Item, firsts: Set<string>): boolean {
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

export interface KindsAndWords {
  readonly kinds: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Of names as rules write them: "kind:…", "word:…". */
export function kindsAndWords(names: Iterable<string>): KindsAndWords {
  const [kinds, words] = [new Set<string>(), new Set<string>()];
  for (const name of names) {
    if (name.startsWith('kind:')) kinds.add(name.slice('kind:'.length));
    else words.add(interned(name.slice('word:'.length)));
  }
  return { kinds, words };
}

/** Kinds and words that a pattern can go on with behind its first node; null where a match may end there. */
export function secondsOf(pattern: readonly Item[]): KindsAndWords | null {
  const seconds = new Set<string>();
  for (const rest of afterOneNode(pattern)) {
    if (rest.every((item) => addFirsts(item, new Set()))) return null;
    for (const first of firstsOf(rest)) seconds.add(first);
  }
  return kindsAndWords(seconds);
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
      return parts.map((_, i) => (i + 1 < parts.length ? [{ is: 'word', key: parts.slice(i + 1).join(' '), first: parts[i + 1] as string }, ...rest] : rest));
    }
    case 'any':
      return item.options.flatMap((option) => afterOneNode([...option, ...rest]));
    case 'maybe':
      return [...afterOneNode([...item.items, ...rest]), ...afterOneNode(rest)];
    case 'many': {
      const more: Item[] = item.most > 1 ? [{ ...item, least: Math.max(0, item.least - 1), most: item.most - 1 }] : [];
      return [...afterOneNode([item.item, ...more, ...rest]), ...(item.least === 0 ? afterOneNode(rest) : [])];
    }
  }
}
