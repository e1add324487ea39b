/** A citation and an assignment from words that were marked in the text: what plainly stands in them is filled in. */
import type { AddedItem } from '../../review/drafts.ts';
import type { Span } from '../../span.ts';

/** "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ". Null where no number of a document stands there. */
export function citationIn(text: string, { start, end }: Span): AddedItem | null {
  const quote = text.slice(start, end);
  const number = /\d{1,6}(?:\/\d{4})?[/-]\p{L}[\p{L}\d/-]{0,40}/u.exec(quote);
  if (!number) return null;
  const [before, after] = [quote.slice(0, number.index), quote.slice(number.index + number[0].length)];
  const at = start + number.index;
  const found = {
    number: number[0],
    type: typeIn(before),
    issuer: issuerIn(after),
    issuedOn: dateIn(after),
    spans: [{ start: at, end: at + number[0].length }],
  };
  return { kind: 'citation', found };
}

/** The body that is named, with the sentence that gives it its task. */
export function assignmentIn(text: string, span: Span): AddedItem {
  const from = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('. ', span.start - 1) + 1) + 1;
  const ends = [text.indexOf('\n', span.end), text.indexOf('. ', span.end)].filter((at) => at >= 0);
  const task = text.slice(from, Math.min(text.length, ...ends)).trim();
  return { kind: 'assignment', found: { agency: text.slice(span.start, span.end).trim(), role: 'lead', task, span } };
}

function typeIn(words: string): string | null {
  const type = words.replace(/\bsố\s{0,3}:?\s{0,3}$/u, '').trim();
  return type === '' ? null : type;
}

function issuerIn(words: string): string | null {
  const of = words.indexOf(' của ');
  return of < 0
    ? null
    : words
        .slice(of + ' của '.length)
        .split(/[,;]| về | ban hành /u)[0]
        ?.trim() || null;
}

function dateIn(words: string): string | null {
  const date = /(\d{1,2})\s{0,3}(?:\/|-|tháng)\s{0,3}(\d{1,2})\s{0,3}(?:\/|-|năm)\s{0,3}(\d{4})/u.exec(words);
  if (!date) return null;
  const [, day = '', month = '', year = ''] = date;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
