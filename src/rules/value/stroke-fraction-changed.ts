/** A part in figures behind a word of change or share: "giảm 1/2 so với năm 2020", "chiếm 1/3". */
import { kind, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { makeValue, numberOf } from '../parts.ts';

export const valueStrokeFractionChanged = rule({
  id: 'value/stroke-fraction-changed',
  yields: 'value',
  pattern: [kind('number'), words('/'), kind('number')],
  onlyAfter: ['kind:change', 'word:chiếm', 'word:bằng'],
  value: ([above, , below]) => {
    const [a, b] = [numberOf(above), numberOf(below)];
    return a < b && b <= 10 ? makeValue('percent', Number(((100 * a) / b).toFixed(6)), { unit: '%' }) : null;
  },
  examples: {
    yes: [
      ['số vụ cháy giảm ⟦1/2⟧ so với năm 2025', { number: 50, unit: '%' }],
      ['nữ đại biểu chiếm ⟦1/3⟧', { number: 33.333333 }],
      ['thu nhập bằng ⟦1/2⟧ bình quân chung của tỉnh', { number: 50 }],
    ],
    no: ['đến ngày 1/2', 'giảm 15/34', 'đạt 1/2'],
  },
});
