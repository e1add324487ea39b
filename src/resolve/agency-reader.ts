/** Reads one name of a public body from a word on: its head, what it is for, the enumeration it opens, and where it belongs. */
import { type AgencyKind, enumerations, tailsOfNames, wholeFields } from '../lexicon/agencies.ts';
import { FIELDS, HEADS, headAt, isEnd, namedHeadAt, PLURAL, startsBody, startsOther } from './agency-heads.ts';
import { behindShortForm, enumerated, goesOn, isPair, placeRun, provinceAt, reachesEnd } from './agency-runs.ts';
import { type PhraseIndex, phraseAt, phraseIndex, type Word } from './phrases.ts';

const ENUMERATIONS = enumerations.map((list) => phraseIndex(list));
const TAILS = phraseIndex(tailsOfNames);
const WHOLE = phraseIndex(wholeFields);
/** "Ban Quản lý Khu kinh tế Lam Giang và các Khu công nghiệp" is one body. */
const ZONES = phraseIndex(['các khu công nghiệp', 'các kcn', 'các khu kinh tế', 'các khu chế xuất']);
/** More words than this no name has. */
const LONGEST = 24;

export interface AgencyName {
  /** Index of the word after the name. */
  readonly next: number;
  readonly kind: AgencyKind;
}

/** `listed`: right after another name, so that a bare "địa phương" or "doanh nghiệp" is one too. */
export function agencyAt(words: readonly Word[], at: number, listed = false, until = words.length): AgencyName | null {
  if (at >= until) return null;
  const plural = phraseAt(PLURAL, words, at);
  const from = at + plural;
  const head = headAt(words, from, plural > 0, listed);
  if (head === null) return null;
  const limit = Math.min(until, at + LONGEST);
  const body = bodyEnd(words, from, from + head.length, head.kind, plural > 0, limit);
  if (body === null) return null;
  return { next: tailsEnd(words, body, limit), kind: head.kind };
}

function bodyEnd(words: readonly Word[], start: number, at: number, kind: AgencyKind, plural: boolean, limit: number): number | null {
  if (kind === 'whole') return at;
  if (kind === 'person') return personEnd(words, at, limit);
  if (kind === 'department') return departmentEnd(words, at, limit);
  if (kind === 'group') return enumerationEnd(words, start, at, plural, limit);
  if (kind === 'committee') return placesEnd(words, at, limit);
  const end = namedEnd(words, at, limit);
  return end === at && at - start < 2 ? null : end;
}

/** "Giám đốc các sở, ban, ngành", "Thủ trưởng, Giám đốc các sở", "Chủ tịch UBND các xã": who leads what. */
function personEnd(words: readonly Word[], at: number, limit: number): number {
  let next = at;
  const complete = words[at - 2]?.key === 'bộ' && words[at - 1]?.key === 'trưởng';
  while (!complete && next < limit && words[next]?.key === ',' && phraseAt(HEADS.person, words, next + 1) > 0)
    next += 1 + phraseAt(HEADS.person, words, next + 1);
  if (words[next]?.key === 'của') next += 1;
  const led = agencyAt(words, next, true, limit);
  if (led !== null) return led.next;
  return isOwnBody(words[next]) ? next + 1 : next;
}

/** "Chánh Văn phòng Bộ": the body that speaks. */
const OWN_BODIES: ReadonlySet<string> = new Set(['bộ', 'sở', 'cục', 'ban', 'viện', 'ngành', 'huyện', 'tỉnh', 'trường']);
const isOwnBody = (word: Word | undefined): boolean => word?.isCapital === true && OWN_BODIES.has(word.key);

function departmentEnd(words: readonly Word[], at: number, limit: number): number | null {
  const field = phraseAt(FIELDS, words, at);
  if (field > 0) return at + field;
  return words[at]?.isCapital ? namedEnd(words, at, limit) : null;
}

/** "tỉnh Lam Giang", "các huyện, thị xã, thành phố", "cấp xã", "Việt Nam các cấp". */
function placesEnd(words: readonly Word[], at: number, limit: number): number {
  let next = behindShortForm(words, at, limit);
  const plural = phraseAt(PLURAL, words, next);
  if (plural > 0) {
    const list = ENUMERATIONS[1] as PhraseIndex;
    const first = phraseAt(list, words, next + plural);
    if (first === 0) return next;
    next = enumerated(words, next + plural + first, list, limit);
    return next;
  }
  const inner = startsBody(words, next) ? agencyAt(words, next, false, limit) : null;
  return inner?.next ?? placeRun(words, next, limit);
}

function enumerationEnd(words: readonly Word[], start: number, at: number, plural: boolean, limit: number): number {
  let next = at;
  const list = ENUMERATIONS.find((index) => phraseAt(index, words, start) === at - start);
  if (list !== undefined && (plural || list === ENUMERATIONS[3] || isPair(words, next))) next = enumerated(words, next, list, limit);
  return qualifiersEnd(words, next, plural, limit);
}

/** What tells one group from another, to the next word of action: "doanh nghiệp bưu chính, viễn thông trên địa bàn tỉnh". */
function qualifiersEnd(words: readonly Word[], at: number, plural: boolean, limit: number): number {
  let next = at;
  while (next < limit) {
    const word = words[next] as Word;
    if (word.key === 'và' || word.key === ',' || word.key === 'hoặc') {
      if (!listsPlaces(words, next) && (!(plural || reachesEnd(words, next + 1)) || !goesOn(words, next + 1))) break;
      next += 1;
    } else if (OWNERS.has(word.key)) {
      const owner = agencyAt(words, next + 1, true, limit);
      if (owner === null && word.key === 'của') break;
      next = owner?.next ?? next + (isOwnBody(words[next + 1]) ? 2 : 1);
    } else if (word.isWord) {
      if (isEnd(words, next) || (next > at && namedHeadAt(words, next))) break;
      next += 1;
    } else if (/^[-–]$/u.test(word.key) && words[next + 1]?.isWord) next += 1;
    else break;
  }
  return next;
}

/** "các đảng ủy xã, phường": places go on one with the other. */
const listsPlaces = (words: readonly Word[], at: number): boolean =>
  phraseAt(ENUMERATIONS[1] as PhraseIndex, words, at - 1) > 0 && phraseAt(ENUMERATIONS[1] as PhraseIndex, words, at + 1) > 0 && !words[at + 1]?.isCapital;

const OWNERS: ReadonlySet<string> = new Set(['của', 'thuộc']);

/** A name in capitals goes on over "và", commas and dashes as long as what follows has a capital. */
function namedEnd(words: readonly Word[], at: number, limit: number): number {
  let next = at;
  while (next < limit) {
    const word = words[next] as Word;
    const province = next > at ? provinceAt(words, next) : 0;
    if (province > 1) {
      next += province;
      continue;
    }
    const field = word.isCapital ? phraseAt(WHOLE, words, next) : 0;
    if (field > 0) {
      next += field;
      continue;
    }
    if (word.isWord && word.key !== 'và') {
      if (
        isEnd(words, next) ||
        (phraseAt(PLURAL, words, next) > 0 && belowEnd(words, next, limit) > next) ||
        (next > at && word.isCapital && startsOther(words, next))
      )
        break;
      next += 1;
      continue;
    }
    const zones = word.key === 'và' ? phraseAt(ZONES, words, next + 1) : 0;
    if (zones > 0) {
      next += 1 + zones;
      continue;
    }
    const after = words[next + 1];
    const joins = word.key === 'và' || word.key === ',' || word.key === '-' || word.key === '–';
    if (!joins || after === undefined || !after.isWord || !after.isCapital || startsOther(words, next + 1) || isEnd(words, next + 1)) break;
    next += 1;
  }
  return next;
}

/** Whose they are: "Sở Y tế các tỉnh, thành phố", "Ban Chỉ đạo các sở, ban, ngành, địa phương". */
function belowEnd(words: readonly Word[], at: number, limit: number): number {
  const places = placesEnd(words, at, limit);
  if (places > at) return places;
  const group = agencyAt(words, at, false, limit);
  if (group === null || group.kind !== 'group') return at;
  return words[group.next]?.key === ',' && words[group.next + 1]?.key === 'địa' && words[group.next + 2]?.key === 'phương' ? group.next + 3 : group.next;
}

/** "tỉnh Lam Giang", "thuộc UBND tỉnh", "trên địa bàn", "có liên quan". */
function tailsEnd(words: readonly Word[], at: number, limit: number): number {
  const place = behindShortForm(words, at, limit);
  let next = place > at ? placeRun(words, place, limit) : at;
  while (next < limit) {
    const below = phraseAt(PLURAL, words, next) > 0 ? belowEnd(words, next, limit) : next;
    if (below > next) {
      next = below;
      continue;
    }
    const province = provinceAt(words, next);
    if (province > 0) {
      next += province;
      continue;
    }
    const tail = phraseAt(TAILS, words, next);
    if (tail === 0) break;
    const key = words[next]?.key;
    next += tail;
    if (key === 'thuộc' || key === 'trực' || key === 'của') {
      const owner = agencyAt(words, next, true, limit);
      if (owner !== null) next = owner.next;
      else if (isOwnBody(words[next])) next += 1;
    }
    next = placeRun(words, next, limit);
  }
  // "Ngân hàng Nhà nước Khu vực 5"
  if (words[next - 1]?.key === 'vực' && /^\d{1,2}$/u.test(words[next]?.key ?? '') && (words[next + 1]?.isWord !== true || isEnd(words, next + 1))) next += 1;
  return next;
}
