/** Among the first so many: "top 15", "thuộc top 10 cả nước". */

import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, makeValue, numberOf } from '../parts.ts';
import { scope, scopeSpan, tail } from './rank-parts.ts';

export const valueRankTop = rule({
  id: 'value/rank-top',
  yields: 'value',
  pattern: [oneOf('top', 'tốp'), anyNumber, maybe(kind('unit')), maybe(tail), maybe(scope)],
  value: ([, number, , , of]) => makeValue('rank', numberOf(number), { unit: 'rank', ofSpan: scopeSpan(of) }),
  examples: {
    yes: [
      ['thuộc ⟦top 15 tỉnh, thành phố dẫn đầu cả nước⟧', { number: 15, unit: 'rank' }],
      ['vào ⟦top 10⟧', { number: 10 }],
    ],
    no: ['15 tỉnh', 'desktop 10'],
  },
});
