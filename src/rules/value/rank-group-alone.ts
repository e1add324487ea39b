/** In the group of the first so many, which are not named: "Chỉ số PCI thuộc nhóm 30". */
import { kind, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { makeValue, numberOf } from '../parts.ts';

/** "nhóm 2" is a class of something, "thuộc nhóm 30" a rank. */
const LEAST = 10;

export const valueRankGroupAlone = rule({
  id: 'value/rank-group-alone',
  yields: 'value',
  pattern: [words('nhóm'), kind('number')],
  notBefore: ['kind:word', 'kind:unit', 'kind:plain', 'kind:activity', 'kind:measure', 'kind:name', 'kind:intent', 'kind:predicate', 'word:/'],
  value: ([, number]) => (numberOf(number) >= LEAST && Number.isInteger(numberOf(number)) ? makeValue('rank', numberOf(number), { unit: 'rank' }) : null),
  examples: {
    yes: [
      ['PCI thuộc ⟦nhóm 30⟧, SIPAS xếp thứ 28', { number: 30, unit: 'rank' }],
      ['chỉ số chuyển đổi số nằm trong ⟦nhóm 15⟧', { number: 15 }],
    ],
    no: ['thuộc nhóm 2', 'nhóm 10 nhiệm vụ', 'nhóm 12 được ưu tiên'],
  },
});
