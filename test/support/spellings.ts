/** Other spellings of a document, and what its targets say however they are spelled. */
import { fold } from '../../src/lexicon/fold.ts';
import { extractText } from './extract-text.ts';
import type { Sample } from './samples.ts';

const OLD_STYLE: Readonly<Record<string, string>> = {
  ...{ oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe' },
  ...{ uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy' },
};
const NEW_STYLE = Object.fromEntries(Object.entries(OLD_STYLE).map(([newer, older]) => [older, newer]));

/** The old way becomes the new one and the new one the old. Only where the vowels end the syllable do they differ; in "quý" the u belongs to the consonant. */
const respell = (text: string): string =>
  text.normalize('NFC').replace(/(?<![qQ])[oòóỏõọuùúủũụ][aàáảãạeèéẻẽẹyỳýỷỹỵ](?![\p{L}\p{M}])/gu, (vowels) => OLD_STYLE[vowels] ?? NEW_STYLE[vowels] ?? vowels);

const doubled = (text: string): string => text.replace(/(?<=\S) (?=\S)/gu, '  ');

export const spellings: Readonly<Record<string, (text: string) => string>> = {
  decomposed: (text) => text.normalize('NFD'),
  'with accents placed the other way': respell,
  'with double spaces': doubled,
};

/** What a target says, however its words are spelled. */
export function targetsOf({ text, mediaType, path }: Sample): readonly string[] {
  const extracted = extractText(text, mediaType, path);
  if (!extracted.ok) throw new Error(extracted.issue.detail);
  return extracted.value.extraction.targets.map(({ indicator, comparator, change, value, period }) =>
    JSON.stringify([plain(indicator), comparator.op, change, value.number, value.upper, plain(value.unit ?? ''), period.from, period.to, period.every]),
  );
}

const plain = (words: string): string => fold(words.normalize('NFC')).replace(/\s+/gu, ' ').trim();
