/** A value with the words that state it: "đạt trên 80%", "tăng tối thiểu 7%", "còn dưới 10%", "từ 50% trở lên". */
import type { AmountMeaning } from '../../match/meanings.ts';
import { kind, many, maybe } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, nodesOf } from '../parts.ts';
import { amountOf, innerWord, leadWord, suffix } from './semantics.ts';

export const amountStated = rule({
  id: 'amount/stated',
  yields: 'amount',
  pattern: [leadWord, many(innerWord, 0, 6), kind('value'), maybe(suffix)],
  value: ([lead, inner, value, after]): AmountMeaning => amountOf([...nodesOf(lead), ...nodesOf(inner)], first(value), nodesOf(after)),
  examples: {
    yes: [
      ['tỷ lệ hộ dùng nước sạch ⟦đạt tối thiểu 95%⟧', { op: '>=', change: null }],
      ['năng suất lao động ⟦tăng bình quân khoảng 8,5%/năm⟧', { op: '~', change: 'increase', every: 'year' }],
      ['tỷ lệ hộ nghèo ⟦giảm xuống dưới 3%⟧', { op: '<', change: 'decrease', reached: true }],
      ['hồ sơ trực tuyến ⟦đạt từ 50% trở lên⟧', { op: '>=' }],
      ['kết nạp ⟦từ 12 đảng viên trở lên/năm⟧', { op: '>=', every: 'year' }],
      ['xuất khẩu ⟦khoảng trên 5.000 tỷ đồng⟧', { op: '>' }],
    ],
    no: ['trên địa bàn tỉnh', 'đạt chuẩn nông thôn mới', 'giảm nghèo bền vững'],
  },
});
