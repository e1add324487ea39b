/** A place among those with the best of something: "50 quốc gia có năng lực cạnh tranh hàng đầu thế giới". */

import { kind, many, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, makeValue, nodesOf, noun, numberOf, spanOf } from '../parts.ts';
import { scope, scopeSpan, tail } from './rank-parts.ts';

export const valueRankOfThoseWith = rule({
  id: 'value/rank-of-those-with',
  yields: 'value',
  pattern: [
    maybe(oneOf('nhóm', 'top')),
    anyNumber,
    kind('unit', (node) => /^(?:quốc gia|nước|tỉnh|địa phương|thành phố|vùng lãnh thổ)/u.test(node.key)),
    words('có'),
    many(oneOf(noun, 'của', kind('plain'), kind('measure'), kind('unit'), kind('share-verb')), 1, 8),
    tail,
    maybe(scope),
  ],
  value: (parts) => makeValue('rank', numberOf(parts[1]), { unit: 'rank', ofSpan: scopeSpan(parts[6]), nounSpan: spanOf(nodesOf(parts[4])) }),
  examples: {
    yes: [
      ['thuộc ⟦nhóm 30 quốc gia có năng lực cạnh tranh du lịch hàng đầu thế giới⟧', { number: 30, unit: 'rank' }],
      ['trong ⟦10 tỉnh có chỉ số chuyển đổi số cao nhất cả nước⟧', { number: 10 }],
    ],
    no: ['10 tỉnh có biển', 'nhóm 30 quốc gia'],
  },
});
