/** Years from and to: "giai đoạn 2021-2025", "thời kỳ 2025 - 2035", "từ năm 2026 đến năm 2030". */
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numberOf } from '../parts.ts';

export const periodSpan = rule({
  id: 'period/span',
  yields: 'period',
  pattern: [
    maybe(
      oneOf(
        'trong giai đoạn',
        'giai đoạn',
        'cả giai đoạn',
        'thời kỳ',
        'trong thời kỳ',
        'nhiệm kỳ',
        'trong nhiệm kỳ',
        'từ',
        'trong',
        'các năm',
        'niên hạn',
        '05 năm',
        '5 năm',
        'trong 5 năm',
        'sau 5 năm',
        '10 năm',
        '03 năm',
        '3 năm',
      ),
    ),
    maybe('từ'),
    maybe('năm'),
    kind('year'),
    oneOf('-', 'đến', 'tới', '/'),
    maybe(oneOf('năm', 'hết năm')),
    kind('year'),
  ],
  value: (parts) => (numberOf(parts[6]) > numberOf(parts[3]) ? { from: numberOf(parts[3]), to: numberOf(parts[6]) } : null),
  examples: {
    yes: [
      ['⟦giai đoạn 2021-2025⟧ tăng', { from: 2021, to: 2025 }],
      ['⟦từ năm 2026 đến năm 2030⟧', { from: 2026, to: 2030 }],
      ['⟦nhiệm kỳ 2020 - 2025⟧', { from: 2020, to: 2025 }],
      ['kế hoạch ⟦5 năm 2026 - 2030⟧', { from: 2026, to: 2030 }],
    ],
    no: ['từ 30% đến 70%', 'giai đoạn 1'],
  },
});
