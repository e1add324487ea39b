/** Looks up provinces as they are written: "TP. Hồ Chí Minh", "tp HCM", "Bà Rịa–Vũng Tàu". */
import { type Life, livesOf, successorsOf } from '../lexicon/lives.ts';
import type { Administration } from '../lexicon/reforms.ts';
import { type KnownName, nameKey, standingOn } from './known-name.ts';

export interface PlaceBook {
  /** Null of what is no province, or was none yet: a town may bear the name. `words`: of the key. */
  readonly find: (words: readonly string[], day: string | null) => KnownName | null;
  /** Whether the words begin with a kind of place that stood on the day no more: "huyện …". */
  readonly hasEnded: (words: readonly string[], day: string | null) => boolean;
  /** Whether they begin with such a kind, whatever the day. */
  readonly isOfKindThatEnds: (words: readonly string[]) => boolean;
}

export function placeBook({ provinces, provinceSpellings, endedKinds }: Administration): PlaceBook {
  const lives = livesOf(provinces);
  const byKey = new Map<string, Life[]>();
  for (const life of [...lives.values()].flat())
    for (const key of [nameKey(life.name), nameKey(life.name.replace(KIND, ''))]) byKey.set(key, [...(byKey.get(key) ?? []), life]);
  const spellings = new Map(Object.entries(provinceSpellings).map(([spelt, name]) => [nameKey(spelt), nameKey(name)]));
  const kindsThatEnd = new Set(endedKinds.kinds.map(nameKey));
  const isOfKindThatEnds = (words: readonly string[]) => [1, 2].some((count) => kindsThatEnd.has(words.slice(0, count).join(' ')));
  return {
    find: (words, day) => {
      const { kind, name } = split(words);
      const bare = spellings.get(name) ?? name;
      const named = byKey.get(`${kind}${bare}`) ?? [];
      const standing = standingOn(named, day);
      const life = standing ?? named.findLast(({ to }) => day !== null && to !== null && to <= day);
      return life ? { name: life.name, stands: standing !== undefined, successors: successorsOf(lives, life) } : null;
    },
    hasEnded: (words, day) => day !== null && day >= endedKinds.settled && isOfKindThatEnds(words),
    isOfKindThatEnds,
  };
}

const KIND = /^(?:tỉnh|thành phố)\s/u;

/** "tỉnh", "thành phố" and "TP" before a name. */
function split(words: readonly string[]): { readonly kind: 'tỉnh ' | 'thành phố ' | ''; readonly name: string } {
  const [first, second] = words;
  if (first === 'tỉnh') return { kind: 'tỉnh ', name: words.slice(1).join(' ') };
  if (first === 'thành' && second === 'phố') return { kind: 'thành phố ', name: words.slice(2).join(' ') };
  return first === 'tp' && words.length > 1 ? { kind: 'thành phố ', name: words.slice(1).join(' ') } : { kind: '', name: words.join(' ') };
}
