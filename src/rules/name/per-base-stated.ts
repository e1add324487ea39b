/** What a rate is counted on, where its value follows: "số vụ tai nạn trên 10.000 phương tiện giảm còn …"; alone it is a value. */
import { many, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { baseNoun, noun, roundNumber } from '../parts.ts';

export const namePerBaseStated = rule({
  id: 'name/per-base-stated',
  yields: 'name',
  pattern: [oneOf('trên', 'tính trên'), roundNumber, baseNoun, many(noun, 0, 2)],
  notAfter: ['kind:verb', 'kind:bound', 'kind:intent', 'kind:change'],
  onlyBefore: ['word:đạt', 'word:là', 'word:chiếm', 'kind:reach', 'kind:change', 'kind:bound', 'word:gdp', 'word::'],
  value: () => ({ sort: 'base' }),
  examples: {
    yes: [
      ['số vụ tai nạn ⟦trên 10.000 phương tiện⟧ giảm còn 5 vụ', {}],
      ['số sự cố ⟦trên 100 km⟧ đạt dưới 2', {}],
    ],
    no: ['diện tích rừng trên 100.000 ha', 'đào tạo nghề cho trên 10.000 người vào năm 2030'],
  },
});
