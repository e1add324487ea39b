/** Twice as much: "gấp đôi", "gấp ba". */
import { kind, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, makeValue, numberOf } from '../parts.ts';

export const valueDouble = rule({
  id: 'value/double',
  yields: 'value',
  pattern: [oneOf('đôi', kind('spelled'))],
  onlyAfter: ['word:gấp', 'word:tăng gấp'],
  value: ([times]) => makeValue('quantity', first(times).key === 'đôi' ? 2 : numberOf(times), { unit: 'lần' }),
  examples: {
    yes: [
      ['quy mô gấp ⟦đôi⟧ so với', { number: 2, unit: 'lần' }],
      ['gấp ⟦ba⟧', { number: 3 }],
    ],
    no: ['gấp rút', 'tăng đều'],
  },
});
