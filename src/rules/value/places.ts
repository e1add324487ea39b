/** Points as places, not as a score: "12 điểm tiếp nhận hồ sơ", "05 điểm du lịch". */
import { words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { makeValue, nodesOf, numberOf, numeral, spanOf } from '../parts.ts';

export const valuePlaces = rule({
  id: 'value/places',
  yields: 'value',
  pattern: [numeral, words('điểm')],
  notBefore: [
    'word:vào',
    'word:và',
    'word:của',
    'word:so',
    'word:trên',
    'word:trong',
    'word:theo',
    'word:xếp',
    'word:trở',
    'word:thì',
    'word:được',
    'word:phần',
    'word:hoặc',
    'word:bị',
  ],
  onlyBefore: ['kind:word', 'kind:plain', 'kind:predicate', 'kind:unit', 'kind:activity'],
  value: ([number, of]) => makeValue('count', numberOf(number), { unitSpan: spanOf(nodesOf(of)), nounSpan: spanOf(nodesOf(of)) }),
  examples: {
    yes: [
      ['mở ⟦12 điểm⟧ tiếp nhận hồ sơ', { number: 12, form: 'count' }],
      ['có ⟦05 điểm⟧ dừng nghỉ', { number: 5, form: 'count' }],
    ],
    no: ['đạt 85 điểm vào năm 2030', 'đạt 85 điểm'],
  },
});
