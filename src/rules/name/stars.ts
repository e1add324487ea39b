/** A quality told in stars or criteria: "từ 3 sao trở lên", "4 sao". */
import { maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numeral } from '../parts.ts';

export const nameStars = rule({
  id: 'name/stars',
  yields: 'name',
  pattern: [maybe(oneOf('từ', 'hạng')), numeral, maybe(oneOf('-', 'đến', 'và')), maybe(numeral), words('sao'), maybe('trở lên')],
  value: () => ({ sort: 'grade' }),
  examples: {
    yes: [
      ['sản phẩm đạt ⟦từ 3 sao trở lên⟧', {}],
      ['khách sạn ⟦4 - 5 sao⟧', {}],
    ],
    no: ['3 xã', 'sao chép'],
  },
});
