/** A day, month or quarter to reach, by its year: "trước ngày 30/6/2026", "trong quý II/2026". */
import type { DateMeaning } from '../../match/meanings.ts';
import { kind, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first } from '../parts.ts';

export const periodDeadline = rule({
  id: 'period/deadline',
  yields: 'period',
  pattern: [oneOf('trước', 'đến', 'trong', 'vào', 'chậm nhất', 'chậm nhất là', 'đến hết', 'trước hết', 'xong trước', 'hết'), kind('date')],
  value: ([, date]) => ({ from: null, to: (first(date).meaning as DateMeaning).year }),
  examples: {
    yes: [
      ['hoàn thành ⟦trước ngày 30/6/2026⟧', { to: 2026 }],
      ['⟦trong quý II/2026⟧ đạt', { to: 2026 }],
    ],
    no: ['ngày 30/6/2026', 'trước năm'],
  },
});
