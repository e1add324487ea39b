/** One for each: "mỗi xã có một nhà văn hóa", "ít nhất một mô hình"; elsewhere "một" is an article. */
import type { NumberMeaning } from '../../match/meanings.ts';
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { makeValue, nodesOf, noun, spanOf } from '../parts.ts';

/** "/năm" */
const each = oneOf('/ năm', '/ quý', '/ tháng', '/ tuần', '/ ngày');

export const valueCountOne = rule({
  id: 'value/count-one',
  yields: 'value',
  pattern: [kind('spelled', (node) => (node.meaning as NumberMeaning).number === 1), oneOf([kind('unit'), maybe(each)], [noun, maybe(noun)])],
  onlyAfter: ['word:có', 'word:ít nhất', 'word:tối thiểu'],
  value: ([, of]) => {
    const nodes = nodesOf(of);
    return makeValue('count', 1, { unitSpan: spanOf(nodes), nounSpan: spanOf(nodes) });
  },
  examples: {
    yes: [
      ['mỗi xã có ⟦một trung tâm⟧ học tập', { number: 1 }],
      ['ít nhất ⟦một mô hình⟧ điểm', { number: 1 }],
      ['khám sức khỏe ít nhất ⟦một lần/năm⟧', { number: 1 }],
    ],
    no: ['một số mô hình', 'xây dựng một mô hình'],
  },
});
