/** Among so many of the best of a kind, without the word group: "nằm trong 20 đô thị đáng sống nhất Đông Nam Á". */

import { kind, many, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, makeValue, noun, numberOf, spanOf } from '../parts.ts';
import { scope, scopeSpan, tail } from './rank-parts.ts';

export const valueRankAmongKind = rule({
  id: 'value/rank-among-kind',
  yields: 'value',
  pattern: [
    anyNumber,
    kind('unit'),
    many(oneOf(noun, kind('unit'), kind('measure'), kind('plain'), kind('activity')), 1, 5),
    oneOf(tail, 'nhất'),
    maybe(scope),
  ],
  onlyAfter: ['word:trong', 'word:nằm trong', 'word:thuộc', 'word:vào', 'word:lọt vào', 'word:đứng trong', 'word:xếp trong'],
  value: (parts) =>
    makeValue('rank', numberOf(parts[0]), {
      unit: 'rank',
      ofSpan: scopeSpan(parts[4]),
      nounSpan: spanOf([...(parts[1] ?? []), ...(parts[2] ?? []), ...(parts[3] ?? [])]),
    }),
  examples: {
    yes: [
      ['nằm trong ⟦20 đô thị đáng sống nhất Đông Nam Á⟧', { number: 20, unit: 'rank' }],
      ['lọt vào ⟦50 điểm đến nghỉ dưỡng hàng đầu châu Á⟧', { number: 50 }],
    ],
    no: ['trong 20 đô thị dẫn đầu', 'xây dựng 20 đô thị đáng sống nhất', 'trong 20 đô thị của tỉnh'],
  },
});
