/** A number in figures and again in words: "05 (năm)". */
import { kind, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numberOf, numeral } from '../parts.ts';

export const numberFigureAndWord = rule({
  id: 'number/figure-and-word',
  yields: 'number',
  pattern: [numeral, words('('), oneOf(kind('spelled'), 'năm'), words(')')],
  value: ([number]) => ({ number: numberOf(number) }),
  examples: {
    yes: [
      ['xây dựng ⟦01 (một)⟧ trung tâm', { number: 1 }],
      ['hình thành ⟦05 (năm)⟧ mô hình', { number: 5 }],
    ],
    no: ['12 (xã)', '05 mô hình'],
  },
});
