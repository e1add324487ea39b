/** Two ends of percentage points: "1 - 1,5 điểm %". */
import { maybe, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { everyYear, numberOf, numeral, percentSign, rangeOf, to } from '../parts.ts';

export const valuePointsRange = rule({
  id: 'value/points-range',
  yields: 'value',
  pattern: [maybe('từ'), numeral, to, numeral, words('điểm'), percentSign, maybe(everyYear)],
  value: (parts) => rangeOf('points', numberOf(parts[1]), numberOf(parts[3]), { unit: 'điểm %', every: parts[6]?.length ? 'year' : null }),
  examples: {
    yes: [
      ['giảm ⟦1 - 1,5 điểm %⟧', { number: 1, upper: 1.5 }],
      ['tăng ⟦từ 2 đến 3 điểm phần trăm⟧', { number: 2, upper: 3 }],
    ],
    no: ['1 - 1,5%', 'từ 2 đến 3 điểm'],
  },
});
