/** A school year counts by its end: "năm học 2025 - 2026". */
import { kind, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, numberOf } from '../parts.ts';

export const periodSchoolYear = rule({
  id: 'period/school-year',
  yields: 'period',
  pattern: [maybe(oneOf('đến', 'từ', 'trong')), words('năm học'), kind('year'), oneOf('-', '/'), kind('year')],
  value: (parts) => ({ from: numberOf(parts[2]), to: parts[0]?.length && first(parts[0]).key === 'từ' ? null : numberOf(parts[4]) }),
  examples: {
    yes: [
      ['⟦trong năm học 2025 - 2026⟧', { from: 2025, to: 2026 }],
      ['⟦năm học 2026-2027⟧ có', { from: 2026, to: 2027 }],
    ],
    no: ['năm học mới', 'năm 2026'],
  },
});
