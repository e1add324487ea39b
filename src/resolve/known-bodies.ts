/** Bodies of the dated data by their spellings: what one is called in full, and whether it stood on a day. */
import { type Lives, successorsOf } from '../lexicon/lives.ts';
import type { Administration } from '../lexicon/reforms.ts';
import { type KnownName, nameKey, standingOn } from './known-name.ts';

/** By their keys the names in full. */
export function spellingsOf(names: readonly string[], { bodySpellings, fieldSpellings }: Administration): ReadonlyMap<string, string> {
  const known = new Map(names.map((name) => [nameKey(name), name]));
  const others = [
    ...Object.entries(bodySpellings),
    ...['Sở', 'Bộ'].flatMap((head) => Object.entries(fieldSpellings).map(([spelt, field]) => [`${head} ${spelt}`, `${head} ${field}`] as const)),
  ];
  return new Map([...others.flatMap(([spelt, name]) => (known.has(nameKey(name)) ? [[nameKey(spelt), name] as const] : [])), ...known]);
}

/** Null where there is no day, and the body has not stood all the time. */
export function bodyOn(lives: Lives, name: string, day: string | null): KnownName | null {
  const all = lives.get(name) ?? [];
  const standing = standingOn(all, day);
  const life = standing ?? (day === null ? undefined : (all.findLast(({ to }) => to !== null && to <= day) ?? all[0]));
  return life ? { name, stands: standing !== undefined, successors: successorsOf(lives, life) } : null;
}

/** No name has more words before its place. */
const LONGEST = 12;

/** What the longest key stands for that the words begin with, and its length in words. */
export function beginning<Found>(words: readonly string[], keys: ReadonlyMap<string, Found>): { readonly found: Found; readonly length: number } | null {
  for (let length = Math.min(words.length, LONGEST); length > 0; length -= 1) {
    const found = keys.get(words.slice(0, length).join(' '));
    if (found !== undefined) return { found, length };
  }
  return null;
}
