/** Two ends of so many for each ten thousand, with the noun below the stroke only: "150 - 160/100.000 dân". */
import { kind, many, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { nodesOf, noun, numberOf, numeral, rangeOf, roundBase, spanOf, to } from '../parts.ts';

export const valuePerManyRange = rule({
  id: 'value/per-many-range',
  yields: 'value',
  pattern: [numeral, to, numeral, words('/'), roundBase, many(oneOf(noun, kind('unit'), kind('plain')), 0, 4)],
  value: ([low, , high, stroke, base, below]) =>
    rangeOf('quantity', numberOf(low), numberOf(high), { unitSpan: spanOf([...nodesOf(stroke), ...nodesOf(base), ...nodesOf(below)]) }),
  examples: {
    yes: [
      ['phát hiện ⟦150 - 160/100.000 dân⟧', { number: 150, upper: 160 }],
      ['giảm còn ⟦18 đến 20/100.000 trẻ đẻ sống⟧', { number: 18, upper: 20 }],
    ],
    no: ['12 - 15/34', '42/100.000 trẻ đẻ sống'],
  },
});
