/** A part of a whole in figures, before what it is a part of: "1/3 số xã". */
import { kind, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { makeValue, numberOf } from '../parts.ts';

export const valueStrokeFraction = rule({
  id: 'value/stroke-fraction',
  yields: 'value',
  pattern: [kind('number'), words('/'), kind('number')],
  onlyBefore: ['word:số', 'word:tổng số', 'kind:unit', 'kind:measure'],
  value: ([above, , below]) => {
    const [a, b] = [numberOf(above), numberOf(below)];
    return a < b && b <= 10 ? makeValue('percent', Number(((100 * a) / b).toFixed(6)), { unit: '%' }) : null;
  },
  examples: {
    yes: [
      ['ít nhất ⟦1/3⟧ số xã', { number: 33.333333, unit: '%' }],
      ['⟦2/3⟧ tổng số hộ', { number: 66.666667 }],
    ],
    no: ['ngày 1/3', '15/34'],
  },
});
