/** A value with no words before it: "100% xã có nhà văn hóa", "Tỷ lệ che phủ rừng: 60%", "16% trở lên". */
import type { AmountMeaning } from '../../match/meanings.ts';
import { kind, maybe } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, nodesOf } from '../parts.ts';
import { amountOf, suffix } from './semantics.ts';

export const amountPlain = rule({
  id: 'amount/plain',
  yields: 'amount',
  pattern: [kind('value'), maybe(suffix)],
  value: ([value, after]): AmountMeaning => amountOf([], first(value), nodesOf(after)),
  examples: {
    yes: [
      ['⟦100%⟧ xã có nhà văn hóa', { op: '=' }],
      ['tỷ lệ đô thị hóa: ⟦16% trở lên⟧', { op: '>=' }],
    ],
    no: ['năm 2025', 'mức độ 4'],
  },
});
