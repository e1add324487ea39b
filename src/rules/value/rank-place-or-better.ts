/** A place or a better one: "xếp thứ hạng từ 20 trở lên", "vị trí từ 15/34 trở lên". */

import { kind, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, makeValue, numberOf, numeral } from '../parts.ts';

export const valueRankPlaceOrBetter = rule({
  id: 'value/rank-place-or-better',
  yields: 'value',
  pattern: [
    oneOf('xếp hạng', 'xếp thứ hạng', 'thứ hạng', 'vị trí', 'xếp vị trí', 'thứ bậc', 'xếp thứ bậc', 'xếp thứ'),
    words('từ'),
    maybe('thứ'),
    numeral,
    maybe(oneOf([words('/'), numeral, maybe(kind('unit'))])),
    kind('or-more'),
  ],
  value: (parts) => (first(parts[3]).kind === 'year' ? null : makeValue('rank', numberOf(parts[3]), { unit: 'rank' })),
  examples: {
    yes: [
      ['Đại hội ⟦xếp thứ hạng từ 20 trở lên⟧', { number: 20, unit: 'rank' }],
      ['chỉ số PCI giữ ⟦vị trí từ 15/34 trở lên⟧', { number: 15 }],
    ],
    no: ['xếp hạng từ 20 lên 15', 'xếp hạng năng lực từ 3 sao trở lên'],
  },
});
