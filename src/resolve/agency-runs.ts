/** How far the parts of a name of a public body run: capitals of a place, nouns of an enumeration, qualifiers. */
import { provinceSpellings, provinces } from '../lexicon/provinces.ts';
import { FIELDS, isEnd, listedHeadAt, startsOther } from './agency-heads.ts';
import { type PhraseIndex, phraseAt, phraseIndex, type Word } from './phrases.ts';

/** Capitals and words of kinds of places, a dash between capitals too: "tỉnh Bà Rịa - Vũng Tàu". */
export function placeRun(words: readonly Word[], at: number, limit: number): number {
  let next = at;
  while (next < limit) {
    const word = words[next] as Word;
    const province = provinceAt(words, next);
    if (province > 0) next += province;
    else if (word.isWord && (word.isCapital || isPlaceWord(word)) && !isEnd(words, next) && (next === at || !startsOther(words, next))) next += 1;
    else if (/^[-–—]$/u.test(word.key) && words[next - 1]?.isCapital && words[next + 1]?.isCapital && !startsOther(words, next + 1)) next += 2;
    else break;
  }
  return next;
}

/** "Ủy ban nhân dân (UBND) tỉnh Lam Giang", "Sở Y tế (SYT) Sơn La": the place behind the short form, or `at`. */
export function behindShortForm(words: readonly Word[], at: number, limit: number): number {
  const isShortForm = words[at]?.key === '(' && words[at + 1]?.isCapital && words[at + 2]?.key === ')';
  return isShortForm && (isPlaceWord(words[at + 3]) || provinceAt(words, at + 3) > 0) && placeRun(words, at + 3, limit) > at + 3 ? at + 3 : at;
}

const PROVINCES = phraseIndex([...provinces.map(({ name }) => name), ...Object.keys(provinceSpellings)]);

/** How many words the name of a province takes here: no body begins inside "Hải Phòng". */
export const provinceAt = (words: readonly Word[], at: number): number => (words[at]?.isCapital ? phraseAt(PROVINCES, words, at) : 0);

const PLACE_WORDS = new Set(['tỉnh', 'thành', 'phố', 'huyện', 'quận', 'thị', 'xã', 'phường', 'trấn', 'đặc', 'khu', 'cấp', 'vực', 'nước', 'việt', 'nam']);
const isPlaceWord = (word: Word | undefined): boolean => PLACE_WORDS.has(word?.key ?? '');

/** The nouns that go on in an enumeration, each once: "các sở, ban, ngành". */
export function enumerated(words: readonly Word[], at: number, list: PhraseIndex, limit: number): number {
  let next = at;
  const seen = new Set<string | undefined>([words[at - 1]?.key]);
  while (next < limit) {
    const separator = words[next]?.key;
    if (separator !== ',' && separator !== 'và' && separator !== '/') break;
    const noun = phraseAt(list, words, next + 1);
    const last = noun === 1 ? words[next + 1]?.key : undefined;
    if (noun === 0 || (last !== undefined && seen.has(last)) || namesOne(words, next + 1, noun)) break;
    seen.add(last);
    next += 1 + noun;
  }
  return next;
}

/** "Sở Nội vụ" after "các sở, ban, ngành," is a body of its own. */
const namesOne = (words: readonly Word[], at: number, length: number): boolean =>
  (words[at]?.isCapital ?? false) && (words[at + length]?.isCapital ?? false) && phraseAt(FIELDS, words, at + length) > 0;

/** "tổ chức, cá nhân" and "cơ quan, đơn vị" belong together without a determiner too. */
export const isPair = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === ',' && ['cá', 'đơn', 'ban', 'ngành'].includes(words[at + 1]?.key ?? '');

/** Without a determiner an enumeration is one of qualifiers only where an action follows soon: "Doanh nghiệp viễn thông, bưu chính ưu tiên …". */
export function reachesEnd(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < at + 5; i += 1) {
    if (words[i] === undefined || !words[i]?.isWord) return false;
    if (isEnd(words, i)) return true;
  }
  return false;
}

/** After a comma or "và": no other body begins here, nor an action. */
export function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.isWord === true && !word.isCapital && !isEnd(words, at) && listedHeadAt(words, at) === null;
}
