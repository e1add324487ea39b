/** A number with a unit of measure, money or a counted noun that the lexicon knows: "40 Mbps", "143 triệu đồng/người", "05 xã". */
import { isMeasure } from '../../lexicon/measures.ts';
import { rule } from '../../match/rule.ts';
import { first, makeValue, nodesOf, numberOf, numeral, spanOf, unit } from '../parts.ts';

export const valueQuantity = rule({
  id: 'value/quantity',
  yields: 'value',
  pattern: [numeral, unit],
  value: ([number, of]) => {
    const nodes = nodesOf(of);
    const counted = nodes.length === 1 && !isMeasure(first(nodes).key);
    return makeValue(counted ? 'count' : 'quantity', numberOf(number), { unitSpan: spanOf(nodes), nounSpan: counted ? spanOf(nodes) : null });
  },
  examples: {
    yes: [
      ['đạt ⟦40 Mbps⟧', { number: 40, form: 'quantity' }],
      ['xây dựng ⟦05 trung tâm⟧ dịch vụ', { number: 5, form: 'count' }],
      ['đạt ⟦143,25 triệu đồng/người/năm⟧', { number: 143250000 }],
      ['còn ⟦18 ca/1.000 ca sinh⟧', { number: 18 }],
      ['xử lý ⟦600 tấn/ngày đêm⟧ rác', { number: 600, form: 'quantity' }],
      ['đạt ⟦2 triệu lượt hành khách/năm⟧', { number: 2000000 }],
      ['xóa ⟦15 "điểm đen⟧" giao thông', { number: 15, form: 'count' }],
    ],
    no: ['đạt 45%', 'tăng 2'],
  },
});
