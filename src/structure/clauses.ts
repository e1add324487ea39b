/** The clauses of a block: cut at the ends of sentences, at semicolons, and around brackets that hold a list. */
import type { Span } from '../span.ts';

export interface Clause extends Span {
  /** Counts the sentences of the block from 0. */
  readonly sentence: number;
  /** "2." in front of a sentence of a running list. */
  readonly ordinal: Span | null;
  /** Stands in a bracket whose members semicolons part. */
  readonly inList: boolean;
}

/** Words before a full stop that end no sentence. */
const SHORT_FORM = /(?<![\p{L}\p{M}])(?:TP|TS|PGS|GS|ThS|BS|KS|Tp|tp|TX|P|Q|St|Mr|v\.v|Nxb)$/u;
const ORDINAL = /^\d{1,3}(?:\.\d{1,2})?\.\s(?=["“(]?\p{Lu})|^\((?:[ivx]{1,4}|\d{1,2}|[a-zđ])\)\s(?=\p{L}|\d)/u;
const END = /[.;!?…()]/gu;

export function clausesOf(text: string, at: Span): Clause[] {
  const stops = boundaries(text, at);
  const clauses: Clause[] = [];
  let [start, sentence, inList] = [at.start, 0, false];
  for (const stop of [...bounded(text, at, stops), { at: at.end, length: 0, closes: true }]) {
    const clause = trim(text, start, stop.at);
    if (clause.end > clause.start) {
      const ordinal = ORDINAL.exec(text.slice(clause.start, Math.min(clause.end, clause.start + 12)));
      const from = clause.start + (ordinal?.[0].length ?? 0);
      clauses.push({ start: from, end: clause.end, sentence, ordinal: ordinal ? { start: clause.start, end: from } : null, inList });
    }
    if (stop.length > 0 && text[stop.at] === '(') inList = true;
    else if (stop.length > 0 && text[stop.at] === ')') inList = false;
    start = stop.at + stop.length;
    if (stop.closes) sentence += 1;
  }
  return clauses;
}

/** Nobody writes longer: what does is cut at a space, so that time stays linear on any input. */
const LONGEST_CLAUSE = 2500;
const LONGEST_SENTENCE = 6000;

function bounded(text: string, at: Span, stops: readonly Stop[]): Stop[] {
  const cut: Stop[] = [];
  let [clause, sentence] = [at.start, at.start];
  for (const stop of [...stops, { at: at.end, length: 0, closes: true }]) {
    while (stop.at - clause > LONGEST_CLAUSE) {
      const space = text.lastIndexOf(' ', clause + LONGEST_CLAUSE);
      const to = space > clause ? space : clause + LONGEST_CLAUSE;
      cut.push({ at: to, length: 0, closes: to - sentence > LONGEST_SENTENCE });
      if (to - sentence > LONGEST_SENTENCE) sentence = to;
      clause = to;
    }
    const closes = stop.closes || stop.at - sentence > LONGEST_SENTENCE;
    if (stop.at < at.end) cut.push({ ...stop, closes });
    clause = stop.at + stop.length;
    if (closes) sentence = clause;
  }
  return cut;
}

interface Stop {
  readonly at: number;
  readonly length: number;
  readonly closes: boolean;
}

function boundaries(text: string, at: Span): Stop[] {
  const stops: Stop[] = [];
  /** Offset of each open bracket, and whether a semicolon stands in it. */
  const open: { at: number; list: boolean }[] = [];
  const lists = new Set<number>();
  const closing = new Map<number, number>();
  const marks: number[] = [];
  END.lastIndex = at.start;
  for (let match = END.exec(text); match !== null && match.index < at.end; match = END.exec(text)) {
    const { index } = match;
    if (match[0] === '(') open.push({ at: index, list: false });
    else if (match[0] === ')') {
      const bracket = open.pop();
      if (bracket) closing.set(index, bracket.at);
      if (bracket?.list) lists.add(bracket.at);
    } else if (match[0] === ';' && open.length > 0) (open.at(-1) as { list: boolean }).list = true;
    marks.push(index);
  }
  for (const bracket of open) if (bracket.list) lists.add(bracket.at);
  const depth: boolean[] = [];
  /** How many of the open brackets are no lists. */
  let plain = 0;
  let last = 0;
  for (const index of marks) {
    const sign = text[index] as string;
    const number = sign === '.' ? numberBefore(text, index, at) : null;
    if (number !== null && depth.length === 0 && (number.value === last + 1 || number.value === 1)) {
      last = number.value;
      stops.push({ at: number.start, length: 0, closes: true });
      continue;
    }
    if (sign === '(') {
      depth.push(lists.has(index));
      if (!lists.has(index)) plain += 1;
      if (lists.has(index)) stops.push({ at: index, length: 1, closes: false });
    } else if (sign === ')') {
      if (depth.pop() === false) plain -= 1;
      if (lists.has(closing.get(index) ?? -1)) stops.push({ at: index, length: 1, closes: false });
    } else if (plain > 0 && closing.size > 0) continue;
    else if (sign === ';') stops.push({ at: index, length: 1, closes: false });
    else if (endsSentence(text, index, at.end)) stops.push({ at: index, length: 1, closes: true });
  }
  return stops;
}

function endsSentence(text: string, index: number, end: number): boolean {
  const sign = text[index];
  if (sign === '…' || (sign === '.' && text[index + 1] === '.'))
    return text[index + 1] === undefined || /^[\s.…]*["“]?(?:\p{Lu}|\d+[.)]\s|$)/u.test(text.slice(index + 1, Math.min(end, index + 8)));
  if (sign === '.' && /^\p{Ll}\.\p{Lu}\p{Ll}/u.test(text.slice(index - 1, index + 3))) return true;
  const after = text.slice(index + 1, Math.min(end, index + 4));
  if (after !== '' && !/^["”’)]?\s/u.test(after)) return false;
  if (sign !== '.') return true;
  const next = after.trimStart()[0] ?? text[index + 4] ?? '';
  if (next !== '' && !/[\p{Lu}\d"“(≥≤<>-]/u.test(next)) return false;
  return !SHORT_FORM.test(text.slice(Math.max(0, index - 5), index));
}

/** The ordinal that this full stop closes ("2. Thu nhập"), where it stands between words. */
function numberBefore(text: string, index: number, at: Span): { value: number; start: number } | null {
  const match = /(?<![^\s])\d{1,3}$/u.exec(text.slice(Math.max(at.start, index - 4), index));
  if (match === null || !/^\s["“(]?\p{Lu}/u.test(text.slice(index + 1, index + 4))) return null;
  return { value: Number(match[0]), start: index - match[0].length };
}

function trim(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from] as string)) from += 1;
  while (to > from && /\s/u.test(text[to - 1] as string)) to -= 1;
  return { start: from, end: to };
}
