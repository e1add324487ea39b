/** One string for all words that are alike: a text repeats its words, and each copy would be kept as long as the text is. */

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
