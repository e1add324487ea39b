/** What a pattern can go on with behind its first node: rules are tried only where that stands there. */
import { expect, it } from 'vitest';
import { kind, many, maybe, oneOf, words } from '../../src/match/pattern.ts';
import type { Item } from '../../src/match/pattern-items.ts';
import { secondsOf } from '../../src/match/pattern-openings.ts';

const number = kind('number');
const sign = words('%');

it.each<[name: string, pattern: readonly Item[], seconds: string[] | null]>([
  ['one node', [number], null],
  ['two nodes', [number, sign], ['%']],
  ['an optional second node that ends it', [number, maybe('%')], null],
  ['an optional second node before a third', [number, maybe('điểm'), sign], ['%', 'điểm']],
  ['a phrase, which one node or several may hold', [words('ít nhất'), number], ['kind:number', 'nhất']],
  ['alternatives of different length', [oneOf('ít nhất', 'trên'), number], ['kind:number', 'nhất']],
  ['an alternative that ends it', [oneOf(words('một nửa'), [number, sign])], null],
  ['an optional beginning', [maybe(words('đạt')), number, sign], ['%', 'kind:number']],
  ['repetition', [many(number, 1, 3), sign], ['%', 'kind:number']],
  ['repetition that may be absent', [many(number, 0, 3), sign, words('mỗi')], ['%', 'kind:number', 'mỗi']],
])('%s', (_name, pattern, expected) => {
  const seconds = secondsOf(pattern);
  expect(seconds && [...seconds.words, ...[...seconds.kinds].map((each) => `kind:${each}`)].sort()).toEqual(expected);
});
