/** Two ends named by "giữa … và": "giữa 5% và 7%". */
import { maybe, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numberOf, numeral, percentSign, rangeOf } from '../parts.ts';

export const valuePercentBetween = rule({
  id: 'value/percent-between',
  yields: 'value',
  pattern: [words('giữa'), numeral, maybe(percentSign), words('và'), numeral, percentSign],
  value: (parts) => rangeOf('percent', numberOf(parts[1]), numberOf(parts[4]), { unit: '%' }),
  examples: {
    yes: [
      ['ở mức ⟦giữa 5% và 7%⟧', { number: 5, upper: 7 }],
      ['đạt ⟦giữa 12 và 15%⟧', { number: 12, upper: 15 }],
    ],
    no: ['5% và 7%', 'giữa năm'],
  },
});
