/** Cuts the words of an indicator into terms: the longest that the lexicon knows, each read as what it means. */
import { compounds } from './lexicon/compounds.ts';
import { contrasts, narrowing } from './lexicon/contrasts.ts';
import { stopPhrases } from './lexicon/stop-phrases.ts';
import { synonyms } from './lexicon/synonyms.ts';

/** Terms that say nothing of what is measured. */
export const dropped: ReadonlySet<string> = new Set(stopPhrases);

const meant = new Map(synonyms.flatMap(([first, ...others]) => others.map((other) => [other, first] as const)));
const known = new Set([...meant.keys(), ...meant.values(), ...compounds, ...contrasts.flat(), ...narrowing, ...stopPhrases]);
const longest = Math.max(...[...known].map((term) => term.split(' ').length));

/** What is meant may be part of something longer that is known too: "tỷ lệ" and "che phủ rừng". */
const MOST_PASSES = 4;

export function termsIn(words: readonly string[]): readonly string[] {
  let text = words;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = cut(text).flatMap((term) => (meant.get(term) ?? term).split(' '));
    if (next.join(' ') === text.join(' ')) break;
    text = next;
  }
  // What stood apart may be one term without what says nothing between.
  return cut(cut(text).flatMap((term) => (dropped.has(term) ? [] : term.split(' ')))).map((term) => meant.get(term) ?? term);
}

/** From the left, the longest that is known at each place. */
function cut(words: readonly string[]): readonly string[] {
  const terms: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longest, words.length - at);
    while (length > 1 && !known.has(words.slice(at, at + length).join(' '))) length -= 1;
    terms.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return terms;
}
