/** The whole, and in brackets how much that is: "toàn bộ (100%) cơ sở lưu trú". */
import { maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { anyNumber, makeValue, numberOf, percentSign } from '../parts.ts';

export const valueWholeInBrackets = rule({
  id: 'value/whole-in-brackets',
  yields: 'value',
  pattern: [oneOf('toàn bộ', 'tất cả', 'hầu hết'), maybe('các'), words('('), maybe('đạt'), anyNumber, percentSign, words(')')],
  value: (parts) => makeValue('percent', numberOf(parts[4]), { unit: '%' }),
  examples: {
    yes: [
      ['⟦toàn bộ (100%)⟧ cơ sở lưu trú khai báo qua mạng', { number: 100, unit: '%' }],
      ['⟦tất cả (100%)⟧ xã có trạm y tế', { number: 100 }],
    ],
    no: ['toàn bộ 100 xã', 'toàn bộ (15 xã)'],
  },
});
