/** A count in words: "năm mô hình", "hai trung tâm", "mỗi xã có một nhà văn hóa". */
import { isMeasure } from '../../lexicon/measures.ts';
import type { NumberMeaning } from '../../match/meanings.ts';
import { kind, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, makeValue, nodesOf, numberOf, spanOf } from '../parts.ts';

export const valueCountWords = rule({
  id: 'value/count-words',
  yields: 'value',
  pattern: [
    oneOf(
      kind('spelled', (node) => (node.meaning as NumberMeaning).number !== 1),
      'năm',
    ),
    kind('unit', (node) => !isMeasure(node.key)),
  ],
  value: ([number, of]) => {
    const five = first(number).key === 'năm';
    const nodes = nodesOf(of);
    return makeValue('count', five ? 5 : numberOf(number), { unitSpan: spanOf(nodes), nounSpan: spanOf(nodes) });
  },
  examples: {
    yes: [
      ['xây dựng ⟦năm mô hình⟧', { number: 5 }],
      ['có ⟦hai trung tâm⟧ logistics', { number: 2 }],
    ],
    no: ['năm học', 'đến năm 2025'],
  },
});
