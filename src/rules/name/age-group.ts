/** Whom an age tells apart, with the word for age in front: "độ tuổi 15 - 60", "nhóm tuổi từ 18 đến 22". */
import { maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numeral } from '../parts.ts';

export const nameAgeGroup = rule({
  id: 'name/age-group',
  yields: 'name',
  pattern: [oneOf('độ tuổi', 'nhóm tuổi', 'lứa tuổi', 'nhóm độ tuổi'), maybe('từ'), numeral, oneOf('-', 'đến', 'đến dưới', 'đến hết'), numeral, maybe('tuổi')],
  value: () => ({ sort: 'age' }),
  examples: {
    yes: [
      ['người trong ⟦độ tuổi 15 - 60⟧ biết chữ', {}],
      ['sinh viên trong ⟦nhóm tuổi từ 18 đến 22⟧', {}],
    ],
    no: ['độ tuổi trung bình 35', 'tăng từ 15 đến 60 xã'],
  },
});
