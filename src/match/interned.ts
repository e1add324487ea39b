/** One string for all words that are alike, those of patterns and phrases too: a text repeats its words, each copy would be kept as long as the text is, and one string is found faster than its like. */

const known = new Map<string, string>();
/** More different words than this are those of no language. */
const MOST = 50_000;
/** Longer ones do not come again. */
const LONGEST = 16;

export function interned(word: string): string {
  if (word.length > LONGEST) return word;
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= MOST) known.clear();
  known.set(word, word);
  return word;
}
