/** The whole span that a heading or the title names: "cả giai đoạn", "trong cả nhiệm kỳ". */
import { oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';

export const periodWhole = rule({
  id: 'period/whole',
  yields: 'period',
  pattern: [oneOf('cả giai đoạn', 'trong cả giai đoạn', 'toàn giai đoạn', 'trong toàn giai đoạn', 'cả nhiệm kỳ', 'trong cả nhiệm kỳ')],
  notAfter: ['word:của'],
  notBefore: ['kind:number', 'kind:year', 'word:từ', 'word:năm', 'word:trước'],
  value: () => ({ from: null, to: null, refers: 'whole' }),
  examples: {
    yes: [
      ['⟦Trong cả giai đoạn⟧, trồng mới 900 ha', { refers: 'whole' }],
      ['hỗ trợ 300 hộ ⟦cả nhiệm kỳ⟧', { refers: 'whole' }],
    ],
    no: ['cả giai đoạn trước đạt 12%', 'một nửa số căn hộ của cả giai đoạn', 'giai đoạn 1'],
  },
});
