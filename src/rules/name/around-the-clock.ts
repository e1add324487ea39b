/** Round the clock: "24/7", "24/24 giờ". */
import { kind, maybe, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';

export const nameAroundTheClock = rule({
  id: 'name/around-the-clock',
  yields: 'name',
  pattern: [kind('number', (node) => node.key === '24'), words('/'), kind('number', (node) => node.key === '7' || node.key === '24'), maybe('giờ')],
  value: () => ({ sort: 'clock' }),
  examples: {
    yes: [
      ['trực ⟦24/7⟧', {}],
      ['vận hành ⟦24/24 giờ⟧', {}],
    ],
    no: ['15/34', '24 giờ'],
  },
});
