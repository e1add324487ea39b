/** Something for each hundred or thousand of another, with several words above the stroke: "111 trẻ trai/100 trẻ gái". */
import { kind, many, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { makeValue, nodesOf, noun, numberOf, numeral, rangeOf, spanOf, to } from '../parts.ts';

export const valueRatio = rule({
  id: 'value/ratio',
  yields: 'value',
  pattern: [
    maybe(oneOf([maybe('từ'), numeral, to])),
    numeral,
    many(oneOf(noun, kind('unit'), kind('measure'), kind('predicate')), 1, 5),
    words('/'),
    oneOf(numeral, kind('scale'), [kind('number'), kind('scale')]),
    many(oneOf(noun, kind('unit'), kind('plain')), 1, 6),
  ],
  value: ([from, number, above, stroke, base, below]) => {
    const unit = { unitSpan: spanOf([...nodesOf(above), ...nodesOf(stroke), ...nodesOf(base), ...nodesOf(below)]) };
    const low = from?.find(({ kind: sort }) => sort === 'number' || sort === 'year');
    return low ? rangeOf('quantity', numberOf([low]), numberOf(number), unit) : makeValue('quantity', numberOf(number), unit);
  },
  examples: {
    yes: [
      ['còn ⟦111 trẻ sơ sinh trai/100 trẻ sơ sinh gái⟧', { number: 111, form: 'quantity' }],
      ['đạt ⟦25 giường bệnh nội trú/10.000 dân⟧', { number: 25 }],
      ['ở mức ⟦109 - 111 bé trai/100 bé gái⟧', { number: 109, upper: 111 }],
    ],
    no: ['đạt 45%', '12 xã'],
  },
});
