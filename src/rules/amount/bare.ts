/** A number with no unit after words that state a value: "chỉ số HDI đạt 0,75", "hệ số không quá 2,5". */
import type { AmountMeaning } from '../../match/meanings.ts';
import type { Node } from '../../match/node.ts';
import { kind, many, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, makeValue, nodesOf, numberOf, rangeOf, to } from '../parts.ts';
import { amountOf, suffix } from './semantics.ts';

const saying = oneOf(
  kind('bound'),
  kind('verb'),
  kind('reach'),
  kind('change'),
  kind('respectively', (node) => node.key.startsWith('lần lượt')),
);

export const amountBare = rule({
  id: 'amount/bare',
  yields: 'amount',
  pattern: [saying, many(oneOf(saying, kind('average'), kind('every'), 'từ', 'mức'), 0, 5), kind('number'), maybe(oneOf([to, kind('number')])), maybe(suffix)],
  value: ([lead, inner, number, upper, after]): AmountMeaning | null => {
    const high = nodesOf(upper).at(-1);
    const value = high ? rangeOf('bare', numberOf(number), numberOf([high])) : makeValue('bare', numberOf(number));
    if (value === null) return null;
    const node: Node = { ...first(number), kind: 'value', meaning: value, end: high?.end ?? first(number).end };
    return amountOf([...nodesOf(lead), ...nodesOf(inner)], node, nodesOf(after));
  },
  examples: {
    yes: [
      ['chỉ số phát triển con người ⟦đạt 0,75⟧', { op: '=' }],
      ['hệ số sử dụng đất ⟦không quá 2,5⟧', { op: '<=' }],
    ],
    no: ['đạt 75%', 'tại khoản 2'],
  },
});
