/** An indicator without what different plans word differently: its terms, what kind of quantity it is, and what its unit is. */
import { fold } from '../lexicon/fold.ts';
import type { Target } from '../validate/schema.ts';
import { abbreviations } from './lexicon/abbreviations.ts';
import { dropped, termsIn } from './terms.ts';
import { unitKind } from './unit-kind.ts';

export interface CanonicalForm {
  /** The same for all wordings that say the same in other words only as the lexicon knows them. */
  readonly key: string;
  readonly terms: readonly string[];
  readonly unit: string;
}

export type Stated = Pick<Target, 'indicator' | 'change'> & { readonly value: Pick<Target['value'], 'unit'> };

export function canonicalForm({ indicator, change, value }: Stated): CanonicalForm {
  const terms = termsIn(wordsOf(indicator));
  const unit = `${unitKind(value.unit)}${change === 'increase' || change === 'decrease' ? ` ${change}` : ''}`;
  const shown = [...new Set(terms.filter((term) => !dropped.has(term) && !isSaidOtherwise(term, terms, unit)))].sort();
  return { key: `${unit} | ${shown.join(', ')}`, terms: shown, unit };
}

/** That it is a share the unit says; a growth over several years is an average. */
const isSaidOtherwise = (term: string, terms: readonly string[], unit: string): boolean =>
  (term === 'tỷ lệ' && unit.startsWith('share')) || (term === 'bình quân' && terms.includes('tốc độ tăng'));

/** Folded, without brackets, years and names of places, abbreviations written out. */
function wordsOf(indicator: string): readonly string[] {
  const bare = indicator.normalize('NFC').replace(NAMED_PLACE, ' ').replace(IN_BRACKETS, ' ').replace(YEARS, ' ');
  const folded = fold(bare).replace(/hoá/gu, 'hóa');
  const words = folded.match(/\d+(?:\.\d{3})+|[\p{L}\p{M}\p{N}&]+/gu) ?? [];
  return words.flatMap((word, at) => {
    const pair = writtenOut.get(`${word} ${words[at + 1] ?? ''}`);
    return (pair ?? writtenOut.get(word) ?? word).split(' ');
  });
}

const writtenOut = new Map(Object.entries(abbreviations));

const NAMED_PLACE = /(?:tỉnh|thành phố|huyện|thị xã|TP\.)\s{1,3}\p{Lu}[\p{L}\p{M}]{0,12}(?:\s\p{Lu}[\p{L}\p{M}]{0,12}){0,3}/gu;
const IN_BRACKETS = /\([^()]{0,80}\)/gu;
const YEARS = /(?:(?:đến|vào|trong|từ)\s)?(?:năm|giai đoạn)\s(?:19|20)\d{2}(?:\s?[-–]\s?(?:năm\s)?(?:19|20)\d{2})?/gu;
