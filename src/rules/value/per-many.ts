/** So many for each ten thousand, with the noun below the stroke only: "42/100.000 trẻ đẻ sống". */
import { kind, many, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { makeValue, nodesOf, noun, numberOf, numeral, roundBase, spanOf } from '../parts.ts';

export const valuePerMany = rule({
  id: 'value/per-many',
  yields: 'value',
  pattern: [numeral, words('/'), roundBase, many(oneOf(noun, kind('unit'), kind('plain')), 0, 4)],
  value: ([number, stroke, base, below]) =>
    makeValue('quantity', numberOf(number), { unitSpan: spanOf([...nodesOf(stroke), ...nodesOf(base), ...nodesOf(below)]) }),
  examples: {
    yes: [
      ['còn ⟦42/100.000 trẻ sinh sống⟧', { number: 42, form: 'quantity' }],
      ['xuống dưới ⟦41/100.000⟧ vào năm 2030', { number: 41 }],
    ],
    no: ['15/34', '12 xã'],
  },
});
