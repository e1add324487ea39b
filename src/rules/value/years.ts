/** A length of life in years, where a verb or a bound states it: "đạt tối thiểu 68 năm". */
import { words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { makeValue, nodesOf, numberOf, numeral, spanOf } from '../parts.ts';

export const valueYears = rule({
  id: 'value/years',
  yields: 'value',
  pattern: [numeral, words('năm')],
  onlyAfter: ['kind:verb', 'kind:bound', 'kind:reach'],
  value: ([number, of]) => makeValue('quantity', numberOf(number), { unitSpan: spanOf(nodesOf(of)) }),
  examples: {
    yes: [
      ['sống khỏe mạnh đạt tối thiểu ⟦68 năm⟧', { number: 68 }],
      ['tuổi nghề trên ⟦10 năm⟧', { number: 10 }],
    ],
    no: ['trong 10 năm', 'đến năm 2030'],
  },
});
