/** The years that a title names: of "đến năm 2025, định hướng đến năm 2030" the first. */

export interface TitlePeriod {
  readonly from: number | null;
  readonly to: number | null;
}

const YEAR = '((?:19|20|21)\\d{2})(?!\\d)';
const LEFT = '(?<![\\p{L}\\p{M}\\p{N}])';
const HAS_YEAR = /(?:19|20|21)\d{2}/u;
const RANGE = new RegExp(
  `(?:${LEFT}(?:giai đoạn|thời kỳ|thời kì|nhiệm kỳ|nhiệm kì|khóa|khoá|năm học|niên độ|5 năm|05 năm|năm năm|10 năm|03 năm|3 năm|từ năm|từ|các năm|năm)\\s)?(?:từ\\s)?(?:năm\\s)?(?<!\\d)${YEAR}\\s?(?:[-–—]|đến(?: hết)?(?: năm)?)\\s?${YEAR}`,
  'iu',
);
const END = new RegExp(`${LEFT}(?:đến|tới|vào|trước|hết|cuối)\\s(?:hết\\s|cuối\\s)?(?:năm\\s)?${YEAR}`, 'iu');
const SINGLE = new RegExp(`${LEFT}(?:năm|tháng\\s\\d{1,2}/|quý\\s[IVX\\d]{1,3}/)\\s?${YEAR}`, 'iu');
/** A year without a word for it: "Năm An toàn giao thông 2024", "Chương trình công tác trọng tâm 2026"; not that of a law. */
const BARE =
  /(?<![\p{L}\p{M}\p{N}/.-]|\p{N} )((?:19|20|21)\d{2})(?=$|\s?[:;,.(]|\s(?:trên|tại|của|chủ đề|thành phố|tỉnh|huyện|xã|phường|và)(?![\p{L}\p{M}]))/giu;
const LAW = /(?:^|\s)(?:bộ luật|luật|hiến pháp|pháp lệnh|nghị định|thông tư|quyết định|nghị quyết|chỉ thị|covid|iso|tcvn|qcvn)(?:\s[^\s,;:]{1,20}){0,8}\s$/iu;

/** What comes after these is an outlook, not the period. */
const OUTLOOK = /[,;(]?\s?(?:và\s)?(?:định hướng|tầm nhìn|hướng (?:đến|tới))(?![\p{L}\p{M}])/iu;
/** Days, and the year that a number is told apart by: "Quyết định 12/QĐ-TTg năm 2025". */
const DATED = /(?:ngày\s)?\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\snăm\s\d{4}/giu;
/** The letters of a number at the end of what stands before; "HIV/AIDS" is none. */
const NUMBERED = /(?<!\p{L})\/\p{L}[\p{L}-]{1,20}$/u;

export function titlePeriod(title: string | null): TitlePeriod {
  if (title === null) return { from: null, to: null };
  const short = title
    .slice(0, 600)
    .replace(/\s+/gu, ' ')
    .replace(DATED, (date: string, at: number, all: string) => (/^\s/u.test(date) && !NUMBERED.test(all.slice(Math.max(0, at - 24), at)) ? date : ' '));
  const own = withoutQuoted(short);
  const found = HAS_YEAR.test(short) ? (first(own) ?? first(short)) : null;
  return found ?? { from: null, to: null };
}

/** Names of other plans end in their own years. */
function withoutQuoted(title: string): string {
  let [kept, from] = ['', 0];
  let open = -1;
  for (let at = 0; at < title.length; at += 1) {
    const sign = title[at] as string;
    if (open >= 0 && (sign === '"' || sign === '”')) {
      kept += title.slice(from, open) + ' '.repeat(at + 1 - open);
      [from, open] = [at + 1, -1];
    } else if (sign === '"' || sign === '“') open = at;
  }
  return kept + title.slice(from);
}

function first(title: string): TitlePeriod | null {
  const outlook = title.search(OUTLOOK);
  const before = outlook > 0 ? title.slice(0, outlook) : title;
  return earliest(before) ?? (outlook > 0 ? earliest(title) : null);
}

function earliest(title: string): TitlePeriod | null {
  const [range, end, single] = [RANGE.exec(title), END.exec(title), SINGLE.exec(title)];
  const candidates = [
    range && { at: range.index, period: { from: Number(range[1]), to: Number(range[2]) } },
    end && { at: end.index, period: { from: null, to: Number(end[1]) } },
    single && { at: single.index, period: { from: null, to: Number(single[1]) } },
  ].filter((candidate) => candidate !== null);
  candidates.sort((a, b) => a.at - b.at);
  const best = candidates[0];
  if (best === undefined) return bare(title);
  return best.period.from !== null && best.period.from > best.period.to ? null : best.period;
}

/** The only bare year of a title; of several none is told apart. */
function bare(title: string): TitlePeriod | null {
  const years = [...title.matchAll(BARE)];
  const [year] = years;
  return year === undefined || years.length > 1 || LAW.test(title.slice(0, year.index)) ? null : { from: null, to: Number(year[1]) };
}
