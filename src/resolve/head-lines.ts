/** The lines at the top of a text, cells of a letterhead's table taken as lines of their own, without marks of drawing. */

import { once } from './once.ts';

export interface HeadLine {
  readonly text: string;
  readonly start: number;
}

/** A letterhead that is not among the first lines is none: site navigation takes up to about eighty. */
const LINES = 90;
const REACH = 20_000;
const BREAK = /<br\s{0,2}\/?>/giu;
/** The space before "(Kèm theo …" on the line of a title. */
const ATTACHMENT = / (?=\((?:ban hành )?(?:đính )?kèm theo )/giu;
/** The space between the columns of a letterhead that stand on one line: the body on the left, the motto on the right. */
const COLUMN =
  / (?<!NƯỚC )(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s?[-–]\s?Tự do)| (?<=CHỦ NGHĨA VIỆT NAM )(?=\p{Lu}{2})/gu;
/** A drawn line between the body and the number, or the number right behind the body, in a cell whose lines were joined. */
const DRAWN = /(?<= )[-–—_*]{3,80}(?= )/gu;
const NUMBER_BEHIND_BODY = / (?=Số\s?:\s?[\d…. ]{0,12}\/)(?<=\p{Lu}{2} )/gu;
/** The place and date in the right column, beside the body in the left. */
const DATE_BEHIND_BODY = / (?=(?:TP\.? )?\p{Lu}\p{Ll}{1,12}(?: (?:- )?\p{Lu}\p{Ll}{0,7}){0,4}, ?ngày )(?<=\p{Lu}{2} )/gu;
const END = /[\n|]/gu;
const MARKS = /[\s#*_=~–—-]/u;

/** Those of a document, cut once. */
export const headLinesOf = once((document: { readonly text: string }): readonly HeadLine[] => headLines(document.text));

export function headLines(text: string): HeadLine[] {
  const lines: HeadLine[] = [];
  const top = text.slice(0, REACH);
  const opened = top.includes('<') ? top.replace(BREAK, (tag) => '\n'.repeat(tag.length)) : top;
  const parted = opened.includes('Độc lập') || opened.includes('CỘNG ') ? opened.replace(COLUMN, '\n') : opened;
  const cut = parted
    .replace(ATTACHMENT, '\n')
    .replace(DRAWN, (drawn) => '\n'.repeat(drawn.length))
    .replace(NUMBER_BEHIND_BODY, '\n')
    .replace(DATE_BEHIND_BODY, '\n');
  for (let from = 0; from < cut.length && lines.length < LINES; ) {
    END.lastIndex = from;
    const end = END.exec(cut)?.index ?? cut.length;
    const line = trimmed(cut, from, end);
    if (line.text !== '') lines.push(line);
    from = end + 1;
  }
  return rejoined(lines);
}

/** What every letterhead says, which narrow columns break: "ỦY BAN NHÂN" / "DÂN". */
const FIXED = [
  'ỦY BAN NHÂN DÂN',
  'UỶ BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
];
const BROKEN = new Set(FIXED.flatMap((phrase) => [...phrase.matchAll(/ /gu)].map(({ index }) => phrase.slice(0, index))));

/** "Phú Thọ, ngày" / "11 tháng 3 năm 2022" */
const DAY_OPENS = /, ?ngày(?: \d{1,2})?(?: tháng)?(?: \d{1,2})?(?: năm)?$/u;
const DAY_GOES_ON = /^(?:\d|tháng \d|năm \d)/u;

function rejoined(lines: readonly HeadLine[]): HeadLine[] {
  const joined: HeadLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const both = last === undefined || !BROKEN.has(last.text) ? null : `${last.text} ${line.text}`;
    if (last !== undefined && DAY_OPENS.test(last.text) && DAY_GOES_ON.test(line.text))
      joined[joined.length - 1] = { text: `${last.text} ${line.text}`, start: last.start };
    else if (last !== undefined && both !== null && (BROKEN.has(both) || FIXED.some((phrase) => both === phrase || both.startsWith(`${phrase} `))))
      joined[joined.length - 1] = { text: both, start: last.start };
    else joined.push(line);
  }
  return joined;
}

function trimmed(text: string, from: number, end: number): HeadLine {
  let [start, stop] = [from, end];
  while (start < stop && (text[start] === '>' || MARKS.test(text[start] as string))) start += 1;
  while (stop > start && MARKS.test(text[stop - 1] as string)) stop -= 1;
  return { text: text.slice(start, stop), start };
}
