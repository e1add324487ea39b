/** A number with a counted noun that the lexicon does not know: "12 tủ sách". */
import { kind, maybe } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { makeValue, nodesOf, noun, numberOf, spanOf } from '../parts.ts';

export const valueCount = rule({
  id: 'value/count',
  yields: 'value',
  pattern: [kind('number'), noun, maybe(noun)],
  value: ([number, one, two]) => {
    const nodes = [...nodesOf(one), ...nodesOf(two)];
    return makeValue('count', numberOf(number), { unitSpan: spanOf(nodes), nounSpan: spanOf(nodes) });
  },
  examples: {
    yes: [
      ['xây dựng ⟦12 tủ sách⟧ pháp luật', { number: 12, form: 'count' }],
      ['có ⟦7 gian hàng⟧ số', { number: 7 }],
    ],
    no: ['đạt 45%', 'năm 2025'],
  },
});
