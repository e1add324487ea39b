/** A number that belongs to a name: "mức độ 4", "lớp 5", "Điều 13", "hạng 3", "lần thứ 5". */
import type { NumberMeaning } from '../../match/meanings.ts';
import type { Node } from '../../match/node.ts';
import { kind, many, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { nodesOf, numeral } from '../parts.ts';

const label = oneOf(
  'mức độ',
  'ở mức độ',
  'cấp độ',
  'hạng',
  'loại',
  'lớp',
  'khối',
  'bậc',
  'giai đoạn',
  'phiên bản',
  'đợt',
  'bước',
  'vùng',
  'khu vực',
  'lần thứ',
  'kỳ họp thứ',
  'khóa',
  'khoá',
  'tiết',
  'tiểu mục',
  'điều',
  'khoản',
  'mục',
  'phần',
  'chương',
  'phụ lục',
  'biểu',
  'biểu số',
  'mẫu số',
  'mẫu',
  'bảng',
  'hình',
  'tiểu dự án',
  'nội dung',
  'nội dung số',
  'tiêu chí số',
  'chỉ tiêu',
  'nhiệm vụ số',
  'chỉ tiêu số',
  'biểu mẫu số',
  'quốc lộ',
  'tỉnh lộ',
  'đường tỉnh',
  'vành đai',
  'công nghiệp',
  'cách mạng công nghiệp',
  'phường',
  'quận',
  'tổ',
  'kỳ',
  'mã',
  'hệ số',
  'cột',
  'dòng',
  'nhóm tuổi',
  'thế hệ',
  'trang',
  'tập',
  'số thứ tự',
  'tiểu đề án',
  'dự án thành phần',
  'dự án số',
  'tầng',
  'kỳ họp',
  'thí điểm đợt',
  'cấp',
);

const between = oneOf(',', 'và', '-', 'đến', '/');

/** "loại III, IV và V": a list of them holds commas that part nothing. */
const roman = oneOf('i', 'ii', 'iii', 'iv', 'v', 'vi');

/** Labels are counted up to a few hundred. */
const isLabel = ({ meaning }: Node): boolean => (meaning as NumberMeaning).number < 1000;

export const nameGrade = rule({
  id: 'name/grade',
  yields: 'name',
  pattern: [
    label,
    oneOf(
      [numeral, many(oneOf([between, kind('number', (node) => (node.meaning as NumberMeaning).number < 20)]), 0, 4)],
      [roman, many(oneOf([between, roman]), 1, 4)],
    ),
  ],
  notAfter: ['word:mỗi', 'word:mỗi một'],
  notBefore: ['word:%', 'word:phần', 'kind:bound', 'word:người', 'word:ha', 'word:tấn', 'word:km'],
  value: (parts) => {
    const [number] = nodesOf(parts[1]);
    if (number?.kind === 'word') return { sort: 'grade' };
    return number === undefined || number.kind === 'year' || number.rule === 'number/scaled' || !isLabel(number) ? null : { sort: 'grade' };
  },
  examples: {
    yes: [
      ['dịch vụ công ⟦mức độ 3, 4⟧', {}],
      ['theo ⟦Điều 13⟧ Luật', {}],
      ['học sinh ⟦lớp 5⟧', {}],
      ['tại các đô thị ⟦loại III, IV và V⟧', {}],
      ['Đại hội ⟦lần thứ 14⟧', {}],
    ],
    no: ['mức 35%', 'đô thị loại II trở lên', 'mỗi lớp 20 - 25 em', 'giai đoạn 2021-2025', 'giày dép các loại 25 tỷ USD', 'khu vực 1.200 hộ'],
  },
});
