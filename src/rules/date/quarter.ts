/** A quarter: "quý II/2026", "quí IV-2025", "quý 3 năm 2027". */
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numberOf } from '../parts.ts';

export const dateQuarter = rule({
  id: 'date/quarter',
  yields: 'date',
  pattern: [oneOf('quý', 'quí'), oneOf(kind('number'), 'i', 'ii', 'iii', 'iv'), maybe(oneOf('/', '-', 'năm')), maybe(kind('year'))],
  value: (parts) => ({ year: parts[3]?.length ? numberOf(parts[3]) : null }),
  examples: {
    yes: [
      ['hoàn thành trong ⟦quý II/2026⟧', { year: 2026 }],
      ['⟦Quí IV-2025⟧', { year: 2025 }],
    ],
    no: ['quý khách', 'hằng quý'],
  },
});
