/** "cơ bản" as a hedge directly before the value: "cơ bản 100% hộ"; elsewhere it is an adjective. */
import type { AmountMeaning } from '../../match/meanings.ts';
import { kind, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first } from '../parts.ts';
import { amountOf } from './semantics.ts';

export const amountBasically = rule({
  id: 'amount/basically',
  yields: 'amount',
  pattern: [words('cơ bản'), kind('value')],
  value: ([hedge, value]): AmountMeaning => ({
    ...amountOf([], first(value), []),
    op: '~',
    comparator: [{ start: first(hedge).start, end: (hedge as readonly { end: number }[]).at(-1)?.end ?? 0 }],
  }),
  examples: {
    yes: [
      ['⟦cơ bản 100%⟧ hộ dân được dùng điện', { op: '~' }],
      ['phấn đấu ⟦cơ bản 90%⟧ thôn có đường bê tông', { op: '~' }],
    ],
    no: ['kỹ năng số cơ bản đạt 70%', 'mục tiêu cơ bản'],
  },
});
