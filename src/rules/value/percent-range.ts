/** Two ends of a percentage: "35-37%", "8,0% đến 10,0%", "giữa 5% và 7%". */
import { maybe } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { everyYear, numberOf, numeral, percentSign, rangeOf, to } from '../parts.ts';

export const valuePercentRange = rule({
  id: 'value/percent-range',
  yields: 'value',
  pattern: [maybe('từ'), numeral, maybe(percentSign), maybe(everyYear), to, numeral, percentSign, maybe(everyYear)],
  notBefore: ['word:-'],
  value: (parts) => rangeOf('percent', numberOf(parts[1]), numberOf(parts[5]), { unit: '%', every: parts[7]?.length ? 'year' : null }),
  examples: {
    yes: [
      ['đạt ⟦35-37%⟧ GRDP', { number: 35, upper: 37 }],
      ['đạt ⟦từ 8,0% đến 10,0%⟧', { number: 8, upper: 10 }],
      ['tăng ⟦10 - 12%/năm⟧', { number: 10, upper: 12, every: 'year' }],
    ],
    no: ['cơ cấu là 15% - 45% - 40%', 'giảm từ 30% xuống 20%', '90%, 80%'],
  },
});
