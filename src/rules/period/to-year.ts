/** A year without the word for it: "đến 2030", "tầm nhìn 2045". */
import { kind, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numberOf } from '../parts.ts';

export const periodToYear = rule({
  id: 'period/to-year',
  yields: 'period',
  pattern: [oneOf('đến', 'tầm nhìn', 'tầm nhìn đến', 'vào', 'cuối'), kind('year')],
  value: ([, year]) => ({ from: null, to: numberOf(year) }),
  examples: {
    yes: [
      ['mục tiêu ⟦đến 2035⟧ là', { to: 2035 }],
      ['⟦tầm nhìn 2045⟧', { to: 2045 }],
    ],
    no: ['đến 35%', 'từ 2025'],
  },
});
