/** What stands in capitals, in the case of running text: names and numbers of documents keep their capitals, sentences begin with one. Keeps the length. */

import type { Span } from '../span.ts';
import { agencyHeads, departmentFields, endsOfNames } from './agencies.ts';
import { documentTypes } from './document-types.ts';
import { fold, lowerCase } from './fold.ts';
import { provinceSpellings, provinces } from './provinces.ts';

const LEFT = '(?<![\\p{L}\\p{M}\\p{N}])';
const RIGHT = '(?![\\p{L}\\p{M}\\p{N}])';
const YEAR = '(?:19|20)\\d{2}';
const CODES = [...new Set(documentTypes.flatMap(({ codes }) => codes.map((code) => code.toUpperCase())))].sort((a, b) => b.length - a.length).join('|');
const OFFICE = '[A-ZĐÔƯÊƠÂĂ0-9]{1,13}';

/** 228/KH-UBND, 57-NQ/TW, 202/2025/QH15, 3475/BNN-QĐ-TCTS; QCVN 08:2023/BTNMT; (UBND), GRDP, HĐND: no word of the language lacks a vowel. */
const KEPT: readonly RegExp[] = [
  `\\d{1,5}[A-ZĐ]?(?:/${YEAR})?(?:/|\\s?[-–—]\\s?)(?:${CODES}|(?:QH|UBTVQH)\\d{1,2})(?![\\p{L}\\p{M}])(?:[-–—/.&]${OFFICE}){0,4}`,
  `\\d{1,5}/[A-ZĐ]{1,10}(?:[-–—.&]${OFFICE}){1,4}${RIGHT}`,
  `:${YEAR}/[A-ZĐ]{2,10}${RIGHT}`,
  `${LEFT}(?:ISO|UBND|UBMTTQ|UBMTTQVN|TAND|[BCDĐGHKLMNPQRSTVX]{2,10})${RIGHT}`,
].map((form) => new RegExp(form, 'gu'));
/** What stands before the first letter of a sentence; none begins behind "..." in a list, and behind a full stop without a space only a word with marks. */
const BEGINNING = /(?:^|\n|(?<!,\s?\.{0,2})[.!?…]["”’)]?\s)["“(]?(?=\p{L})|(?<=\p{L}{2})\.(?=\p{L}{0,3}[\u00c0-\u1ef9])/gu;

/** Nouns and verbs of the running text, but with a number the name of a document. */
const ALSO_COMMON: ReadonlySet<string> = new Set(['Kế hoạch', 'Quyết định']);
/** "thuế", "thanh tra" are actions and things too. */
const isName = (head: string): boolean => head.includes(' ') && !endsOfNames.includes(head);
const eachWord = (name: string): string => name.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
const sentenceCase = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

/** As they are written in running text, by their folded form. */
const NAMES = new Map(
  [
    ...departmentFields.flatMap((field) => [`Sở ${field}`, `Bộ ${field}`]),
    ...[...agencyHeads.whole, ...agencyHeads.committee.filter(isName), 'đại hội'].map(sentenceCase),
    ...documentTypes.filter(({ plan, name }) => plan && !ALSO_COMMON.has(name)).map(({ name }) => name),
    ...[...ALSO_COMMON].map((name) => `${name} số`),
    ...Object.keys(provinceSpellings).map(eachWord),
    ...provinces.map(({ name }) => name),
  ].map((name) => [fold(name), name] as const),
);
const NAME = new RegExp(
  `${LEFT}(?:${[...NAMES.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/\./gu, '\\.'))
    .join('|')})${RIGHT}`,
  'gu',
);

export function runningCase(text: string): string {
  const kept: Span[] = [];
  const keep = (start: number, length = 1) => kept.push({ start, end: start + length });
  for (const form of KEPT) for (const { index, 0: found } of text.matchAll(form)) keep(index, found.length);
  for (const { index, 0: found } of fold(text).matchAll(NAME))
    for (const { index: within } of (NAMES.get(found) as string).matchAll(/\p{Lu}/gu)) keep(index + within);
  for (const { index, 0: before } of text.matchAll(BEGINNING)) keep(index + before.length);
  kept.sort((a, b) => a.start - b.start);
  const lower = lowerCase(text);
  let [cased, from] = ['', 0];
  for (const { start, end } of kept) {
    if (end <= from) continue;
    cased += lower.slice(from, start) + text.slice(Math.max(from, start), end);
    from = end;
  }
  return cased + lower.slice(from);
}
