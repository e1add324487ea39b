/** One of the first so many: "một trong 10 tỉnh". */
import type { NumberMeaning } from '../../match/meanings.ts';
import { kind, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, makeValue, numberOf, spanOf } from '../parts.ts';
import { scope, tail } from './rank-parts.ts';

export const valueRankOneOf = rule({
  id: 'value/rank-one-of',
  yields: 'value',
  pattern: [
    kind('spelled', (node) => (node.meaning as NumberMeaning).number === 1),
    words('trong'),
    maybe(oneOf('những', 'các', 'số')),
    anyNumber,
    kind('unit'),
    maybe('trực thuộc trung ương'),
    maybe(tail),
    maybe(scope),
  ],
  value: (parts) => makeValue('rank', numberOf(parts[3]), { unit: 'rank', ofSpan: parts[7]?.length ? spanOf(parts[7]) : null }),
  examples: {
    yes: [
      ['là ⟦một trong 10 tỉnh dẫn đầu⟧', { number: 10, unit: 'rank' }],
      ['trở thành ⟦một trong 15 tỉnh, thành phố trực thuộc Trung ương⟧ có', { number: 15 }],
    ],
    no: ['một trong những', 'trong 10 năm'],
  },
});
