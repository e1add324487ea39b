/** A place in a ranking: "xếp hạng 15/34", "đứng thứ 12", "hạng 20". */

import { kind, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, makeValue, numberOf, numeral } from '../parts.ts';
import { scope } from './rank-parts.ts';

export const valueRankPlace = rule({
  id: 'value/rank-place',
  yields: 'value',
  pattern: [
    oneOf(
      'xếp hạng',
      'xếp thứ',
      'xếp hạng thứ',
      'đứng thứ',
      'đứng vị trí thứ',
      'vị trí thứ',
      'xếp vị trí thứ',
      'thứ hạng',
      'vị trí',
      'thứ bậc',
      'thứ',
      'đứng vị trí',
      'xếp vị trí',
    ),
    maybe(kind('bound')),
    maybe('thứ'),
    numeral,
    maybe(oneOf([words('/'), numeral, maybe(kind('unit'))])),
    maybe(scope),
  ],
  notAfter: [
    'word:con',
    'word:lần',
    'word:ngày',
    'word:tuần',
    'word:năm',
    'word:mũi',
    'word:liều',
    'word:nạn',
    'word:lối thoát nạn',
    'word:hiểm',
    'word:lối thoát hiểm',
    'word:ngữ',
    'word:băng',
    'word:bằng',
    'word:kỳ',
    'word:đợt',
    'word:tháng',
  ],
  value: (parts) =>
    first(parts[3]).kind === 'year'
      ? null
      : { ...makeValue('rank', numberOf(parts[3]), { unit: 'rank', onePlace: !parts[1]?.length }), bound: parts[1]?.length ? first(parts[1]).meaning : null },
  examples: {
    yes: [
      ['PCI ⟦xếp hạng 15/34⟧ trở lên', { number: 15, unit: 'rank' }],
      ['⟦đứng thứ 12 cả nước⟧', { number: 12 }],
    ],
    no: ['xếp hạng năng lực', 'đứng đầu', 'sinh con thứ 3 trở lên', 'tiêm mũi thứ 2', 'mở lối thoát nạn thứ 2'],
  },
});
