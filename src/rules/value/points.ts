/** Percentage points: "1,5 điểm phần trăm", "2 điểm %". */
import { maybe, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { everyYear, makeValue, numberOf, numeral, percentSign } from '../parts.ts';

export const valuePoints = rule({
  id: 'value/points',
  yields: 'value',
  pattern: [numeral, words('điểm'), percentSign, maybe(everyYear)],
  value: ([number, , , every]) => makeValue('points', numberOf(number), { unit: 'điểm %', every: every?.length ? 'year' : null }),
  examples: {
    yes: [
      ['tăng ⟦1,5 điểm phần trăm⟧', { number: 1.5, unit: 'điểm %' }],
      ['giảm ⟦2 điểm %⟧', { number: 2 }],
    ],
    no: ['đạt 85 điểm', '2%'],
  },
});
