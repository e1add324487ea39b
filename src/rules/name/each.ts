/** One of many, on which something is averaged: "bình quân 01 trường", "trung bình một xã". */
import type { NumberMeaning } from '../../match/meanings.ts';
import { kind, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';

export const nameEach = rule({
  id: 'name/each',
  yields: 'name',
  pattern: [
    oneOf('bình quân', 'trung bình', kind('average')),
    oneOf(
      kind('number', (node) => (node.meaning as NumberMeaning).number === 1),
      kind('spelled', (node) => (node.meaning as NumberMeaning).number === 1),
    ),
    kind('unit'),
  ],
  notAfter: ['kind:verb', 'kind:change', 'kind:reach'],
  value: () => ({ sort: 'each' }),
  examples: {
    yes: [
      ['⟦bình quân 01 trường⟧ trung học cơ sở có 28 lớp', { sort: 'each' }],
      ['giá trị sản xuất ⟦bình quân 1 ha⟧ đất trồng trọt', { sort: 'each' }],
    ],
    no: ['bình quân 12 xã', 'đạt bình quân 1 lần', 'bình quân 1%'],
  },
});
