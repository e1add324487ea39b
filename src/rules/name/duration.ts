/** A length of time: "10 năm tới", "trong 5 năm", "12 tháng". */
import { kind, maybe, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, numeral } from '../parts.ts';

export const nameDuration = rule({
  id: 'name/duration',
  yields: 'name',
  pattern: [
    maybe(oneOf('trong', 'trong vòng', 'sau')),
    oneOf(numeral, kind('spelled')),
    oneOf('năm', 'năm qua', 'thai kỳ'),
    maybe(oneOf('tới', 'qua', 'tiếp theo', 'gần đây', 'liên tiếp', 'liền')),
  ],
  notAfter: ['word:/', 'kind:verb', 'kind:bound', 'kind:reach'],
  notBefore: ['kind:year'],
  value: (parts) => (first(parts[1]).kind === 'year' ? null : { sort: 'duration' }),
  examples: {
    yes: [
      ['⟦trong 10 năm tới⟧', {}],
      ['kế hoạch ⟦5 năm⟧ đầu tư công', {}],
      ['khám thai ít nhất 4 lần ⟦trong 3 thai kỳ⟧', {}],
    ],
    no: ['đến năm 2025', '5 xã', 'dự SEA Games 34 năm 2027'],
  },
});
