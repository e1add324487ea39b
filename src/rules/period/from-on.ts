/** From a year on: "từ năm 2025 trở đi". */
import { kind, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numberOf } from '../parts.ts';

export const periodFromOn = rule({
  id: 'period/from-on',
  yields: 'period',
  pattern: [maybe('kể'), words('từ'), words('năm'), kind('year'), oneOf('trở đi', 'trở về sau')],
  value: (parts) => ({ from: numberOf(parts[3]), to: null }),
  examples: {
    yes: [
      ['⟦từ năm 2025 trở đi⟧ giảm', { from: 2025, to: null }],
      ['⟦kể từ năm 2027 trở đi⟧', { from: 2027 }],
    ],
    no: ['từ năm 2025', 'từ 25% trở lên'],
  },
});
