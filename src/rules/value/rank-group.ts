/** In the group of the first so many: "nhóm 10 tỉnh dẫn đầu", "nhóm 40 quốc gia". */

import { kind, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, makeValue, numberOf, spanOf } from '../parts.ts';
import { scope, tail } from './rank-parts.ts';

export const valueRankGroup = rule({
  id: 'value/rank-group',
  yields: 'value',
  pattern: [words('nhóm'), anyNumber, oneOf([kind('unit'), maybe('trực thuộc trung ương'), maybe(tail)], tail, []), maybe(scope)],
  value: ([, number, among, of]) =>
    among?.length || of?.length ? makeValue('rank', numberOf(number), { unit: 'rank', ofSpan: of?.length ? spanOf(of) : null }) : null,
  examples: {
    yes: [
      ['thuộc ⟦nhóm 10 địa phương dẫn đầu cả nước⟧', { number: 10, unit: 'rank' }],
      ['trong ⟦nhóm 40 quốc gia⟧', { number: 40 }],
      ['thuộc ⟦nhóm 15 cả nước⟧', { number: 15 }],
    ],
    no: ['nhóm nhiệm vụ', 'nhóm 2'],
  },
});
