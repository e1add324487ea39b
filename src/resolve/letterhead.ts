/** The head that a text itself begins with: letterhead, number, place and date, type and title, "Kèm theo …". */
import { documentTypes } from '../lexicon/document-types.ts';
import { annexHead, attachmentText, readAttached } from './attached-head.ts';
import { datesIn } from './dates.ts';
import { numberMentions } from './document-numbers.ts';
import {
  ANNEX_LINE,
  ATTACHED,
  BODY,
  CAPITALS,
  MOTTO,
  plain,
  TYPE_AND_TITLE,
  TYPE_LINE,
  TYPE_WORD,
  titleOf,
  typeOf,
  untypedTitle,
  untypedTitleAt,
} from './head-forms.ts';
import { type HeadLine, headLinesOf } from './head-lines.ts';
import { casedName, issuerOfNumber, issuersIn, placeOfIssuer } from './issuers.ts';
import { once } from './once.ts';
import { phraseAt, phraseIndex, wordsOf } from './phrases.ts';
import { capitalised, cased, placeIn, provinceIn } from './places.ts';

export interface OwnHead {
  readonly type: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly place: string | null;
  readonly title: string | null;
}

/** "Số: 144/KH-UBND", "Luật số: 72/2025/QH15", and where it is blank "Số:      /KH-UBND". */
const NUMBER_LINE = /^(?:Luật |Nghị quyết |Pháp lệnh )?Số\s?:?\s?(?=[\d\s.…_]{0,20}(?:\/|-)|$)/iu;
const BLANK_NUMBER = /^(?:Luật |Nghị quyết )?Số\s?:?\s?[\s.…_]{0,20}(?:\/|-)\s?([A-ZĐ][A-ZĐa-z]{0,5})/iu;
const DATED = /^([\p{Lu}][^,\n\d]{1,40}),\s?(?=ngày|NGÀY)/u;
const DATED_WITHIN = /(?<![\p{L}\p{M}/-])(\p{Lu}[\p{L}\p{M}.]{0,12}(?:\s(?:-\s)?\p{Lu}[\p{L}\p{M}]{0,7}){0,5}),\s?(?=(?:ngày|NGÀY)\s)/u;
const ISSUER_LINE =
  /^(?:[YỶ]? ?BAN NHÂN DÂN|ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|BỘ|SỞ|BAN(?! HÀNH)|CHỦ TỊCH|GIÁM ĐỐC|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|HUYỆN UỶ|THỊ ỦY|THỊ UỶ|QUẬN ỦY|QUẬN UỶ|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|CỤC|CHI CỤC|TỔNG CỤC|CÔNG AN|VĂN PHÒNG|TRƯỜNG|VIỆN|LIÊN ĐOÀN|HỘI|ĐOÀN|MẶT TRẬN|TÒA ÁN|PHÒNG(?!,)|TRUNG TÂM|THANH TRA|TẬP ĐOÀN|NGÂN HÀNG|KHO BẠC|BẢO HIỂM|BCH)(?![\p{L}\p{M}])/u;
const PLACE_LINE = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|THỊ XÃ|QUẬN|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s(?!ỦY |UỶ )\p{Lu}/u;
/** The head of a document, read once. */
export const ownHeadOf = once((document: { readonly text: string }): OwnHead | null => ownHead(headLinesOf(document)));

export function ownHead(lines: readonly HeadLine[]): OwnHead | null {
  const numberAt = lines.findIndex(({ text }) => NUMBER_LINE.test(text));
  const lineOfType = lines.findIndex(
    ({ text }, i) => (TYPE_LINE.test(text) && !isHeadline(text)) || (TYPE_WORD.test(text) && i < 40 && BODY.test(lines[i + 2]?.text ?? '')),
  );
  const typeAt = lineOfType < 0 && numberAt >= 0 ? typeWithTitle(lines, numberAt) : lineOfType;
  const annexAt = lines.findIndex(({ text }) => ANNEX_LINE.test(text) && /^[^\p{Ll}]+$|^(?:Phụ lục|Biểu)\s?(?:số\s)?[\dIVX]{0,4}\s?[:.]?$/u.test(text));
  const attachedAt = lines.findIndex(({ text }) => ATTACHED.test(text));
  if (annexAt >= 0 && attachedAt > annexAt && (typeAt < 0 || typeAt > annexAt) && (numberAt < 0 || numberAt > annexAt))
    return annexHead(lines, annexAt, attachedAt);
  if (numberAt < 0 && typeAt < 0) return attachedAt >= 0 && attachedAt < 12 ? annexHead(lines, Math.max(0, attachedAt - 2), attachedAt) : titledBody(lines);
  return letterhead(lines, numberAt, typeAt, attachedAt);
}

/** "KẾ HOẠCH HÀNH ĐỘNG CỦA …?" as an article's headline is longer than a type. */
const isHeadline = (text: string): boolean => text.length > 40 && !/\p{Ll}/u.test(text);

/** Soon below the number, where no line holds the type alone. */
function typeWithTitle(lines: readonly HeadLine[], numberAt: number): number {
  return lines.findIndex(({ text }, i) => i > numberAt && i <= numberAt + 4 && TYPE_AND_TITLE.test(text));
}

/** "Kế hoạch tổ chức …" as one line, its grounds, and "… như sau:": a plan whose letterhead was left out. */
function titledBody(lines: readonly HeadLine[]): OwnHead | null {
  const at = lines.slice(0, 12).findIndex(({ text }) => TITLED.test(text) && text.length < 250);
  if (at < 0) return null;
  const below = lines.slice(at + 1, at + 25);
  const grounds = below.slice(0, 4).some(({ text }) => /^(?:căn cứ|thực hiện|triển khai|theo)\s/iu.test(text));
  const begins = below.findIndex(({ text }) => /(?:như sau|sau đây|nội dung sau|cụ thể)\s?:$/iu.test(text));
  if (!grounds || begins < 0) return null;
  const line = lines[at]?.text ?? '';
  const type = documentTypes.find(({ name }) => line.toLowerCase().startsWith(`${name.toLowerCase()} `))?.name ?? null;
  const title = line.slice(type?.length ?? 0).trim();
  return { type: plain(type), number: null, issuedOn: null, title, ...placed(announcedIssuer(lines, at), title, null, null) };
}

const TITLED = new RegExp(
  `^(?:${documentTypes
    .filter(({ plan }) => plan)
    .map(({ name }) => name)
    .join('|')})\\s(?!số\\s|\\d)`,
  'iu',
);

function letterhead(lines: readonly HeadLine[], numberAt: number, typeAt: number, attachedAt: number): OwnHead {
  const attached = typeAt >= 0 && attachedAt > typeAt && attachedAt <= typeAt + 8 && numberAt < 0 ? readAttached(attachmentText(lines, attachedAt)) : null;
  const numberLine = numberText(lines, numberAt);
  const mention = numberMentions(numberLine)[0];
  const number = mention?.number ?? attached?.number ?? null;
  const numbered = mention?.type ?? BLANK_TYPES.get(BLANK_NUMBER.exec(numberLine)?.[1]?.toLowerCase() ?? '') ?? null;
  const type = typeOf(lines[typeAt]?.text) ?? plain(numbered);
  const untypedAt = typeAt >= 0 ? -1 : untypedTitleAt(lines, numberAt);
  const until = typeAt >= 0 ? typeAt : untypedAt >= 0 ? untypedAt : numberAt + 4;
  const top = lines.slice(0, Math.max(until, numberAt + 1, 0));
  const dated =
    top.find(({ text }) => DATED.test(text) || DATED_WITHIN.test(text)) ??
    lines.slice(until, until + 14).find(({ text }) => DATED.test(text) && text.length < 70);
  const issuedOn = (dated && (datesIn(dated.text)[0]?.iso ?? null)) ?? attached?.issuedOn ?? null;
  const title = typeAt >= 0 ? titleOf(lines, typeAt) : untypedTitle(lines, untypedAt);
  const seat = dated ? ((DATED.exec(dated.text) ?? DATED_WITHIN.exec(dated.text))?.[1]?.trim() ?? null) : null;
  const issuer = letterheadIssuer(top) ?? attached?.issuer ?? announcedIssuer(lines, until) ?? issuerOfNumber(number);
  return { type, number, issuedOn, title, ...placed(issuer, title, seat, attached?.place ?? null) };
}

const BLANK_TYPES = new Map(documentTypes.flatMap(({ name, codes }) => codes.map((code) => [code.toLowerCase(), name] as const)).reverse());
/** "Số:" and its number may stand on two lines. */
const numberText = (lines: readonly HeadLine[], at: number): string =>
  /số\s?:?$/iu.test(lines[at]?.text ?? '') ? `${lines[at]?.text} ${lines[at + 1]?.text ?? ''}` : (lines[at]?.text ?? '');

/** "ỦY BAN NHÂN DÂN" / "TỈNH LAM GIANG"; of a body and the one it belongs to the lower, with the place of the upper. */
function letterheadIssuer(top: readonly HeadLine[]): string | null {
  const names: string[] = [];
  for (const text of bodyLines(top)) {
    if (PLACE_LINE.test(text) && names.length > 0) names[names.length - 1] += ` ${cased(text)}`;
    else if (PARTY_BODY.test(names.at(-1) ?? '') && provinceIn(capitalised(text))?.index === 0) names[names.length - 1] += ` ${capitalised(text)}`;
    else if (ISSUER_LINE.test(text)) names.push(casedName(text));
  }
  const named = names.at(-1);
  if (named === undefined) return null;
  const last = named.startsWith('Đảng bộ ') && top.some(({ text }) => text.startsWith('ĐẠI HỘI ĐẠI BIỂU')) ? `Đại hội đại biểu ${named}` : named;
  const place =
    names.length > 1 && placeOfIssuer(last) === null && !/^(?:Bộ|Chính phủ|Quốc hội|Thủ tướng)/u.test(last)
      ? names.map((name) => placeIn(name)?.name).find((name) => name !== undefined)
      : undefined;
  return place === undefined ? last : `${last} ${place}`;
}

const PARTY_BODY = /^(?:Tỉnh|Thành|Huyện|Thị|Quận) ủy$/u;
/** A body whose name is not all there: "BAN CHỈ ĐẠO" / "CHUYỂN ĐỔI SỐ". */
const UNFINISHED = /^(?:BAN (?:CHỈ ĐẠO|QUẢN LÝ|ĐIỀU PHỐI)|SỞ|CHI CỤC|CỤC|TRUNG TÂM)$|\s(?:VÀ|[-–])$|,$/u;

/** The lines in capitals above a type, names that go over two of them joined. */
function bodyLines(top: readonly HeadLine[]): string[] {
  const lines: string[] = [];
  for (const { text } of top) {
    if (MOTTO.test(text) || !CAPITALS.test(text)) continue;
    const last = lines.at(-1);
    const goesOn =
      last !== undefined && ISSUER_LINE.test(last) && !ISSUER_LINE.test(text) && !PLACE_LINE.test(text) && (UNFINISHED.test(last) || /^VÀ\s/u.test(text));
    if (goesOn) lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(text);
  }
  return lines;
}

/** "Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:" */
function announcedIssuer(lines: readonly HeadLine[], from: number): string | null {
  for (const { text } of lines.slice(Math.max(0, from), from + 30)) {
    const words = wordsOf(text, { start: 0, end: text.length });
    const issuer = issuersIn(text, words).find(({ to }) => phraseAt(ANNOUNCING, words, to) > 0);
    if (issuer) return issuer.name;
  }
  return null;
}

const ANNOUNCING = phraseIndex([
  'ban hành',
  'xây dựng',
  'xây dựng và ban hành',
  'quyết định',
  'phê duyệt',
  'thông qua',
  'xây dựng kế hoạch',
  'triển khai kế hoạch',
]);

/** The issuer completed with its province, and the place that the document is for. */
function placed(
  issuer: string | null,
  title: string | null,
  seat: string | null,
  attachedPlace: string | null,
): { issuer: string | null; place: string | null } {
  const own = issuer === null ? null : placeOfIssuer(issuer);
  if (own !== null) return { issuer, place: own };
  const named = attachedPlace ?? (title === null ? null : (placeIn(title)?.name ?? null));
  const local = issuer !== null && /^(?:Chủ tịch|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Sở|Công an|Ban|Chi cục|Tỉnh)/u.test(issuer);
  const place = named ?? (local && seat !== null ? seatPlace(seat) : null);
  if (issuer === null || place === null || !local) return { issuer, place };
  return { issuer: `${issuer.replace(/ (?:tỉnh|thành phố|huyện|xã|phường)$/iu, '')} ${place}`, place };
}

const seatPlace = (seat: string): string => (provinceIn(seat)?.index === 0 ? (provinceIn(seat)?.name as string) : `tỉnh ${seat}`);
