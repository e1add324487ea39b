/** A place among those with the best of something: "50 quốc gia có năng lực cạnh tranh hàng đầu thế giới". */

import { kind, many, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, first, makeValue, nodesOf, noun, numberOf, spanOf } from '../parts.ts';
import { scope, tail } from './rank-parts.ts';

/** An index, a level or an ability is ranked itself; of a quantity ("độ che phủ rừng cao nhất") those who have it are. */
const INDEXES = new Set(['chỉ số', 'năng lực', 'năng', 'mức độ', 'điểm', 'điểm số', 'trình độ', 'kết quả', 'chất lượng', 'môi', 'hệ số', 'tỷ lệ']);

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
  value: (parts) => {
    const held = nodesOf(parts[4]);
    const ranked =
      INDEXES.has(first(held).key) || first(held).key.startsWith('mức') ? held : [...nodesOf(parts[2]), ...nodesOf(parts[3]), ...held, ...nodesOf(parts[5])];
    return makeValue('rank', numberOf(parts[1]), { unit: 'rank', ofSpan: parts[6]?.length ? spanOf(parts[6]) : null, nounSpan: spanOf(ranked) });
  },
  examples: {
    yes: [
      ['thuộc ⟦nhóm 30 quốc gia có năng lực cạnh tranh du lịch hàng đầu thế giới⟧', { number: 30, unit: 'rank' }],
      ['thuộc ⟦nhóm 15 địa phương có quy mô kinh tế lớn nhất cả nước⟧', { number: 15 }],
      ['trong ⟦10 tỉnh có chỉ số chuyển đổi số cao nhất cả nước⟧', { number: 10 }],
    ],
    no: ['10 tỉnh có biển', 'nhóm 30 quốc gia'],
  },
});
