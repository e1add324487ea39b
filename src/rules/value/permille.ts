/** Parts of a thousand: "14,0‰", "5 phần nghìn". */
import { maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { makeValue, numberOf, numeral, rangeOf, to } from '../parts.ts';

export const valuePermille = rule({
  id: 'value/permille',
  yields: 'value',
  pattern: [maybe('từ'), numeral, maybe(oneOf([to, numeral])), oneOf('‰', 'phần nghìn', '%o', '0/00')],
  value: ([, number, upper]) =>
    upper?.length ? rangeOf('percent', numberOf(number), numberOf(upper.slice(-1)), { unit: '‰' }) : makeValue('percent', numberOf(number), { unit: '‰' }),
  examples: {
    yes: [
      ['còn ⟦14,0‰⟧', { number: 14, unit: '‰' }],
      ['dưới ⟦5 phần nghìn⟧', { number: 5 }],
      ['ở mức ⟦12 - 14‰⟧', { number: 12, upper: 14 }],
    ],
    no: ['14%', '5 phần'],
  },
});
