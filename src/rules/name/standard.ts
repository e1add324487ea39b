/** A technical standard: "QCVN 05A:2020/BCT", "ISO 9001:2015". */
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first } from '../parts.ts';

export const nameStandard = rule({
  id: 'name/standard',
  yields: 'name',
  pattern: [maybe(oneOf('qcvn', 'tcvn', 'iso', 'tcvn iso', 'iec', 'vietgap', 'qcđp')), oneOf(kind('standard'), kind('number'))],
  value: ([label, number]) => (label?.length || first(number).kind === 'standard' ? { sort: 'standard' } : null),
  examples: {
    yes: [
      ['theo ⟦QCVN 05A:2020⟧', {}],
      ['chứng nhận ⟦ISO 9001:2015⟧', {}],
    ],
    no: ['đạt 45%', 'tỷ lệ 2:1 là'],
  },
});
