/** A day from which something holds, by its year, or two days between which it does: "từ ngày 01/01/2027", "từ 1/7/2026 đến 30/6/2028". */
import type { DateMeaning } from '../../match/meanings.ts';
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first } from '../parts.ts';

const yearOf = (node: Parameters<typeof first>[0]): number | null => (first(node).meaning as DateMeaning).year;

export const periodFromDate = rule({
  id: 'period/from-date',
  yields: 'period',
  pattern: [oneOf('từ', 'kể từ', 'bắt đầu từ'), kind('date'), maybe(oneOf('đến', 'đến hết', 'tới'), kind('date'))],
  value: ([, from, until]) => {
    const start = yearOf(from ?? []);
    const end = until && until.length > 0 ? yearOf(until.slice(-1)) : null;
    return start === null || (end !== null && end < start) ? null : { from: start === end ? null : start, to: end };
  },
  examples: {
    yes: [
      ['⟦từ ngày 01/01/2027⟧ không dùng túi ni lông', { from: 2027, to: null }],
      ['thí điểm ⟦từ 1/7/2026 đến 30/6/2028⟧', { from: 2026, to: 2028 }],
    ],
    no: ['ngày 01/01/2027', 'từ năm 2027'],
  },
});
