/** One of the first so many of a kind: "một trong 80 thành phố thông minh hàng đầu thế giới". */

import { kind, many, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, first, makeValue, noun, numberOf, spanOf } from '../parts.ts';
import { one, scope, scopeSpan, tail } from './rank-parts.ts';

export const valueRankOneOfKind = rule({
  id: 'value/rank-one-of-kind',
  yields: 'value',
  pattern: [
    one,
    words('trong'),
    maybe(oneOf('những', 'các', 'số')),
    anyNumber,
    kind('unit'),
    many(oneOf(noun, kind('unit'), kind('measure'), kind('plain'), kind('activity')), 1, 5),
    oneOf(tail, 'lớn'),
    maybe(scope),
  ],
  value: (parts) =>
    first(parts[6]).key === 'lớn' && !parts[7]?.length
      ? null
      : makeValue('rank', numberOf(parts[3]), {
          unit: 'rank',
          ofSpan: scopeSpan(parts[7]),
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
