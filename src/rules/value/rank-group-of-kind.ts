/** A place among the first of a kind: "nhóm 15 quốc gia xuất khẩu lớn nhất thế giới", "top 20 điểm đến hàng đầu châu Á". */

import { kind, many, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, first, makeValue, noun, numberOf, spanOf } from '../parts.ts';
import { scope, scopeSpan, tail } from './rank-parts.ts';

export const valueRankGroupOfKind = rule({
  id: 'value/rank-group-of-kind',
  yields: 'value',
  pattern: [
    oneOf('nhóm', 'top', 'tốp'),
    anyNumber,
    oneOf(
      [kind('unit'), oneOf(noun, kind('activity'), kind('plain'))],
      kind('unit', (node) => !/^(?:quốc gia|nước|tỉnh|địa phương|thành phố|vùng)/u.test(node.key)),
    ),
    many(oneOf(noun, kind('unit'), kind('measure'), kind('plain'), kind('activity'), 'có'), 0, 8),
    oneOf(tail, 'nhất', 'lớn'),
    maybe(scope),
  ],
  value: (parts) =>
    first(parts[4]).key === 'lớn' && !parts[5]?.length
      ? null
      : makeValue('rank', numberOf(parts[1]), {
          unit: 'rank',
          ofSpan: scopeSpan(parts[5]),
          nounSpan: spanOf([...(parts[2] ?? []), ...(parts[3] ?? []), ...(parts[4] ?? [])]),
        }),
  examples: {
    yes: [
      ['thuộc ⟦nhóm 15 quốc gia xuất khẩu lớn nhất thế giới⟧', { number: 15, unit: 'rank' }],
      ['thuộc ⟦nhóm 50 đô thị du lịch có giao thông thân thiện nhất châu Á⟧', { number: 50 }],
      ['trong ⟦tốp 3 trung tâm nghề cá lớn của cả nước⟧', { number: 3 }],
      ['vào ⟦top 20 điểm đến hàng đầu châu Á⟧', { number: 20 }],
    ],
    no: ['nhóm 15 quốc gia xuất khẩu', 'nhóm 15 nhiệm vụ', 'nhóm 5 doanh nghiệp lớn'],
  },
});
