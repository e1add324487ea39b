/** A day in figures: "31/3/2022", "ngày 05-8-2022". */
import { kind, maybe } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first } from '../parts.ts';

export const dateFigures = rule({
  id: 'date/figures',
  yields: 'date',
  pattern: [maybe('ngày'), kind('date')],
  value: ([, date]) => ({ year: Number(first(date).key.slice(-4)) }),
  examples: {
    yes: [
      ['⟦ngày 31/3/2022⟧ của Thủ tướng', { year: 2022 }],
      ['trước ⟦30-6-2026⟧', { year: 2026 }],
    ],
    no: ['15/34', '24/7'],
  },
});
