/** A group of a kind of the whole country or world, which leads without saying so: "nhóm 80 thành phố thông minh của thế giới". */

import { kind, many, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, makeValue, nodesOf, noun, numberOf, spanOf } from '../parts.ts';
import { scopeSpan, wideScope } from './rank-parts.ts';

export const valueRankGroupInTheWorld = rule({
  id: 'value/rank-group-in-the-world',
  yields: 'value',
  pattern: [
    oneOf('nhóm', 'top', 'tốp'),
    anyNumber,
    kind('unit'),
    many(oneOf(noun, kind('unit'), kind('measure'), kind('plain'), kind('activity')), 0, 5),
    wideScope,
  ],
  value: (parts) => {
    const named = nodesOf(parts[3]).length > 0 || !/^(?:quốc gia|nước|tỉnh|địa phương|thành phố|vùng)/u.test(nodesOf(parts[2])[0]?.key ?? '');
    return makeValue('rank', numberOf(parts[1]), {
      unit: 'rank',
      ofSpan: scopeSpan(parts[4]),
      nounSpan: named ? spanOf([...nodesOf(parts[2]), ...nodesOf(parts[3])]) : null,
    });
  },
  examples: {
    yes: [
      ['thuộc ⟦nhóm 80 thành phố thông minh của thế giới⟧', { number: 80, unit: 'rank' }],
      ['có tên trong ⟦top 50 điểm đến của châu Á⟧', { number: 50 }],
    ],
    no: ['nhóm 80 thành phố thông minh', 'nhóm 5 hộ của xã'],
  },
});
