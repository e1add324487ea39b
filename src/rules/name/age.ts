/** Ages: "từ 15 tuổi trở lên", "15 - 60 tuổi", "dưới 24 tháng tuổi". */
import { maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numeral } from '../parts.ts';

export const nameAge = rule({
  id: 'name/age',
  yields: 'name',
  pattern: [maybe(oneOf('từ', 'dưới', 'trên', 'đủ', 'độ tuổi', 'từ đủ', 'ở độ tuổi')), numeral, maybe(oneOf('tháng', 'ngày')), maybe(oneOf('-', 'đến', 'đến dưới')), maybe(numeral), maybe(oneOf('tháng', 'ngày')), words('tuổi'), maybe(oneOf('trở lên', 'trở xuống'))],
  notAfter: ['kind:verb', 'kind:bound', 'kind:reach', 'kind:change'],
  notBefore: ['word:lên', 'word:xuống', 'word:lên tới'],
  value: () => ({ sort: 'age' }),
  examples: {
    yes: [
      ['dân số ⟦từ 15 tuổi trở lên⟧ có', {}],
      ['nhóm ⟦15 - 60 tuổi⟧', {}],
      ['trẻ ⟦từ 06 tháng đến 36 tháng tuổi⟧', {}],
      ['trẻ ⟦dưới 5 tuổi⟧', {}],
    ],
    no: ['đạt 75 tuổi', '15 người'],
  },
});
