/** How much of a text is Vietnamese: the share of its words that are valid syllables. */
import { allSyllables } from '../../lexicon/syllables.ts';
import { composed } from '../text/composed.ts';

/** Fewer words say nothing of a page. */
const LEAST_WORDS = 5;
/** So many without a single good one say something after all. */
const LEAST_NEUTRAL = 20;
/** In running text one syllable in three or four has no mark; that one has is what tells it from English and from text whose marks were lost. */
const PLAIN_FOR_EACH_MARKED = 2;

/**
 * A word is letters, marks, and what stands in words only where a text was read with the wrong table: signs of Latin-1 that no Vietnamese word
 * holds, U+FFFD, a question mark before a letter or behind a lone consonant (where a program lost one), characters without a meaning of their own (private, unassigned,
 * control characters).
 */
const WORD = /(?:[^\s\p{P}\p{N}\p{S}\p{Z}\p{Cf}]|[\ufffd¡-¦¨©¬®¯´¶¸¹¾¿]|\?(?=\p{L})|(?<=(?<!\p{L})[b-df-hj-np-tv-xB-DF-HJ-NP-TV-XđĐ])\?)+/gu;
/** Addresses of pages and of mail are no words. */
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]{1,2000}|(?<![\w.-])(?:[\w.-]{1,64}@)?(?:[\w-]{1,63}\.){1,6}(?:vn|com|net|org|info)(?![\w-])/gu;
const SOFT_HYPHEN = /\u00ad(?=\p{Ll})/gu;
const VIETNAMESE_LETTER = /^[a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]$/u;
const LETTERS = /^[\p{L}\p{M}]+$/u;
const MARKED = /[^A-Za-z]/u;
/** Vowels of abbreviations may have marks, but never a tone: HĐND, SLĐTBXH. */
const ABBREVIATION = /^[A-ZĐĂÂÊÔƠƯ]{2,12}$/u;
const UNITS: ReadonlySet<string> = new Set('km kg cm mm ml kw kwh mw mwh gw gwh gb tb mb mbps m l kv kva mva dwt usd vnd tr'.split(' '));

/** Words stand apart from these; what touches them is a code (CO2, 5G), or garbage whose letters came out as figures and signs. */
const OF_CODES: ReadonlySet<string> = new Set('0123456789<=>@^~`{}\\');

/** As words; other single letters are items of lists, or signs that were read with the wrong table. */
const WORDS_OF_ONE_LETTER: ReadonlySet<string> = new Set('àáảạếíìôốồổơờớởợủùưừứýỷỳ');

export interface Syllables {
  /** Valid ones, with and without a mark. */
  readonly marked: number;
  readonly plain: number;
  readonly bad: number;
  /** Abbreviations, foreign names, single letters, units, codes: they say neither. */
  readonly neutral: number;
}

/** Null where there are too few words to say. Words that say nothing count against a text once they outnumber the good ones. */
export const syllableShare = (text: string): number | null => shareOf(countSyllables(text));

export function shareOf({ marked, plain, bad, neutral }: Syllables): number | null {
  const said = marked + plain + bad;
  if (said < LEAST_WORDS && neutral < LEAST_NEUTRAL) return null;
  return (marked + Math.min(plain, PLAIN_FOR_EACH_MARKED * marked)) / (said + Math.max(0, neutral - (marked + plain)));
}

export const countSyllables = (text: string): Syllables => countKinds(wordCounts(text));

/** How often each word stands in the text; a figure before it marks those that stand in a code. */
export function wordCounts(text: string): Map<string, number> {
  const whole = composed(text).replace(SOFT_HYPHEN, '').replace(ADDRESS, ' ');
  const counts = new Map<string, number>();
  for (const { 0: word, index } of whole.matchAll(WORD)) {
    const inCode = OF_CODES.has(whole.charAt(index - 1)) || OF_CODES.has(whole.charAt(index + word.length));
    const key = inCode ? `0${word}` : word;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Those with a letter or a sign beyond ASCII: in text that was read with the wrong table they show it. */
export const beyondAscii = (words: ReadonlyMap<string, number>): Map<string, number> => new Map([...words].filter(([word]) => BEYOND_ASCII.test(word)));

const BEYOND_ASCII = /\P{ASCII}/u;

export function countKinds(words: ReadonlyMap<string, number>): Syllables {
  const counted = { marked: 0, plain: 0, bad: 0, neutral: 0 };
  for (const [key, times] of words) {
    const inCode = key.startsWith('0');
    counted[kindOf(inCode ? key.slice(1) : key, inCode)] += times;
  }
  return counted;
}

let syllables: ReadonlySet<string> | undefined;

function kindOf(word: string, inCode: boolean): keyof Syllables {
  syllables ??= allSyllables();
  const small = word.toLowerCase();
  const marked = MARKED.test(word);
  if (word.length === 1 && !WORDS_OF_ONE_LETTER.has(small)) return VIETNAMESE_LETTER.test(small) ? 'neutral' : 'bad';
  if (isCased(word, small) && syllables.has(small)) return inCode ? 'neutral' : marked ? 'marked' : 'plain';
  if (ABBREVIATION.test(word) || UNITS.has(small)) return 'neutral';
  if (marked) return inCode && LETTERS.test(word) && word === word.toUpperCase() ? 'neutral' : 'bad';
  // A name or a code: Logistics, VNeID, 5G. In small letters it is a word of another language.
  return inCode || small !== word ? 'neutral' : 'bad';
}

/** Small, in capitals, or with a capital at its beginning. */
const isCased = (word: string, small: string): boolean => word === small || word === word.toUpperCase() || word.slice(1) === small.slice(1);
