/** The parties that a partnership joins: "liên kết 4 nhà", "hợp tác ba nhà". */
import type { NumberMeaning } from '../../match/meanings.ts';
import { kind, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';

const few = (node: { meaning: unknown }): boolean => (node.meaning as NumberMeaning).number <= 6;

export const nameLinkedParties = rule({
  id: 'name/linked-parties',
  yields: 'name',
  pattern: [oneOf(kind('number', few), kind('spelled', few), 'năm'), words('nhà')],
  onlyAfter: ['word:kết', 'word:tác', 'word:mô hình', 'word:giữa', 'word:"', 'word:“', 'word:chuỗi liên kết'],
  value: () => ({ sort: 'parts' }),
  examples: {
    yes: [
      ['mối liên kết ⟦4 nhà⟧ trong sản xuất', {}],
      ['hợp tác ⟦ba nhà⟧', {}],
    ],
    no: ['lắp đặt 4 nhà chờ', 'xây mới 03 nhà thi đấu'],
  },
});
