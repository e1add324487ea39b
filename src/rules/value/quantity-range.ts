/** Two ends of a quantity: "40 - 50 tổ chức", "từ 5.400 đến 5.500 USD". */
import { isMeasure } from '../../lexicon/measures.ts';
import type { Node } from '../../match/node.ts';
import { maybe } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, nodesOf, numberOf, numeral, rangeOf, spanOf, to, unit } from '../parts.ts';

/** In "12 - 15 triệu" the scale belongs to both ends. */
function scaleOf(part: readonly Node[] | undefined): number {
  const scaled = first(part).children.find((child) => child.kind === 'scale');
  return scaled ? (scaled.meaning as { factor: number }).factor : 1;
}

export const valueQuantityRange = rule({
  id: 'value/quantity-range',
  yields: 'value',
  pattern: [maybe('từ'), numeral, maybe(unit), to, numeral, unit],
  value: (parts) => {
    const nodes = nodesOf(parts[5]);
    const counted = nodes.length === 1 && !isMeasure(first(nodes).key);
    const low = numberOf(parts[1]);
    const high = numberOf(parts[4]);
    const scale = scaleOf(parts[4]);
    return rangeOf(counted ? 'count' : 'quantity', first(parts[1]).children.length > 0 ? low : low * scale, high, {
      unitSpan: spanOf(nodes),
      nounSpan: counted ? spanOf(nodes) : null,
    });
  },
  examples: {
    yes: [
      ['đạt ⟦5.400 - 5.500 USD⟧', { number: 5400, upper: 5500 }],
      ['có ⟦40 - 50 tổ chức⟧', { number: 40, upper: 50 }],
      ['thu ⟦12 - 15 triệu lượt khách⟧', { number: 12000000, upper: 15000000 }],
    ],
    no: ['năm 2021-2025', '40 - 50%'],
  },
});
