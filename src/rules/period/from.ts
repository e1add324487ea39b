/** A year from which something holds: "từ năm 2025, 100% xe buýt …". */
import { kind, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numberOf } from '../parts.ts';

export const periodFrom = rule({
  id: 'period/from',
  yields: 'period',
  pattern: [oneOf('từ', 'kể từ', 'bắt đầu từ'), words('năm'), kind('year')],
  value: (parts) => ({ from: numberOf(parts[2]), to: null }),
  examples: {
    yes: [
      ['⟦Từ năm 2030⟧, tỷ lệ', { from: 2030, to: null }],
      ['⟦kể từ năm 2027⟧ áp dụng', { from: 2027 }],
    ],
    no: ['từ 2030 xã', 'đến năm 2030'],
  },
});
