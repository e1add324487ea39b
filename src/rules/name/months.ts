/** Months of a year that has begun, of a life, of a course: "6 tháng đầu năm", "1 tháng sau sinh", "đào tạo dưới 03 tháng". */
import { kind, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numeral } from '../parts.ts';

export const nameMonths = rule({
  id: 'name/months',
  yields: 'name',
  pattern: [
    oneOf(
      [numeral, words('tháng'), oneOf('đầu năm', 'cuối năm', 'đầu', 'cuối', 'năm', 'sau sinh', 'sau khi sinh', 'sau đẻ'), maybe('năm'), maybe(kind('year'))],
      [oneOf(words('đào tạo'), words('đào tạo nghề'), words('đào tạo thường xuyên'), words('sơ cấp và')), words('dưới'), numeral, words('tháng')],
    ),
  ],
  value: () => ({ sort: 'duration' }),
  examples: {
    yes: [
      ['⟦6 tháng đầu năm 2024⟧ đạt', {}],
      ['trong ⟦9 tháng năm 2025⟧', {}],
      ['từ khi mang thai đến ⟦1 tháng sau sinh⟧', {}],
      ['sơ cấp và ⟦đào tạo dưới 03 tháng⟧ 1.200 người', {}],
      ['⟦sơ cấp và dưới 3 tháng⟧ 6.000 người', {}],
    ],
    no: ['6 tháng tuổi', '6 xã', 'thời gian cấp phép dưới 3 tháng'],
  },
});
