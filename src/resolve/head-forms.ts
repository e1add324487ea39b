/** What the lines of a head look like: type, motto, "Kèm theo …", and where a title ends. */
import { documentTypes } from '../lexicon/document-types.ts';
import type { HeadLine } from './head-lines.ts';

const TYPE_NAMES = documentTypes.map(({ name }) => name.toUpperCase()).sort((a, b) => b.length - a.length);
export const TYPE_LINE = new RegExp(`^(${TYPE_NAMES.join('|')})(?: HÀNH ĐỘNG)?\\s?[:.]?(?:$|(?=\\p{Lu}\\p{Ll})|\\s(?=(?:VỀ|V/V|SỐ)\\s|\\p{Lu}?\\p{Ll}))`, 'u');
/** "KẾ HOẠCH PHÁT TRIỂN GIÁO DỤC NĂM 2026": the type and the title in capitals on one line. */
export const TYPE_AND_TITLE = new RegExp(`^(${TYPE_NAMES.join('|')})\\s(?=\\p{Lu})[^\\p{Ll}]{10,400}$`, 'u');
export const TYPE_WORD = new RegExp(
  `^(${documentTypes
    .map(({ name }) => name)
    .sort((a, b) => b.length - a.length)
    .join('|')})$`,
  'u',
);
export const ANNEX_LINE = /^(?:PHỤ LỤC|Phụ lục|DANH MỤC|BIỂU|Biểu)(?![\p{L}\p{M}])/u;
export const ATTACHED = /^[([]?\s?(?:(?:được\s)?ban hành\s)?(?:đính\s)?kèm theo(?:\s|$)/iu;
export const MOTTO = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|Độc lập|ĐẢNG CỘNG SẢN VIỆT NAM/iu;
export const CAPITALS = /^[^\p{Ll}]{3,90}$/u;

/** What ends a title. */
export const BODY =
  /^(?:căn cứ|thực hiện|triển khai thực hiện nghị|theo |xét |để |nhằm |trên cơ sở|phần |chương |điều |mục |[IVX]{1,4}\s?[./]|[A-Z1-9]\.|\d{1,2}\.|-{2,}|[([]\s?(?:kèm|ban hành|đính kèm)|kính gửi|hôm nay|sau khi|tiếp theo|tiếp tục|quyết định\s?:|quyết nghị\s?:)/iu;
/** Who speaks, between the title and the grounds of a decision. */
const SPEAKER =
  /^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG NHÂN DÂN|CHỦ TỊCH|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|BỘ TRƯỞNG|GIÁM ĐỐC|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|VIỆN TRƯỞNG)(?![\p{L}\p{M}])/u;
const STRUCTURE = /^(?:PHẦN|CHƯƠNG|ĐIỀU|MỤC|[IVX]{1,4}\s?[./]|[A-Z1-9]\.|\d{1,2}\.|[([]\s?KÈM|QUYẾT ĐỊNH\s?:|QUYẾT NGHỊ\s?:)/u;

/** What a number or an article calls "Chương trình hành động" is a programme; a head's own line keeps its words. */
export const plain = (type: string | null): string | null => type?.replace(/ hành động$/u, '') ?? null;

export function typeOf(line: string | undefined): string | null {
  const name = line === undefined ? undefined : (TYPE_LINE.exec(line) ?? TYPE_WORD.exec(line) ?? TYPE_AND_TITLE.exec(line))?.[1];
  return documentTypes.find((type) => type.name.toUpperCase() === name?.toUpperCase())?.name ?? null;
}

/** A text whose type line was lost: "VỀ KẾ HOẠCH …" below the number, or what stands there in capitals and is nobody's name. */
export const untypedTitle = (lines: readonly HeadLine[], at: number): string | null => (at < 0 ? null : titleLines(lines.slice(at, at + 4)));

/** The line that it begins with; -1 where there is none. */
export const untypedTitleAt = (lines: readonly HeadLine[], numberAt: number): number =>
  lines.findIndex(({ text }, i) => i > numberAt && i < numberAt + 6 && (/^(?:VỀ|Về|V\/v)\s/u.test(text) || isShouted(text)));

const isShouted = (text: string): boolean => /^[^\p{Ll}]{24,300}$/u.test(text) && !MOTTO.test(text) && !SPEAKER.test(text) && !STRUCTURE.test(text);

export function titleOf(lines: readonly HeadLine[], typeAt: number): string | null {
  const line = lines[typeAt]?.text ?? '';
  const glued = line.slice((TYPE_LINE.exec(line)?.[0] ?? TYPE_WORD.exec(line)?.[0] ?? TYPE_AND_TITLE.exec(line)?.[1] ?? '').length).trim();
  return titleLines([...(glued === '' ? [] : [{ text: glued, start: 0 }]), ...lines.slice(typeAt + 1, typeAt + 7)]);
}

export function titleLines(lines: readonly HeadLine[]): string | null {
  const taken: string[] = [];
  for (const { text } of lines) {
    if (ATTACHED.test(text) || MOTTO.test(text) || SPEAKER.test(text) || (taken.length > 0 && text.length > 250)) break;
    if (taken.length === 0 ? /^căn cứ\s|^điều \d|^[IVX]{1,4}[.]|^\d\./iu.test(text) : CAPITALS.test(text) ? STRUCTURE.test(text) : BODY.test(text)) break;
    taken.push(text);
    if (/[.;:]$/u.test(text)) break;
  }
  // A first part that a page's lines were joined to.
  const title = (taken.join(' ').split(/\s(?=[IVX]{1,4}\s?[-–.]\s)/u)[0] ?? '').replace(/\s+/gu, ' ').trim();
  return title === '' ? null : title;
}
