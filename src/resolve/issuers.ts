/** Who issues documents: their names in running text and in letterheads, and what the end of a number says of them. */
import { departmentFields } from '../lexicon/agencies.ts';
import { officesOfNumbers } from '../lexicon/document-types.ts';
import { fold } from '../lexicon/fold.ts';
import { named } from './agency-list.ts';
import { agencyAt } from './agency-reader.ts';
import { phraseAt, phraseIndex, type Word } from './phrases.ts';
import { capitalised, cased, placeIn, provinceIn } from './places.ts';

export interface Issuer {
  readonly name: string;
  /** Word indexes, half-open. */
  readonly from: number;
  readonly to: number;
  readonly congress: boolean;
}

const CONGRESS = phraseIndex(['đại hội đại biểu đảng bộ', 'đại hội đại biểu toàn quốc', 'đại hội đảng bộ', 'đại hội đại biểu', 'đại hội', 'đảng bộ']);
const CAPITALISED_KINDS: ReadonlySet<string> = new Set(['tỉnh', 'thành', 'phố', 'huyện', 'xã', 'phường', 'quận', 'thị', 'đặc', 'khu']);
/** Of the bodies with a name of their own those that plans come from. */
const STEERING = /^(?:Ban (?:Chỉ đạo|Quản lý|Điều phối|Điều hành)|BCĐ|Chi cục|Cục|Tổng cục) /iu;
const PERSON = /^(?:Phó )?(?:Chủ tịch|Giám đốc|Bộ trưởng|Thứ trưởng) /u;

/** The one that begins at a word: a government body or a party congress; not a group, a company or a school. */
export function issuerAt(text: string, words: readonly Word[], at: number): Issuer | null {
  const congress = words[at]?.isCapital ? phraseAt(CONGRESS, words, at) : 0;
  if (congress > 0) {
    let to = at + congress;
    while (to < words.length && words[to]?.isWord && (words[to]?.isCapital || CAPITALISED_KINDS.has(words[to]?.key ?? ''))) to += 1;
    return { name: nameOf(text, words, at, to), from: at, to, congress: true };
  }
  const found = words[at]?.isCapital ? agencyAt(words, at) : null;
  if (found === null || found.kind === 'group') return null;
  const name = nameOf(text, words, at, found.next);
  if (found.kind === 'named' && !STEERING.test(name)) return null;
  if (found.kind === 'person' && !PERSON.test(name)) return null;
  return { name: bodyOf(name), from: at, to: found.next, congress: false };
}

export function issuersIn(text: string, words: readonly Word[]): Issuer[] {
  const found: Issuer[] = [];
  for (let at = 0; at < words.length; ) {
    const issuer = issuerAt(text, words, at);
    if (issuer !== null) found.push(issuer);
    at = issuer === null ? at + 1 : Math.max(at + 1, issuer.to);
  }
  return found;
}

const nameOf = (text: string, words: readonly Word[], from: number, to: number): string => named(text.slice(words[from]?.start, words[to - 1]?.end));

/** A person decides for the committee he leads: the name after "tỉnh" is then his own, unless a province is called so. */
function bodyOf(name: string): string {
  if (!PERSON.test(name)) return name;
  const body = name.replace(PERSON, '');
  const place = placeIn(body);
  return place === null || provinceIn(place.name) !== null ? body : body.slice(0, place.index + (/^\S+/u.exec(place.name)?.[0].length ?? 0));
}

/** "…/NĐ-CP", "…/QĐ-TTg", "…/2025/QH15" name their issuer. */
export function issuerOfNumber(number: string | null): string | null {
  if (number === null) return null;
  if (/\/QH\d+$/u.test(number)) return 'Quốc hội';
  if (/\/UBTVQH\d+$/u.test(number)) return 'Ủy ban Thường vụ Quốc hội';
  return officesOfNumbers[number.split(/[-/]/u).at(-1) ?? ''] ?? null;
}

/** "Tỉnh ủy Bến Tre" is for "tỉnh Bến Tre". */
export function placeOfIssuer(issuer: string): string | null {
  const place = placeIn(issuer);
  if (place !== null) return place.name;
  const party = /^(?:Ban (?:Thường vụ|Chấp hành) )?(Tỉnh|Thành|Huyện|Thị|Quận) (?:ủy|uỷ) (\p{Lu}.{1,40})$/u.exec(issuer);
  if (party) return `${PARTY_KINDS[party[1] as string] ?? 'tỉnh'} ${party[2]}`;
  const province = /^(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Sở|Công an) /iu.test(issuer) ? provinceIn(issuer) : null;
  return province?.name ?? null;
}

const PARTY_KINDS: Readonly<Record<string, string>> = { Tỉnh: 'tỉnh', Thành: 'thành phố', Huyện: 'huyện', Thị: 'thị xã', Quận: 'quận' };

const KNOWN: readonly string[] = [
  'UBND',
  'HĐND',
  'Chủ tịch Ủy ban nhân dân',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Chính phủ',
  'Thủ tướng Chính phủ',
  'Quốc hội',
  'Ủy ban Thường vụ Quốc hội',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Chấp hành',
  'Ban Chấp hành Đảng bộ',
  'Ban Thường vụ',
  'Trung ương',
  'Đảng bộ',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Thị ủy',
  'Quận ủy',
  'Đảng ủy',
  'Công an',
  'Ban Quản lý',
  'Ban Chỉ đạo',
  'Ban An toàn giao thông',
  'Mặt trận Tổ quốc Việt Nam',
  'Tỉnh đoàn',
  'Thường trực',
];
const KIND = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s/u;

const sentenceCased = (line: string): string => line.charAt(0) + line.slice(1).toLowerCase();

/** A line of a letterhead in the case of running text: "SỞ GIÁO DỤC VÀ ĐÀO TẠO" -> "Sở Giáo dục và Đào tạo". */
export function casedName(line: string): string {
  const text = line
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:[ỶY]|[ỦU] ?[ỶY])? ?BAN NHÂN DÂN/u, 'ỦY BAN NHÂN DÂN');
  if (/\p{Ll}/u.test(text)) return text;
  const folded = fold(text);
  const known = KNOWN.filter((name) => folded === fold(name) || folded.startsWith(`${fold(name)} `)).sort((a, b) => b.length - a.length)[0];
  if (known !== undefined) {
    const rest = text.slice(known.length).trim();
    if (rest === '') return known;
    return `${known} ${KIND.test(rest) ? cased(rest) : rest.startsWith('CÁC ') ? rest.toLowerCase() : known === 'Ban Chỉ đạo' ? sentenceCased(rest) : capitalised(rest)}`;
  }
  const head = /^(SỞ|BỘ)\s(.+)$/u.exec(text);
  if (head) {
    const rest = fold(head[2] as string);
    const field = departmentFields.filter((name) => rest === fold(name) || rest.startsWith(`${fold(name)} `)).sort((a, b) => b.length - a.length)[0];
    if (field !== undefined)
      return `${head[1] === 'SỞ' ? 'Sở' : 'Bộ'} ${field}${rest.length > field.length ? ` ${cased((head[2] as string).slice(field.length).trim())}` : ''}`;
  }
  return KIND.test(text) ? cased(text) : sentenceCased(text);
}
