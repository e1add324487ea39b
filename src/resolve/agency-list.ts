/** Reads a list of bodies: "Sở A, các sở, ban, ngành, địa phương và UBND các xã" has four members. */
import type { Span } from '../span.ts';
import { FIELDS, HEADS, PLURAL } from './agency-heads.ts';
import { agencyAt } from './agency-reader.ts';
import { phraseAt, type Word } from './phrases.ts';

export interface AgencyMention {
  readonly name: string;
  readonly span: Span;
}

export interface AgencyList {
  readonly agencies: readonly AgencyMention[];
  /** Index of the word after the list. */
  readonly next: number;
}

const SEPARATORS: ReadonlySet<string> = new Set([',', ';', 'và', '/', 'cùng', '&', '+', '-', '–', '.', 'hoặc', 'với']);
/** Separators that join members of one sentence. */
const INNER: ReadonlySet<string> = new Set([',', ';', 'và', 'cùng', 'hoặc']);

/** The list whose first member begins at word `at`, or null. `loose`: a cell, where members also stand on lines of their own; `listed`: what stands before is one too. */
export function agencyListAt(text: string, words: readonly Word[], at: number, loose = false, listed = loose): AgencyList | null {
  const agencies: AgencyMention[] = [];
  let next = at;
  let last = at;
  while (next < words.length) {
    const several = elided(text, words, next);
    const found = several ?? agencyAt(words, next, agencies.length > 0 || listed);
    if (found === null || found.next <= next) break;
    agencies.push(...(several?.agencies ?? [mention(text, words, next, found.next)]));
    last = found.next;
    next = afterBracket(words, last);
    if (next > last) last = next;
    const before = next;
    while (next < words.length && next - before < 3 && (loose ? SEPARATORS : INNER).has(words[next]?.key ?? '')) next += 1;
    if (next === before && !(loose && agencyAt(words, next, true))) break;
  }
  return agencies.length === 0 ? null : { agencies, next: last };
}

/** "các Sở: Tài chính, Nội vụ và Y tế", "Giám đốc các Sở: …": each of the fields names a department, or who leads it. */
function elided(text: string, words: readonly Word[], at: number): AgencyList | null {
  const leader = phraseAt(HEADS.person, words, at);
  const from = at + leader;
  const plural = phraseAt(PLURAL, words, from);
  const head = words[from + plural];
  if (plural === 0 || (head?.key !== 'sở' && head?.key !== 'bộ')) return null;
  const agencies: AgencyMention[] = [];
  const title = leader === 0 ? '' : `${mention(text, words, at, from).name} `;
  let next = from + plural + (words[from + plural + 1]?.key === ':' ? 2 : 1);
  let last = next;
  for (let length = phraseAt(FIELDS, words, next); length > 0; length = phraseAt(FIELDS, words, next)) {
    if (!words[next]?.isCapital) break;
    const field = mention(text, words, next, next + length);
    agencies.push({ name: `${title}${head.key === 'sở' ? 'Sở' : 'Bộ'} ${field.name}`, span: field.span });
    last = next + length;
    next = INNER.has(words[last]?.key ?? '') ? last + 1 : last;
    if (next === last) break;
  }
  return agencies.length < 2 ? null : { agencies, next: last };
}

/** "(BHXH)" right after a name is its short form. */
function afterBracket(words: readonly Word[], at: number): number {
  if (words[at]?.key !== '(') return at;
  const close = words.slice(at, at + 12).findIndex((word) => word.key === ')');
  return close < 0 ? at : at + close + 1;
}

/** "Ủy ban nhân dân (UBND) tỉnh" is named without its short form. */
const SHORT_FORM = / \(\p{Lu}[\p{L}&-]{0,11}\)(?= )/u;

export const named = (words: string): string => words.replace(/\s+/gu, ' ').replace(SHORT_FORM, '');

function mention(text: string, words: readonly Word[], from: number, to: number): AgencyMention {
  const span = { start: (words[from] as Word).start, end: (words[to - 1] as Word).end };
  return { name: named(text.slice(span.start, span.end)), span };
}
