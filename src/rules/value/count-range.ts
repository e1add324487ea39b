/** Two ends of a count whose noun the lexicon does not know: "từ 10 đến 18 hướng dẫn kỹ thuật". */
import { kind, maybe } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { nodesOf, noun, numberOf, rangeOf, spanOf, to } from '../parts.ts';

export const valueCountRange = rule({
  id: 'value/count-range',
  yields: 'value',
  pattern: [maybe('từ'), kind('number'), to, kind('number'), noun, maybe(noun)],
  value: ([, low, , high, one, two]) => {
    const nodes = [...nodesOf(one), ...nodesOf(two)];
    return rangeOf('count', numberOf(low), numberOf(high), { unitSpan: spanOf(nodes), nounSpan: spanOf(nodes) });
  },
  examples: {
    yes: [
      ['phổ biến ⟦từ 10 đến 18 hướng dẫn⟧ của ngành', { number: 10, upper: 18 }],
      ['tổ chức ⟦5 - 7 gian hàng⟧ số', { number: 5, upper: 7 }],
    ],
    no: ['từ 10 đến 18%', 'năm 2021-2025'],
  },
});
