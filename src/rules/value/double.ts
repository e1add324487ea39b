/** Twice as much: "gấp đôi", "gấp ba". */
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, makeValue, numberOf } from '../parts.ts';

const TIMES: Readonly<Record<string, number>> = { đôi: 2, rưỡi: 1.5 };

export const valueDouble = rule({
  id: 'value/double',
  yields: 'value',
  pattern: [oneOf('đôi', 'rưỡi', kind('spelled')), maybe('lần')],
  onlyAfter: ['word:gấp', 'word:tăng gấp'],
  value: ([times]) => makeValue('quantity', TIMES[first(times).key] ?? numberOf(times), { unit: 'lần' }),
  examples: {
    yes: [
      ['quy mô gấp ⟦đôi⟧ so với', { number: 2, unit: 'lần' }],
      ['gấp ⟦ba lần⟧ năm 2020', { number: 3 }],
      ['tăng gấp ⟦rưỡi⟧', { number: 1.5 }],
    ],
    no: ['gấp rút', 'tăng đều'],
  },
});
