/** Parts of a thousand: "14,0‰", "5 phần nghìn". */
import { maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { everyYear, makeValue, numberOf, numeral } from '../parts.ts';

export const permilleSign = oneOf('‰', 'phần nghìn', '% o', '% 0', '0 / 00');

export const valuePermille = rule({
  id: 'value/permille',
  yields: 'value',
  pattern: [numeral, permilleSign, maybe(everyYear)],
  value: ([number, , every]) => makeValue('percent', numberOf(number), { unit: '‰', every: every?.length ? 'year' : null }),
  examples: {
    yes: [
      ['còn ⟦14,0‰⟧', { number: 14, unit: '‰' }],
      ['dưới ⟦5 phần nghìn⟧', { number: 5 }],
      ['còn ⟦18%0⟧', { number: 18, unit: '‰' }],
      ['giảm ⟦0,25‰/năm⟧', { number: 0.25, every: 'year' }],
      ['giảm ⟦0,3%o⟧ mỗi năm', { number: 0.3, unit: '‰' }],
    ],
    no: ['14%', '5 phần', '14% 05 xã'],
  },
});
