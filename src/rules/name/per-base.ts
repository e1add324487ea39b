/** How many people a rate is counted on, or one of a thing: "trên 1 vạn dân", "trên 100.000 trẻ đẻ sống", "trên 1 ha". */
import type { NumberMeaning } from '../../match/meanings.ts';
import type { Node } from '../../match/node.ts';
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { baseNoun, roundNumber } from '../parts.ts';

const born = oneOf('đẻ sống', 'sơ sinh', 'sinh sống', 'sinh', 'dân');
const isOne = (node: Node): boolean => (node.meaning as NumberMeaning).number === 1;

export const namePerBase = rule({
  id: 'name/per-base',
  yields: 'name',
  pattern: [
    oneOf('trên', 'tính trên'),
    oneOf(
      [oneOf(roundNumber, kind('scale')), oneOf('dân', 'người dân', [baseNoun, born])],
      [oneOf(kind('number', isOne), kind('spelled', isOne)), baseNoun, maybe(born), maybe(oneOf('đất', 'canh tác'))],
    ),
  ],
  notAfter: ['kind:verb', 'kind:bound', 'kind:intent', 'kind:change'],
  value: () => ({ sort: 'base' }),
  examples: {
    yes: [
      ['số bác sĩ ⟦trên 1 vạn dân⟧ đạt', {}],
      ['còn 20 ca mắc ⟦trên 100.000 người dân⟧', {}],
      ['tử vong mẹ ⟦trên 100.000 trẻ đẻ sống⟧', {}],
      ['giá trị sản xuất ⟦trên 1 ha⟧', {}],
    ],
    no: ['trên 90% dân số', 'trên 35 xã', 'diện tích rừng trên 100.000 ha', 'thu hút trên 1.000 lao động'],
  },
});
