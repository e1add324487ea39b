/** A stretch of text as words and signs with their folded keys: what names of bodies are read from. */
import { fold } from '../lexicon/fold.ts';
import type { Span } from '../span.ts';
import { CAPITAL, characterKind, LETTER, NUMERAL, SPACE } from './characters.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case, tone marks in one place. */
  readonly key: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
  /** What begins with this key, by the number of the index; undefined where no phrase does. */
  readonly begins: Beginnings | undefined;
}

export const wordsOf = (text: string, span: Span): Word[] => cutWords(text, fold(text.slice(span.start, span.end)), span.start, span);

/** Cuts a stretch into runs of letters, marks and figures ("TB&XH" is one) and single signs; `folded` begins at offset `base` of the text. */
export function cutWords(text: string, folded: string, base: number, { start, end }: Span, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  for (let at = start; at < end && words.length < most; ) {
    const kind = characterKind(text, at);
    const first = at;
    at += widthAt(text, at);
    if (kind === SPACE) continue;
    const isWord = kind >= NUMERAL;
    if (isWord) at = wordEnd(text, at, end);
    const { key, begins } = formOf(folded.slice(first - base, at - base));
    words.push({ start: first, end: at, key, isWord, isCapital: kind === CAPITAL, begins });
  }
  return words;
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && characterKind(text, at) >= NUMERAL) at += widthAt(text, at);
  while (text[at] === '&' && at + 1 < end && characterKind(text, at + 1) >= LETTER) {
    at += 1;
    while (at < end && characterKind(text, at) >= LETTER) at += widthAt(text, at);
  }
  return at;
}

const widthAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
};

/** The phrases of each index that begin with one word, the longest first. */
type Beginnings = (readonly (readonly string[])[] | undefined)[];

/** Of all indexes by their first words, so that each word of a text is looked up once. */
const vocabulary = new Map<string, Beginnings>();

interface Form {
  readonly key: string;
  readonly begins: Beginnings | undefined;
}

/** Of each word one form for all its places, as a text repeats its words. */
const forms = new Map<string, Form>();
/** More different words than this are those of no language. */
const MOST_FORMS = 50_000;

function formOf(key: string): Form {
  const known = forms.get(key);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const form = { key, begins: vocabulary.get(key) };
  forms.set(key, form);
  return form;
}

/** A list of phrases; what begins at a word is found without trying them all. */
export interface PhraseIndex {
  readonly number: number;
}

let indexes = 0;

export function phraseIndex(phrases: Iterable<string>): PhraseIndex {
  const number = indexes;
  indexes += 1;
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const keys = wordsOf(phrase, { start: 0, end: phrase.length }).map(({ key }) => key);
    const first = keys[0];
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push(keys);
    else byFirst.set(first, [keys]);
  }
  for (const [first, list] of byFirst) {
    list.sort((a, b) => b.length - a.length);
    const beginnings = vocabulary.get(first) ?? [];
    beginnings[number] = list;
    vocabulary.set(first, beginnings);
  }
  forms.clear();
  return { number };
}

/** Most words begin no phrase of any index. */
export const beginsNothing = (words: readonly Word[], at: number): boolean => words[at]?.begins === undefined;

/** How many words the longest phrase takes that begins at word `at`; 0 where none does. */
export function phraseAt(index: PhraseIndex, words: readonly Word[], at: number): number {
  if (at < 0 || at >= words.length) return 0;
  const list = words[at]?.begins?.[index.number];
  if (list === undefined) return 0;
  for (const keys of list) if (goesOn(keys, words, at)) return keys.length;
  return 0;
}

function goesOn(keys: readonly string[], words: readonly Word[], at: number): boolean {
  if (at + keys.length > words.length) return false;
  for (let i = 1; i < keys.length; i += 1) {
    const key = words[at + i]?.key;
    if (key !== keys[i] && !(keys[i] === '-' && key === '–')) return false;
  }
  return true;
}

/** After the number of an item that party documents write "1-". */
export const afterOrdinal = (words: readonly Word[]): number => (/^\d{1,2}$/u.test(words[0]?.key ?? '') && /^[-–]$/u.test(words[1]?.key ?? '') ? 2 : 0);
