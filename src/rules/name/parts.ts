/** How many levels, goals or tasks there are: "03 cấp", "6 mục tiêu cụ thể", "năm yếu tố". */

import type { NumberMeaning } from '../../match/meanings.ts';
import type { Node } from '../../match/node.ts';
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, numeral } from '../parts.ts';

/** "liên kết 04 nhà": farmers, firms, scientists, the state. */
const MOST_PARTNERS = 6;
const numeric = ({ meaning }: Node): number => (meaning as NumberMeaning | null)?.number ?? 0;

export const nameParts = rule({
  id: 'name/parts',
  yields: 'name',
  pattern: [
    oneOf(numeral, kind('spelled'), 'năm'),
    oneOf(
      'cấp',
      'mục tiêu',
      'nhóm mục tiêu',
      'nhóm nhiệm vụ',
      'nhóm giải pháp',
      'nhóm chỉ tiêu',
      'nhóm vấn đề',
      'nhiệm vụ',
      'giải pháp',
      'chỉ tiêu',
      'chi tiêu',
      'nội dung',
      'trụ cột',
      'khâu đột phá',
      'bên',
      'lĩnh vực',
      'chương trình mục tiêu quốc gia',
      'bước',
      'yếu tố',
      'quan điểm',
      'định hướng',
      'chương trình',
      'chuyên đề',
      'chiều',
      'phương châm',
      'nhà',
      'chính sách',
      'nguyên tắc',
      'kết luận',
      'mặt',
      'đột phá',
      'vùng kinh tế',
      'hành lang kinh tế',
      'nhóm',
      'quy hoạch',
      'mục tiêu chủ yếu',
      'nhiệm vụ trọng tâm',
      'văn bản',
      'nghị quyết',
      'đề án',
      'kế hoạch',
      'khía cạnh',
      'dự án thành phần',
      kind('intent', (node) => /^(?:mục|chỉ) tiêu/u.test(node.key)),
    ),
    maybe(oneOf('cụ thể', 'trọng tâm', 'chủ yếu', 'giải pháp', 'nhiệm vụ', 'quốc gia', 'chung')),
  ],
  notAfter: ['word:nhóm', 'word:top', 'word:ít nhất', 'word:tối thiểu'],
  value: ([number, noun]) => (first(noun).key === 'nhà' && numeric(first(number)) > MOST_PARTNERS ? null : { sort: 'parts' }),
  examples: {
    yes: [
      ['liên thông ⟦03 cấp⟧ chính quyền', {}],
      ['đặt ra ⟦6 mục tiêu cụ thể⟧', {}],
      ['dựa trên ⟦năm yếu tố⟧ nền móng', {}],
    ],
    no: ['đạt 6%', '03 xã', 'xóa 1.200 nhà tạm', 'có ít nhất 02 lĩnh vực thuộc top 1.000'],
  },
});
