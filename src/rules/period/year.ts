/** A year to reach: "đến năm 2025", "vào năm 2030", "năm 2026", "đến hết năm 2025". */
import { kind, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numberOf } from '../parts.ts';

export const periodYear = rule({
  id: 'period/year',
  yields: 'period',
  pattern: [
    maybe(oneOf('đến', 'tới', 'vào', 'trong', 'ngay trong', 'trước', 'từ nay đến', 'tính đến', 'cho đến', 'của', 'tầm nhìn đến', 'định hướng đến', 'cuối')),
    maybe(oneOf('hết', 'cuối', 'đầu', 'giữa')),
    words('năm'),
    kind('year'),
  ],
  value: (parts) => ({ from: null, to: numberOf(parts[3]) }),
  examples: {
    yes: [
      ['⟦đến năm 2025⟧ đạt', { from: null, to: 2025 }],
      ['⟦năm 2026⟧ phấn đấu', { from: null, to: 2026 }],
      ['⟦Đến hết năm 2030⟧: có', { to: 2030 }],
    ],
    no: ['từ 5 năm trở lên', '2030 xã'],
  },
});
