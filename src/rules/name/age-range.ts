/** Ages from or to: "từ 15 tuổi trở lên", "15 - 60 tuổi", "từ 06 tháng đến 36 tháng tuổi". */
import { maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numeral } from '../parts.ts';

export const nameAgeRange = rule({
  id: 'name/age-range',
  yields: 'name',
  pattern: [
    maybe(oneOf('từ', 'độ tuổi', 'từ đủ', 'trên', 'dưới')),
    numeral,
    maybe(oneOf('tháng', 'ngày', 'tuổi')),
    oneOf(
      [maybe('tuổi'), oneOf('trở lên', 'trở xuống')],
      [oneOf('-', 'đến', 'đến dưới', 'đến hết'), numeral, maybe(oneOf('tháng', 'ngày')), words('tuổi')],
      [words('tuổi'), oneOf('trở lên', 'trở xuống')],
    ),
  ],
  notAfter: ['kind:verb', 'kind:bound', 'kind:reach', 'kind:change'],
  value: (parts) => (parts.flat().some((node) => node.key.includes('tuổi')) ? { sort: 'age' } : null),
  examples: {
    yes: [
      ['dân số ⟦từ 15 tuổi trở lên⟧ có', {}],
      ['nhóm ⟦15 - 60 tuổi⟧', {}],
      ['trẻ ⟦từ 06 tháng đến 36 tháng tuổi⟧', {}],
    ],
    no: ['đạt 75 tuổi', 'từ 15% trở lên'],
  },
});
