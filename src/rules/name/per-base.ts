/** What a rate is counted on: "trên 1 vạn dân", "trên 100.000 trẻ đẻ sống". */

import type { NumberMeaning } from '../../match/meanings.ts';
import type { Node } from '../../match/node.ts';
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { noun } from '../parts.ts';

/** 1, 100, 1.000, 10.000 or 100.000. */
const isRound = (node: Node): boolean => [1, 10, 100, 1000, 10_000, 100_000].includes((node.meaning as NumberMeaning).number);

export const namePerBase = rule({
  id: 'name/per-base',
  yields: 'name',
  pattern: [
    oneOf('trên', 'tính trên'),
    oneOf(kind('number', isRound), kind('scale'), kind('spelled', isRound)),
    oneOf(kind('unit'), 'dân', 'trẻ', 'người', 'ca', 'phụ nữ', noun),
    maybe(oneOf('đẻ sống', 'sơ sinh', 'sinh sống', 'dân')),
    maybe(oneOf('đất', 'canh tác')),
  ],
  notAfter: ['kind:verb', 'kind:bound', 'kind:intent', 'kind:change'],
  value: () => ({ sort: 'base' }),
  examples: {
    yes: [
      ['số bác sĩ ⟦trên 1 vạn dân⟧ đạt', {}],
      ['tử vong mẹ ⟦trên 100.000 trẻ đẻ sống⟧', {}],
    ],
    no: ['trên 90% dân số', 'trên 35 xã'],
  },
});
