/** So many that lead, without the word group: "10 tỉnh dẫn đầu cả nước", "trong 15 tỉnh đứng đầu". */

import { kind, maybe } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, makeValue, numberOf } from '../parts.ts';
import { scope, scopeSpan, tail } from './rank-parts.ts';

export const valueRankGroupOfLeaders = rule({
  id: 'value/rank-group-of-leaders',
  yields: 'value',
  pattern: [anyNumber, kind('unit'), maybe('trực thuộc trung ương'), tail, maybe(scope)],
  notAfter: ['kind:verb', 'kind:bound'],
  value: (parts) => makeValue('rank', numberOf(parts[0]), { unit: 'rank', ofSpan: scopeSpan(parts[4]) }),
  examples: {
    yes: [
      ['trong ⟦10 tỉnh dẫn đầu cả nước⟧', { number: 10, unit: 'rank' }],
      ['thuộc ⟦5 nước đứng đầu ASEAN⟧', { number: 5 }],
    ],
    no: ['10 tỉnh', '10 doanh nghiệp vào đầu tư'],
  },
});
