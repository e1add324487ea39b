/** A percentage: "80%", "8,0 phần trăm", "7%/năm". */
import { maybe } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, everyYear, makeValue, numberOf, percentSign } from '../parts.ts';

export const valuePercent = rule({
  id: 'value/percent',
  yields: 'value',
  pattern: [anyNumber, percentSign, maybe(everyYear)],
  value: ([number, , every]) => makeValue('percent', numberOf(number), { unit: '%', every: every?.length ? 'year' : null }),
  examples: {
    yes: [
      ['đạt ⟦80%⟧ hộ', { number: 80, unit: '%' }],
      ['tăng ⟦7%/năm⟧', { number: 7, every: 'year' }],
      ['đạt ⟦ba mươi phần trăm⟧', { number: 30 }],
    ],
    no: ['tăng 8 điểm phần trăm', 'một phần tám'],
  },
});
