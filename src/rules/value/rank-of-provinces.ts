/** A place among provinces, written as a fraction: "xếp 30/63 tỉnh, thành phố cả nước", "25 - 30/63 địa phương", "7/14 tỉnh vùng Tây Nguyên". */
import type { NumberMeaning } from '../../match/meanings.ts';
import type { Node } from '../../match/node.ts';
import { kind, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, makeValue, numberOf, numeral } from '../parts.ts';
import { scope, scopeSpan, tail } from './rank-parts.ts';

const MOST_PROVINCES = 64;

const isGroup = (opening: readonly Node[] | undefined): boolean => opening?.some(({ key }) => key.endsWith('nhóm')) ?? false;

export const valueRankOfProvinces = rule({
  id: 'value/rank-of-provinces',
  yields: 'value',
  pattern: [
    maybe(oneOf('nhóm', 'xếp hạng', 'xếp thứ', 'xếp vị trí', 'vị trí', 'hạng', 'xếp', 'thứ', 'đứng thứ')),
    numeral,
    maybe(oneOf([oneOf('-', 'đến'), numeral])),
    words('/'),
    kind('number', (node) => (node.meaning as NumberMeaning).number <= MOST_PROVINCES),
    oneOf('tỉnh , thành phố', 'tỉnh', 'địa phương', 'tỉnh thành'),
    maybe('trực thuộc trung ương'),
    maybe(tail),
    maybe(scope),
  ],
  notAfter: ['word:có', 'word:tại', 'word:ở', 'word:đến', 'word:với', 'word:của'],
  value: (parts) => {
    const [opening, lower, to] = parts;
    const upper = to?.length ? numberOf(to.slice(1)) : null;
    const place = numberOf(lower);
    return first(lower).kind === 'year' || (upper !== null && upper <= place)
      ? null
      : makeValue('rank', place, { unit: 'rank', ...(upper === null ? {} : { upper }), ofSpan: scopeSpan(parts[8]), onePlace: !isGroup(opening) });
  },
  examples: {
    yes: [
      ['chỉ số PAPI ⟦xếp 30/63 tỉnh, thành phố cả nước⟧', { number: 30, unit: 'rank' }],
      ['⟦xếp vị trí 25 - 30/63 tỉnh, thành phố⟧', { number: 25, upper: 30 }],
      ['cả nước, ⟦7/14 tỉnh vùng Tây Nguyên⟧', { number: 7 }],
      ['nằm trong ⟦nhóm 25/63 địa phương dẫn đầu⟧', { number: 25 }],
    ],
    no: ['7/14 huyện đạt chuẩn', 'có 20/34 tỉnh tham gia', 'hợp tác với 8 tỉnh'],
  },
});
