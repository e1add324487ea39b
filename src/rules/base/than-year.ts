/** The year that a value is held against: "còn 4,6%, thấp hơn năm 2025", "cao hơn giai đoạn 2021 - 2025". */
import { kind, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';

export const baseThanYear = rule({
  id: 'base/than-year',
  yields: 'base',
  pattern: [
    oneOf('thấp hơn', 'cao hơn', 'ít hơn', 'nhiều hơn', 'lớn hơn', 'nhỏ hơn'),
    kind('period', (node) => !/^(?:đến|tới|vào|trước)(?: |$)/u.test(node.children[0]?.key ?? '')),
  ],
  value: () => ({}),
  examples: {
    yes: [
      ['tổn thất điện năng còn 4,6%, ⟦thấp hơn năm 2025⟧', {}],
      ['tốc độ tăng bình quân đạt 9%, ⟦cao hơn giai đoạn 2021 - 2025⟧', {}],
    ],
    no: ['cao hơn vào năm 2030', 'năm 2025 đạt 9%'],
  },
});
