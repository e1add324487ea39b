/** How many levels, goals or tasks there are: "03 cấp", "6 mục tiêu cụ thể", "năm yếu tố". */
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numeral } from '../parts.ts';

export const nameParts = rule({
  id: 'name/parts',
  yields: 'name',
  pattern: [oneOf(numeral, kind('spelled'), 'năm'), oneOf('cấp', 'mục tiêu', 'nhóm mục tiêu', 'nhóm nhiệm vụ', 'nhóm giải pháp', 'nhóm chỉ tiêu', 'nhóm vấn đề', 'nhiệm vụ', 'giải pháp', 'chỉ tiêu', 'chi tiêu', 'nội dung', 'trụ cột', 'khâu đột phá', 'bên', 'lĩnh vực', 'chương trình mục tiêu quốc gia', 'bước', 'yếu tố', 'quan điểm', 'định hướng', 'chương trình', 'chuyên đề', 'chiều', 'phương châm', 'nhà', 'chính sách', 'nguyên tắc', 'kết luận', 'mặt', 'đột phá', 'vùng kinh tế', 'hành lang kinh tế', 'nhóm', 'quy hoạch', 'mục tiêu chủ yếu', 'nhiệm vụ trọng tâm', 'văn bản', 'nghị quyết', 'đề án', 'kế hoạch', 'khía cạnh', 'dự án thành phần', kind('intent', (node) => /^(?:mục|chỉ) tiêu/u.test(node.key))), maybe(oneOf('cụ thể', 'trọng tâm', 'chủ yếu', 'giải pháp', 'nhiệm vụ', 'quốc gia', 'chung'))],
  notAfter: ['word:nhóm', 'word:top'],
  value: () => ({ sort: 'parts' }),
  examples: {
    yes: [
      ['liên thông ⟦03 cấp⟧ chính quyền', {}],
      ['đặt ra ⟦6 mục tiêu cụ thể⟧', {}],
      ['dựa trên ⟦năm yếu tố⟧ nền móng', {}],
    ],
    no: ['đạt 6%', '03 xã'],
  },
});
