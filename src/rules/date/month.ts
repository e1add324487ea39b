/** A month of a year: "tháng 6/2026", "tháng 6 năm 2026". */
import { kind, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';

export const dateMonth = rule({
  id: 'date/month',
  yields: 'date',
  pattern: [words('tháng'), oneOf(kind('monthYear'), [kind('number'), words('năm'), kind('year')])],
  value: ([, month]) => ({ year: Number((month as readonly { key: string }[]).at(-1)?.key.slice(-4)) }),
  examples: {
    yes: [
      ['trong ⟦tháng 6/2026⟧', { year: 2026 }],
      ['đến ⟦tháng 9 năm 2027⟧', { year: 2027 }],
    ],
    no: ['6 tháng đầu năm', 'hằng tháng'],
  },
});
