/** A part of a whole in words: "hai phần ba", "một nửa", "1/3 số xã". */
import { kind, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, makeValue, nodesOf, numberOf } from '../parts.ts';

export const valueFraction = rule({
  id: 'value/fraction',
  yields: 'value',
  pattern: [oneOf([kind('spelled'), words('phần'), oneOf(kind('spelled'), 'tư')], [words('một nửa')], [kind('spelled'), words('nửa')])],
  value: ([part]) => {
    const nodes = nodesOf(part);
    const share = nodes.length === 3 ? (100 * numberOf([first(nodes)])) / (nodes[2]?.key === 'tư' ? 4 : numberOf(nodes.slice(2))) : 50;
    return share < 100 ? makeValue('percent', Number(share.toFixed(6)), { unit: '%' }) : null;
  },
  examples: {
    yes: [
      ['⟦hai phần ba⟧ số hộ', { number: 66.666667, unit: '%' }],
      ['⟦một nửa⟧ số thôn', { number: 50 }],
    ],
    no: ['ba phần trăm', 'nửa năm'],
  },
});
