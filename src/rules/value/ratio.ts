/** Something for each hundred or thousand of another, with several words above the stroke: "111 trẻ trai/100 trẻ gái". */
import { kind, many, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { makeValue, nodesOf, noun, numberOf, numeral, spanOf } from '../parts.ts';

export const valueRatio = rule({
  id: 'value/ratio',
  yields: 'value',
  pattern: [
    numeral,
    many(oneOf(noun, kind('unit'), kind('measure'), kind('predicate')), 1, 5),
    words('/'),
    oneOf(numeral, kind('scale'), [kind('number'), kind('scale')]),
    many(oneOf(noun, kind('unit'), kind('plain')), 1, 6),
  ],
  value: ([number, above, stroke, base, below]) =>
    makeValue('quantity', numberOf(number), { unitSpan: spanOf([...nodesOf(above), ...nodesOf(stroke), ...nodesOf(base), ...nodesOf(below)]) }),
  examples: {
    yes: [
      ['còn ⟦111 trẻ sơ sinh trai/100 trẻ sơ sinh gái⟧', { number: 111, form: 'quantity' }],
      ['đạt ⟦25 giường bệnh nội trú/10.000 dân⟧', { number: 25 }],
    ],
    no: ['đạt 45%', '12 xã'],
  },
});
