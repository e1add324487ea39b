/** A phrase cut into the members that as many values answer: "cấp tỉnh, cấp huyện và cấp xã", with what all of them share. */
import { divisions } from '../lexicon/levels.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';

/** Between the members of a list: commas and "và" first, then also a dash with spaces. */
const SEPARATORS = [/,\s(?!(?:quy|tiêu) chuẩn)(?:và\s)?|\svà\s|;\s/gu, /,\s(?!(?:quy|tiêu) chuẩn)(?:và\s)?|\svà\s|\s[-–]\s|;\s/gu, /\s[-–]\s/gu];
/** Words that may head a list and belong to each of its members. */
const HEAD =
  /^(?:(?:tỷ|tỉ) (?:lệ|trọng|suất)|tốc độ tăng trưởng|tốc độ tăng|tốc độ|cơ cấu|số lượng|số|tổng số|diện tích|sản lượng|mức|chỉ số|giá trị|doanh thu|kim ngạch|thị trường|khu vực|nhóm hàng|nhóm|ngành|vùng)(?:(?:\s+[^\s,]+){0,12}?\s+(?:của|các ngành|ngành|khu vực|lĩnh vực|cấp|tại các|tại|ở các|ở)(?=\s))?\s+/iu;
/** Where a phrase that all members share may begin behind the last one. */
const TAIL = /\s(?:trong|trên|so với|được|đạt|có|tại|ở|của)\s/iu;

/** Cuts the first draft's phrase into as many members as there are values; null where it has another number of them. */
export function membersOf(first: Draft, text: string, count: number): Span[][] | null {
  if (first.indicator.length !== 1) return null;
  const whole = first.indicator[0] as Span;
  const phrase = text.slice(whole.start, whole.end);
  const cuts = SEPARATORS.map((separator) => [...phrase.matchAll(separator)]).find((found) => found.length === count - 1);
  const alike = alikeMembers(phrase, cuts ?? (first.node.meaning.respectively ? [...phrase.matchAll(SEPARATORS[0] as RegExp)] : []), count);
  if (alike) return sharedByAll(memberSpans(whole, alike.cuts), { start: whole.start, end: whole.start + alike.head }, text);
  return cuts === undefined ? null : withShared(memberSpans(whole, cuts), text);
}

type Cut = RegExpMatchArray;

const LONGEST_WORD = 20;

function memberSpans(whole: Span, cuts: readonly Cut[]): Span[] {
  const spans: Span[] = [];
  let start = whole.start;
  for (const cut of cuts) {
    spans.push({ start, end: whole.start + (cut.index ?? 0) });
    start = whole.start + (cut.index ?? 0) + cut[0].length;
  }
  return [...spans, { start, end: whole.end }];
}

/** The run of cuts between members of one kind, and where in the phrase the first member begins. */
function alikeMembers(phrase: string, cuts: readonly Cut[], count: number): { cuts: readonly Cut[]; head: number } | null {
  const folded = phrase.toLowerCase();
  for (let last = cuts.length; last >= count - 1; last -= 1) {
    const run = cuts.slice(last - count + 1, last);
    const starts = run.map((cut) => (cut.index ?? 0) + cut[0].length);
    const before = last - count >= 0 ? (cuts[last - count] as Cut) : null;
    const from = before ? (before.index ?? 0) + before[0].length : 0;
    const head = startOfFirst(folded, from, run[0]?.index ?? 0, starts);
    if (head !== null) return { cuts: run, head };
  }
  return null;
}

/** Where between `from` and `to` what is of the kind of the later members begins: with their first word, or a member of their division. */
function startOfFirst(folded: string, from: number, to: number, starts: readonly number[]): number | null {
  const word = /^[^ ,;]{2,20}/u.exec(folded.slice(starts[0], (starts[0] ?? 0) + LONGEST_WORD))?.[0];
  if (word && starts.every((start) => wordAt(folded, word, start))) {
    const at = lastPlaceOf(folded, word, from, to);
    if (at !== null) return at;
  }
  for (const division of divisions) {
    if (!starts.every((start) => division.some((member) => wordAt(folded, member, start)))) continue;
    const at = startOfMember(folded.slice(from, to), division);
    if (at !== null) return from + at;
  }
  return null;
}

/** Where the member begins that a phrase ends with: "công nghiệp - xây dựng" is one. */
function startOfMember(phrase: string, division: readonly string[]): number | null {
  const own = division.findLast((member) => phrase.endsWith(` ${member}`));
  if (!own) return null;
  const before = phrase.slice(0, phrase.length - own.length);
  return before.endsWith(' - ') ? (startOfMember(before.slice(0, -3), division) ?? before.length) : before.length;
}

const wordAt = (folded: string, word: string, at: number): boolean =>
  folded.startsWith(word, at) && (at + word.length === folded.length || ' ,;'.includes(folded[at + word.length] as string));

function lastPlaceOf(folded: string, word: string, from: number, to: number): number | null {
  const at = ` ${folded.slice(from, to)} `.lastIndexOf(` ${word} `);
  return at < 0 ? null : from + at;
}

/** The head before the first member belongs to all, and the tail behind the last, unless it is what tells the last from the first. */
function sharedByAll(spans: readonly Span[], head: Span, text: string): Span[][] {
  const first = spans[0] as Span;
  const members = [{ start: head.end, end: first.end }, ...spans.slice(1)];
  const last = spans.at(-1) as Span;
  const told = text.slice(last.start, last.end).toLowerCase().startsWith(text.slice(head.end, first.end).toLowerCase());
  const tail = told ? null : tailOf(last, text);
  const heads = head.end > head.start ? [{ start: head.start, end: head.start + text.slice(head.start, head.end).trimEnd().length }] : [];
  return members.map((member, i) => {
    const own = i === 0 ? [{ start: head.start, end: member.end }] : [...heads, member];
    const has = TAIL.test(`${text.slice(member.start, member.end)} `);
    return tail && i < members.length - 1 && !has ? [...own, tail] : own;
  });
}

function tailOf(last: Span, text: string): Span | null {
  const tail = TAIL.exec(text.slice(last.start, last.end));
  return tail ? { start: last.start + tail.index + 1, end: last.end } : null;
}

/** The head of the first member and the tail of the last belong to all. */
function withShared(spans: readonly Span[], text: string): Span[][] {
  const [first, last] = [spans[0] as Span, spans.at(-1) as Span];
  const head = HEAD.exec(text.slice(first.start, first.end));
  const headSpan = head ? { start: first.start, end: first.start + head[0].trimEnd().length } : null;
  const tailSpan = tailOf(last, text);
  return spans.map((member, i) => {
    const own = text.slice(member.start, member.end);
    const pieces = i > 0 && headSpan && !HEAD.test(own) ? [headSpan, member] : [member];
    return i < spans.length - 1 && tailSpan && !TAIL.test(`${head && i === 0 ? own.slice(head[0].length) : own} `) ? [...pieces, tailSpan] : pieces;
  });
}
