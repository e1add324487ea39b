/** None any more: "không còn hộ nghèo", "không có xã nào". */
import { kind, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { makeValue, nodesOf, spanOf } from '../parts.ts';

export const valueNone = rule({
  id: 'value/none',
  yields: 'value',
  pattern: [oneOf('không còn', 'không để xảy ra', 'xóa hết'), kind('unit')],
  value: ([, of]) => makeValue('count', 0, { unitSpan: spanOf(nodesOf(of)), nounSpan: spanOf(nodesOf(of)) }),
  examples: {
    yes: [
      ['⟦không còn hộ⟧ thiếu đói', { number: 0 }],
      ['⟦không còn xã⟧ đặc biệt khó khăn', { number: 0 }],
    ],
    no: ['không còn nữa', 'còn 5 hộ'],
  },
});
