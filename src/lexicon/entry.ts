/** How the lexicon's files list their entries: phrases in folded spelling under the kind that rules ask for. */
import type { Entry } from '../match/phrasebook.ts';

/** One kind, one meaning, many phrases separated by bars. */
export function entries(kind: string, meaning: object | null, phrases: string): Entry[] {
  return phrases.split('|').map((phrase) => ({ kind, meaning, phrase: phrase.trim() }));
}
