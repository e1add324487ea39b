/** A day in words: "ngày 31 tháng 3 năm 2022"; blanks are left by whoever signs. */
import { kind, maybe, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numberOf } from '../parts.ts';

export const dateWords = rule({
  id: 'date/words',
  yields: 'date',
  pattern: [words('ngày'), maybe(kind('number')), words('tháng'), maybe(kind('number')), words('năm'), kind('year')],
  value: (parts) => ({ year: numberOf(parts[5]) }),
  examples: {
    yes: [
      ['ban hành ⟦ngày 31 tháng 3 năm 2022⟧', { year: 2022 }],
      ['Hà Nội, ⟦ngày tháng năm 2024⟧', { year: 2024 }],
    ],
    no: ['trong 31 ngày', 'tháng 3'],
  },
});
