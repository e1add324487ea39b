/** A number with its scale: "2 triệu", "1,5 nghìn tỷ". */
import { kind } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, numberOf, numeral } from '../parts.ts';

/** 1,1 times a million without the dust of binary fractions. */
const exact = (number: number): number => Number(number.toPrecision(15));

export const numberScaled = rule({
  id: 'number/scaled',
  yields: 'number',
  pattern: [numeral, kind('scale')],
  value: ([number, scale]) => ({ number: exact(numberOf(number) * (first(scale).meaning as { factor: number }).factor) }),
  examples: {
    yes: [
      ['có ⟦2 triệu⟧ doanh nghiệp', { number: 2000000 }],
      ['thu ⟦1,5 nghìn tỷ⟧ đồng', { number: 1500000000000 }],
      ['đạt ⟦2 ngàn triệu⟧ quả', { number: 2000000000 }],
    ],
    no: ['tỷ lệ hộ nghèo còn 2', '12 xã'],
  },
});
