/** What a change is measured against: "so với năm 2020", "so với cùng kỳ", "(so với kịch bản cơ sở)". */
import { kind, many, maybe, oneOf, words } from '../../match/pattern.ts';
import type { Item } from '../../match/pattern-items.ts';
import { rule } from '../../match/rule.ts';

const comparison: readonly Item[] = [
  oneOf('so với', 'so sánh với', 'so', 'so với cùng kỳ', 'so với dự toán', 'so với kế hoạch'),
  many(oneOf(kind('word'), kind('plain'), kind('unit'), kind('measure'), kind('predicate'), kind('result-mark')), 0, 6),
  maybe(kind('period', (node) => !/^(?:đến|tới|vào|trước)(?: |$)/u.test(node.children[0]?.key ?? ''))),
  maybe(oneOf('trước', 'năm trước', 'cùng kỳ')),
];

export const baseCompared = rule({
  id: 'base/compared',
  yields: 'base',
  pattern: [oneOf(comparison, [words('('), ...comparison, words(')')])],
  value: () => ({}),
  examples: {
    yes: [
      ['giảm 30% ⟦so với năm 2020⟧', {}],
      ['tăng 8% ⟦so với cuối năm trước⟧', {}],
      ['giảm ít nhất 5% ⟦so với cùng kỳ năm trước⟧', {}],
      ['tăng 14% ⟦so với thực hiện năm 2025⟧', {}],
      ['tăng 10% ⟦so với dự toán Trung ương giao⟧', {}],
      ['giảm 3% ⟦so với kịch bản cơ sở⟧ đến năm 2030', {}],
      ['giảm 3% ⟦(so với năm 2020)⟧ vào năm 2030', {}],
      ['đón 2 triệu lượt (tăng 20% ⟦so với năm 2027⟧), phục vụ', {}],
    ],
    no: ['đạt 30%', 'với năm 2020'],
  },
});
