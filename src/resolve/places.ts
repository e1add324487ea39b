/** Places with their kind: "tỉnh Bà Rịa - Vũng Tàu", "TP Hồ Chí Minh", "xã Phú Long". */
import { fold } from '../lexicon/fold.ts';
import { provinceSpellings, provinces } from '../lexicon/provinces.ts';

const DASH = '\\s?[-–—]\\s?';
const NAME_WORD = '\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]{0,7}';
/** Spelt out so that the longest comes first; the kind before it decides for names that nobody lists. */
const LISTED = [...new Set([...provinces.map(({ name }) => name), ...Object.keys(provinceSpellings)])].sort((a, b) => b.length - a.length);
const pattern = (name: string): string =>
  name
    .replace(/\./gu, '\\.')
    .replace(/\s-\s/gu, DASH)
    .replace(/ /gu, '\\s')
    .replace(/(?:òa|oà)/gu, '(?:òa|oà)')
    .replace(/(?:óa|oá)/gu, '(?:óa|oá)');
const LISTED_NAMES = LISTED.map(pattern).join('|');

const KIND = 'tỉnh|thành phố|TP\\.?|huyện|thị xã|quận|thị trấn|xã|phường|đặc khu';
/** Looked at first, as it holds at few places. */
const OPENS_KIND = '(?=[THQXPĐthqxpđ])';
const OPENS_NAME = `(?=[${[...new Set(LISTED.map((name) => name[0]))].join('')}])`;
const LEFT = '(?<![\\p{L}\\p{M}\\p{N}])';
const RIGHT = '(?![\\p{L}\\p{M}\\p{N}])';

const WITH_KIND = new RegExp(`${OPENS_KIND}${LEFT}(?:(${KIND})\\s(${LISTED_NAMES})${RIGHT}|(?:TP\\.?\\s?HCM|TPHCM)${RIGHT})`, 'iu');
const PROPER = new RegExp(`${OPENS_KIND}${LEFT}(${KIND})\\s(${NAME_WORD}(?:(?:\\s|${DASH})${NAME_WORD}){0,3})`, 'u');
const LISTED_NAME = new RegExp(`${OPENS_NAME}${LEFT}(?:${LISTED_NAMES})${RIGHT}`, 'u');
const CITY_PREFIX = /^(?:thủ đô|cố đô)\s/iu;

export interface Place {
  readonly name: string;
  readonly index: number;
}

/** The first place that stands with its kind. In capitals only what the list knows has an end. */
export function placeIn(text: string): Place | null {
  const [listed, proper] = [WITH_KIND.exec(text), PROPER.exec(text)];
  if (listed && (!proper || listed.index <= proper.index)) return { name: cased(listed[0]), index: listed.index };
  return proper ? { name: proper[0].replace(/\s+/gu, ' '), index: proper.index } : null;
}

/** A province named without its kind, as headlines do. */
export function provinceIn(text: string): Place | null {
  const match = LISTED_NAME.exec(text);
  if (match === null) return null;
  const kind = provinces.find(({ name }) => fold(name) === fold(match[0].replace(/\s?[-–—]\s?/gu, ' - ')))?.kind ?? 'tỉnh';
  return { name: /^(?:TPHCM|TP\.HCM|HCM)$/iu.test(match[0]) ? match[0] : `${kind} ${match[0]}`, index: match.index };
}

/** "TỈNH BÀ RỊA - VŨNG TÀU" as a name: "tỉnh Bà Rịa - Vũng Tàu". A line of its own, so that its end is the name's. */
export function cased(place: string): string {
  const trimmed = place.replace(/\s+/gu, ' ').replace(CITY_PREFIX, '').trim();
  if (/\p{Ll}/u.test(trimmed)) return trimmed.replace(/^(?:Tỉnh|Thành phố|Huyện|Thị xã|Quận|Xã|Phường|Đặc khu|Thị trấn)(?=\s)/u, (kind) => kind.toLowerCase());
  const match = /^(TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s(.{1,60})$/u.exec(trimmed);
  return match ? `${(match[1] as string).toLowerCase()} ${capitalised(match[2] as string)}` : trimmed;
}

export const capitalised = (words: string): string => words.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
