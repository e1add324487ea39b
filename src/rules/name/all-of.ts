/** All of so many, as where something holds: "trên cả 03 tiêu chí", "ở cả 5 lĩnh vực". */
import { kind, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, noun } from '../parts.ts';

export const nameAllOf = rule({
  id: 'name/all-of',
  yields: 'name',
  pattern: [
    oneOf(
      [oneOf('trên', 'ở', 'tại', 'với', 'cho', 'về'), words('cả'), anyNumber, oneOf(kind('unit'), noun, kind('activity'))],
      [words('cả'), anyNumber, oneOf('tiêu chí', 'mặt')],
    ),
  ],
  value: () => ({ sort: 'parts' }),
  examples: {
    yes: [
      ['giảm 5% ⟦trên cả 03 tiêu chí⟧ so với', {}],
      ['tai nạn giao thông giảm ⟦cả 3 tiêu chí⟧ từ 5%', {}],
      ['duy trì thứ hạng ⟦ở cả ba nhóm⟧', {}],
    ],
    no: ['cả 03 xã đạt chuẩn', 'trên 03 tiêu chí'],
  },
});
