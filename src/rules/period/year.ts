/** A year to reach: "đến năm 2025", "vào năm 2030", "năm 2026", "đến hết năm 2025". */
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numberOf } from '../parts.ts';

export const periodYear = rule({
  id: 'period/year',
  yields: 'period',
  pattern: [
    maybe(oneOf('đến', 'tới', 'vào', 'trong', 'ngay trong', 'trước', 'từ nay đến', 'tính đến', 'cho đến', 'của', 'tầm nhìn đến', 'định hướng đến', 'cuối')),
    maybe(oneOf('hết', 'cuối', 'đầu', 'giữa')),
    oneOf(
      'năm',
      kind('every', ({ key }) => key === 'bình quân năm' || key === 'trung bình năm'),
    ),
    kind('year'),
  ],
  value: (parts) => ({ from: null, to: numberOf(parts[3]) }),
  examples: {
    yes: [
      ['⟦đến năm 2025⟧ đạt', { from: null, to: 2025 }],
      ['⟦năm 2026⟧ phấn đấu', { from: null, to: 2026 }],
      ['quy mô ⟦trung bình năm 2030⟧ khoảng', { to: 2030 }],
      ['⟦Đến hết năm 2030⟧: có', { to: 2030 }],
    ],
    no: ['từ 5 năm trở lên', 'bình quân năm 2.000 tấn', '2030 xã'],
  },
});
