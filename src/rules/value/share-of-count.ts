/** So many of so many: "66/112 thôn", also 12/18 "điểm đen". */
import { kind, maybe, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { makeValue, nodesOf, numberOf, numeral, spanOf, unit } from '../parts.ts';

export const valueShareOfCount = rule({
  id: 'value/share-of-count',
  yields: 'value',
  pattern: [kind('number'), words('/'), numeral, maybe('"'), unit, maybe('"')],
  value: ([number, , total, , of]) => {
    const nodes = nodesOf(of);
    return numberOf(number) <= numberOf(total) && numberOf(total) >= 10
      ? makeValue('count', numberOf(number), { unitSpan: spanOf(nodes), nounSpan: spanOf(nodes) })
      : null;
  },
  examples: {
    yes: [
      ['có ⟦66/112 thôn⟧ đạt', { number: 66 }],
      ['⟦15/20 xã⟧ về đích', { number: 15 }],
      ['xóa ⟦12/18 "điểm đen"⟧ tai nạn', { number: 12 }],
    ],
    no: ['15/10 xã', 'ngày 15/10'],
  },
});
