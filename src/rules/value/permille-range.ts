/** Two ends of parts of a thousand: "12 - 14‰", "từ 5‰ đến 6‰". */
import { maybe } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { everyYear, numberOf, numeral, rangeOf, to } from '../parts.ts';
import { permilleSign } from './permille.ts';

export const valuePermilleRange = rule({
  id: 'value/permille-range',
  yields: 'value',
  pattern: [maybe('từ'), numeral, maybe(permilleSign), to, numeral, permilleSign, maybe(everyYear)],
  value: (parts) => rangeOf('percent', numberOf(parts[1]), numberOf(parts[4]), { unit: '‰', every: parts[6]?.length ? 'year' : null }),
  examples: {
    yes: [
      ['ở mức ⟦12 - 14‰⟧', { number: 12, upper: 14 }],
      ['giảm ⟦0,1 - 0,2‰/năm⟧', { number: 0.1, upper: 0.2, every: 'year' }],
      ['đạt ⟦từ 5‰ đến 6‰⟧', { number: 5, upper: 6 }],
    ],
    no: ['giảm từ 27‰ xuống 25,5‰', '12 - 14%'],
  },
});
