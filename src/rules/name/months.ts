/** Months of a year that has begun, or of a life: "6 tháng đầu năm", "9 tháng năm 2024", "1 tháng sau sinh". */
import { kind, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numeral } from '../parts.ts';

export const nameMonths = rule({
  id: 'name/months',
  yields: 'name',
  pattern: [
    numeral,
    words('tháng'),
    oneOf('đầu năm', 'cuối năm', 'đầu', 'cuối', 'năm', 'sau sinh', 'sau khi sinh', 'sau đẻ'),
    maybe('năm'),
    maybe(kind('year')),
  ],
  value: () => ({ sort: 'duration' }),
  examples: {
    yes: [
      ['⟦6 tháng đầu năm 2024⟧ đạt', {}],
      ['trong ⟦9 tháng năm 2025⟧', {}],
      ['từ khi mang thai đến ⟦1 tháng sau sinh⟧', {}],
    ],
    no: ['6 tháng tuổi', '6 xã'],
  },
});
