/** Numbers of documents where they stand in a text, with the type before and the date and issuer after them. */
import { documentTypes, typeOfCode } from '../lexicon/document-types.ts';
import type { Span } from '../span.ts';
import { agencyAt } from './agency-reader.ts';
import { datesIn, type FoundDate } from './dates.ts';
import { figuresBeforeSlash } from './figures.ts';
import { plain } from './head-forms.ts';
import { once } from './once.ts';
import { wordsOf } from './phrases.ts';

export interface NumberMention {
  /** Without spaces, with "-" for every dash. */
  readonly number: string;
  readonly type: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  /** Of the number alone. */
  readonly span: Span;
}

const LEFT = '(?<![\\p{L}\\p{M}\\p{N}:/.,-]|[\\p{N}][ ]?[/-][ ]?)';
const DASH = '\\s?[-–—]\\s?';
const CODE = '[A-ZĐƯ][A-ZĐƯa-zđêôươâăÊÔƠÂĂ]{0,9}\\d{0,2}';
const YEAR = '(?:19|20)\\d{2}';

/**
 * Decree 30/2020/NĐ-CP, annex I, and for the party Hướng dẫn 36-HD/VPTW:
 * 30/2020/NĐ-CP, 04/2021/TTLT-A-B · 202/2025/QH15 · 228/KH-UBND, 3475/BNN-QĐ-TCTS · 57-NQ/TW.
 */
const NUMBER = new RegExp(
  `${LEFT}(?:` +
    `(?<law>\\d{1,5}[a-z]?/${YEAR}/(?:(?:QH|UBTVQH)\\d{1,2}|[A-ZĐ]{1,6}(?:${DASH}[A-ZĐ][A-ZĐa-zđ]{0,12}){1,4}))|` +
    `(?<state>\\d{1,5}[a-z]?/${CODE}(?:(?:${DASH}|[.&])[A-ZĐ][A-ZĐa-zđêôươâăÊÔƯƠÂĂ0-9]{0,11}){1,4})|` +
    `(?<party>\\d{1,5}[a-z]?${DASH}${CODE}\\s?/\\s?(?:[A-ZĐƯ][A-ZĐƯa-zđ]{0,9})(?:-[A-ZĐ]{1,8})?)` +
    ')(?![\\p{L}\\p{M}\\p{N}])',
  'uy',
);

const TYPES = documentTypes.map(({ name }) => name).sort((a, b) => b.length - a.length);
/** "Nghị định số 45/2020": the office is missing. */
const BARE = new RegExp(`\\d{1,4}/${YEAR}(?![\\p{L}\\p{N}/]|\\s?[-–]\\s?\\p{Lu})`, 'iuy');
/** The type that is needed before it, and how far back that may begin. */
const BEFORE_BARE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${TYPES.join('|')})\\s(?:số\\s)?:?\\s?$`, 'iu');
const BARE_LEAD = 40;
const TYPE_WORD = new RegExp(`(?<![\\p{L}\\p{M}])(${TYPES.join('|')})(?![\\p{L}\\p{M}])`, 'giu');

/** "Quyết định số " at the end of what stands before a number. */
const RIGHT_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])(${TYPES.join('|')})(?![\\p{L}\\p{M}])\\s?(?:số)?\\s?:?\\s?$`, 'iu');

/** How far before a number its type may stand: "Luật Sử dụng năng lượng tiết kiệm và hiệu quả số 50/2010/QH12". */
const TYPE_DISTANCE = 160;
const AFTER = 150;

/** Those of the whole text, found once. */
export const numbersOf = once((document: { readonly text: string }): readonly NumberMention[] => numberMentions(document.text));

export function numberMentions(text: string): NumberMention[] {
  const found: { span: Span; number: string }[] = [];
  const starts = figuresBeforeSlash(text);
  let last = 0;
  for (const start of starts) {
    const match = start < last ? null : matchAt(NUMBER, text, start);
    if (match === null) continue;
    last = start + match[0].length;
    if (isStandard(text, start) || isLicence(text, start)) continue;
    if (match.groups?.state && !isNumberOfDocument(match[0], text, start)) continue;
    if (
      match.groups?.party &&
      typeOfCode(
        match[0]
          .replace(/^\d+[a-z]?\s?[-–—]\s?/u, '')
          .split('/')[0]
          ?.trim() ?? '',
      ) === null
    )
      continue;
    found.push({ number: normalised(match[0]), span: { start, end: start + match[0].length } });
  }
  for (const start of starts) {
    const number = matchAt(BARE, text, start)?.[0];
    const lead = number === undefined ? null : BEFORE_BARE.exec(text.slice(Math.max(0, start - BARE_LEAD), start));
    if (number === undefined || lead === null || isMonthOfYear(`${lead[0]}${number}`, number)) continue;
    found.push({ number, span: { start, end: start + number.length } });
  }
  found.sort((a, b) => a.span.start - b.span.start);
  return found.map((mention, i) => describe(text, mention, found[i - 1]?.span.end ?? 0, found[i + 1]?.span.start ?? text.length));
}

/** A sticky expression at one place. */
function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

const normalised = (number: string): string => number.replace(/\s+/gu, '').replace(/[–—]/gu, '-');

/** "QCVN 40:2011/BTNMT", "TCVN 11930:2017", "ISO 9001" are standards. */
const isStandard = (text: string, start: number): boolean =>
  /(?:QCVN|TCVN|ISO|IEC|TCXDVN|TCCS|QCĐP)[\s\d/.:A-Z-]{0,16}$/u.test(text.slice(Math.max(0, start - 30), start));

/** "Giấy phép số 479/GP-BTTTT" at the foot of a page. */
const isLicence = (text: string, start: number): boolean => /giấy phép(?:\s(?:số|hoạt động số))?\s?:?\s?$/iu.test(text.slice(Math.max(0, start - 45), start));

/** The letters of a type, or a word of a type or "số" before it: "5/TP-HCM" is none. */
function isNumberOfDocument(number: string, text: string, start: number): boolean {
  const letters = number.slice(number.indexOf('/') + 1).split(/\s?[-–—]\s?/u);
  if (letters.slice(0, 2).some((part) => typeOfCode(part) !== null)) return true;
  return /(?:số|công văn|văn bản|quyết định|thông báo)\s?:?\s?$/iu.test(text.slice(Math.max(0, start - 20), start));
}

/** "Kế hoạch 10/2025" is October; laws and decrees are numbered so. */
const isMonthOfYear = (phrase: string, number: string): boolean =>
  !/(?:luật|nghị định|thông tư|pháp lệnh|nghị quyết|quyết định)\s(?:số\s)?:?\s?\d/iu.test(phrase) &&
  !phrase.includes(' số ') &&
  Number(number.split('/')[0]) <= 12;

function describe(text: string, { number, span }: { number: string; span: Span }, previousEnd: number, nextStart: number): NumberMention {
  const after = { start: span.end, end: Math.min(nextStart, span.end + AFTER) };
  const date = dateAfter(text, after) ?? dateBefore(text, Math.max(previousEnd, span.start - AFTER), span.start);
  return { number, span, type: plain(typeBefore(text, span.start) ?? typeFromCode(number)), issuer: issuerAfter(text, after), issuedOn: date?.iso ?? null };
}

/** The word right before the number, or before the list it stands in; for laws also before their name. */
function typeBefore(text: string, start: number): string | null {
  const near = RIGHT_BEFORE.exec(text.slice(Math.max(0, start - BARE_LEAD), start));
  if (near !== null && !/[.;:\n]\s/u.test(near[0])) return typeNamed(near[1] as string);
  const from = Math.max(0, start - TYPE_DISTANCE);
  const before =
    text
      .slice(from, start)
      .split(/[.;:\n]\s/u)
      .at(-1) ?? '';
  const words = [...before.matchAll(TYPE_WORD)];
  const last = words.at(-1);
  if (last === undefined) return null;
  const between = before.slice(last.index + last[0].length);
  const name = typeNamed(last[0]);
  if (/^\s?(?:số)?\s?:?\s?$/iu.test(between) || (/^[\s\d/,A-ZĐa-zđ–-]{0,80}$/u.test(between) && /^\s(?:số\s)?\d/u.test(between))) return name;
  const law = words.find((word) => /^(?:bộ )?luật$|^pháp lệnh$/iu.test(word[0]));
  return law && /số\s?$/u.test(between) ? typeNamed(law[0]) : null;
}

const BY_NAME = new Map(TYPES.map((type) => [type.toLowerCase(), type]));
const typeNamed = (written: string): string | null => BY_NAME.get(written.toLowerCase()) ?? null;

function typeFromCode(number: string): string | null {
  const parts = number.split(/[/-]/u).slice(1);
  for (const part of parts) {
    const type = typeOfCode(part);
    if (type !== null) return part.toUpperCase() === 'TTR' ? 'Tờ trình' : type;
  }
  return null;
}

const DATE_FOLLOWS = /^[\s,(]{0,3}(?:được\s)?(?:ban hành|ký(?:\sban hành)?|thông qua|ra)?\s?(?=ngày\s|\d{1,2}[/.-]\d)/iu;
const DATE_AFTER_ISSUER = /^\s?(?:của|do)\s[^.;:\d\n,()]{2,90}[\s,(]{1,3}(?:ban hành\s|ký\s|thông qua\s)?(?=ngày\s\d)/iu;

function dateAfter(text: string, { start, end }: Span): FoundDate | null {
  const after = text.slice(start, end);
  const lead = DATE_FOLLOWS.exec(after) ?? DATE_AFTER_ISSUER.exec(after);
  if (lead === null) return null;
  const at = start + lead[0].length;
  return datesIn(text, at, Math.min(end, at + 40)).find((date) => date.span.start === at) ?? null;
}

/** "Ngày 12/01/2026, UBND tỉnh ban hành Kế hoạch số 305/KH-UBND". */
const ISSUED_SINCE = /^\s?,?\s?[^.;:\n]{0,90}?(?:ban hành|ký|phê duyệt|thông qua|ra|công bố|có)\s[^.;:\n]{0,70}$/u;

function dateBefore(text: string, from: number, start: number): FoundDate | null {
  const dates = datesIn(text, from, start);
  const last = dates.at(-1);
  if (last === undefined || !/ngày/iu.test(text.slice(Math.max(0, last.span.start - 6), last.span.start + 5))) return null;
  const between = text.slice(last.span.end, start);
  return ISSUED_SINCE.test(between) && !/(?:thực hiện|căn cứ|theo|triển khai|cụ thể hóa|sửa đổi|thay thế)\s/iu.test(between) ? last : null;
}

/** "… ngày 31/3/2022 của Thủ tướng Chính phủ phê duyệt …" */
function issuerAfter(text: string, at: Span): string | null {
  if (!OWNED.test(text.slice(at.start, at.end))) return null;
  const words = wordsOf(text, at);
  const of = words.findIndex(({ key }) => key === 'của' || key === 'do' || /^[.;:]$/u.test(key));
  if (of < 0 || of > OWNER_WITHIN || !words[of]?.isWord) return null;
  const issuer = agencyAt(words, of + 1);
  return issuer === null || issuer.kind === 'group' ? null : text.slice(words[of + 1]?.start, words[issuer.next - 1]?.end).replace(/\s+/gu, ' ');
}

const OWNED = /của|do/iu;
/** A number's date takes up to eight words: "ngày 31 tháng 3 năm 2022". */
const OWNER_WITHIN = 10;
