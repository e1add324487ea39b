/** In the group of the first so many: "nhóm 10 tỉnh dẫn đầu", "nhóm 40 quốc gia". */

import { kind, maybe, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, makeValue, numberOf } from '../parts.ts';
import { scope, scopeSpan, tail } from './rank-parts.ts';

export const valueRankGroup = rule({
  id: 'value/rank-group',
  yields: 'value',
  pattern: [words('nhóm'), anyNumber, kind('unit'), maybe('trực thuộc trung ương'), maybe(tail), maybe(scope)],
  value: (parts) => makeValue('rank', numberOf(parts[1]), { unit: 'rank', ofSpan: scopeSpan(parts[5]) }),
  examples: {
    yes: [
      ['thuộc ⟦nhóm 10 địa phương dẫn đầu cả nước⟧', { number: 10, unit: 'rank' }],
      ['trong ⟦nhóm 40 quốc gia⟧', { number: 40 }],
    ],
    no: ['nhóm nhiệm vụ', 'nhóm 2'],
  },
});
