/** A document by a bare number after its kind: "Nghị quyết 57", "Nghị định số 45/2020". */
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';

export const citationShort = rule({
  id: 'citation/short',
  yields: 'citation',
  pattern: [
    oneOf('quyết định', 'nghị quyết', 'kế hoạch', 'nghị định', 'thông tư', 'chỉ thị', 'đề án', 'luật', 'chương trình', 'kết luận', 'công ước'),
    maybe('số'),
    kind('number', (node) => /^\d+$/u.test(node.key)),
    maybe('/'),
    maybe(kind('year')),
  ],
  notBefore: ['word:năm'],
  value: () => ({}),
  examples: {
    yes: [
      ['theo ⟦Nghị quyết 57⟧ của', {}],
      ['tại ⟦Nghị định số 45/2020⟧', {}],
      ['⟦Đề án 06⟧', {}],
    ],
    no: ['kế hoạch đạt 45%', 'kế hoạch 5 năm 2026 - 2030', 'chương trình hành động'],
  },
});
