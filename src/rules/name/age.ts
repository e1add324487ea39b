/** Ages: "trẻ 5 tuổi", "dưới 24 tháng tuổi", "đủ 15 tuổi". */
import { maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numeral } from '../parts.ts';

export const nameAge = rule({
  id: 'name/age',
  yields: 'name',
  pattern: [maybe(oneOf('dưới', 'trên', 'đủ', 'độ tuổi', 'từ đủ', 'ở độ tuổi')), numeral, maybe(oneOf('tháng', 'ngày')), words('tuổi')],
  notAfter: ['kind:verb', 'kind:bound', 'kind:reach', 'kind:change', 'kind:average', 'word:từ', 'word::'],
  value: () => ({ sort: 'age' }),
  examples: {
    yes: [
      ['trẻ ⟦dưới 5 tuổi⟧', {}],
      ['trẻ ⟦dưới 24 tháng tuổi⟧', {}],
    ],
    no: ['tuổi thọ bình quân 75 tuổi', 'đạt 75 tuổi', 'từ 74 tuổi lên 75'],
  },
});
