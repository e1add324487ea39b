/** One of the first so many of a kind: "một trong 80 thành phố thông minh hàng đầu thế giới". */

import type { NumberMeaning } from '../../match/meanings.ts';
import { kind, many, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, makeValue, noun, numberOf, spanOf } from '../parts.ts';
import { scope, tail } from './rank-parts.ts';

export const valueRankOneOfKind = rule({
  id: 'value/rank-one-of-kind',
  yields: 'value',
  pattern: [
    kind('spelled', (node) => (node.meaning as NumberMeaning).number === 1),
    words('trong'),
    maybe(oneOf('những', 'các', 'số')),
    anyNumber,
    kind('unit'),
    many(oneOf(noun, kind('unit'), kind('measure'), kind('plain'), kind('activity')), 1, 5),
    tail,
    maybe(scope),
  ],
  value: (parts) =>
    makeValue('rank', numberOf(parts[3]), {
      unit: 'rank',
      ofSpan: parts[7]?.length ? spanOf(parts[7]) : null,
      nounSpan: spanOf([...(parts[4] ?? []), ...(parts[5] ?? []), ...(parts[6] ?? [])]),
    }),
  examples: {
    yes: [
      ['là ⟦một trong 80 thành phố thông minh hàng đầu thế giới⟧', { number: 80, unit: 'rank' }],
      ['trở thành ⟦một trong những 5 trung tâm logistics lớn nhất cả nước⟧', { number: 5 }],
    ],
    no: ['một trong 10 tỉnh dẫn đầu', 'một trong những trung tâm logistics lớn nhất'],
  },
});
