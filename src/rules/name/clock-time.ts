/** A time of day: "15:48", "7 giờ 30". */
import type { NumberMeaning } from '../../match/meanings.ts';
import { kind, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';

export const nameClockTime = rule({
  id: 'name/clock-time',
  yields: 'name',
  pattern: [
    kind('number', (node) => (node.meaning as NumberMeaning).number < 25),
    oneOf(
      [oneOf(':', 'giờ', 'h'), kind('number', (node) => (node.meaning as NumberMeaning).number < 60)],
      kind('word', ({ key }) => /^h[0-5]\d$/u.test(key)),
    ),
  ],
  value: () => ({ sort: 'clock' }),
  examples: {
    yes: [
      ['ngày đăng ⟦15:48⟧', {}],
      ['lúc ⟦7 giờ 30⟧', {}],
      ['mở cửa lúc ⟦17h30⟧', {}],
    ],
    no: ['tỷ lệ: 48', '15 giờ'],
  },
});
