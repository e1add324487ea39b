/** One of the first so many: "một trong 10 tỉnh". */
import { kind, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, makeValue, numberOf } from '../parts.ts';
import { one, scope, scopeSpan, tail } from './rank-parts.ts';

export const valueRankOneOf = rule({
  id: 'value/rank-one-of',
  yields: 'value',
  pattern: [one, words('trong'), maybe(oneOf('những', 'các', 'số')), anyNumber, kind('unit'), maybe('trực thuộc trung ương'), maybe(tail), maybe(scope)],
  value: (parts) => makeValue('rank', numberOf(parts[3]), { unit: 'rank', ofSpan: scopeSpan(parts[7]) }),
  examples: {
    yes: [
      ['là ⟦một trong 10 tỉnh dẫn đầu⟧', { number: 10, unit: 'rank' }],
      ['là ⟦1 trong 5 địa phương đứng đầu⟧', { number: 5 }],
      ['trở thành ⟦một trong 15 tỉnh, thành phố trực thuộc Trung ương⟧ có', { number: 15 }],
    ],
    no: ['một trong những', 'trong 10 năm'],
  },
});
