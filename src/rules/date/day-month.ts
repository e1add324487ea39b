/** A day without its year: "ngày 15/11", "10/10". */
import type { NumberMeaning } from '../../match/meanings.ts';
import type { Node } from '../../match/node.ts';
import { kind, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';

export const dateDayMonth = rule({
  id: 'date/day-month',
  yields: 'date',
  pattern: [
    oneOf(
      [words('ngày'), kind('number'), words('/'), kind('number')],
      [words('ngày'), kind('number'), words('tháng'), kind('number')],
      [words('tháng'), kind('number')],
    ),
  ],
  value: ([date]) => (isMonth((date as readonly Node[]).at(-1) as Node) ? { year: null } : null),
  examples: {
    yes: [
      ['trước ⟦ngày 15/11⟧ hằng năm', { year: null }],
      ['⟦ngày 01 tháng 6⟧', { year: null }],
    ],
    no: ['15/34', 'trong ngày', 'dưới 3 tháng 1.200 người'],
  },
});

const isMonth = (node: Node): boolean => (node.meaning as NumberMeaning).number <= 12;
