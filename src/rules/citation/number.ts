/** A document by its number: "Quyết định số 411/QĐ-TTg ngày 31/3/2022". */
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';

const documentKind = oneOf(
  'quyết định',
  'nghị quyết',
  'kế hoạch',
  'nghị định',
  'thông tư',
  'chỉ thị',
  'công văn',
  'tờ trình',
  'chương trình',
  'kết luận',
  'thông báo',
  'đề án',
  'luật',
  'hướng dẫn',
  'báo cáo',
);

export const citationNumber = rule({
  id: 'citation/number',
  yields: 'citation',
  pattern: [maybe(documentKind), maybe('số'), kind('documentNumber')],
  value: () => ({}),
  examples: {
    yes: [
      ['theo ⟦Quyết định số 411/QĐ-TTg⟧', {}],
      ['tại ⟦57-NQ/TW⟧', {}],
    ],
    no: ['15/34 tỉnh', '24/7'],
  },
});
