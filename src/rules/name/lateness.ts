/** By how much something is late: "chuyến bay chậm trên 15 phút", "hồ sơ trễ quá 3 ngày". */
import { kind, oneOf } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { numeral } from '../parts.ts';

export const nameLateness = rule({
  id: 'name/lateness',
  yields: 'name',
  pattern: [oneOf('chậm', 'trễ', 'muộn', 'quá hạn'), oneOf(kind('bound'), 'quá'), numeral, oneOf('phút', 'giờ', 'ngày', 'tháng')],
  value: () => ({ sort: 'lateness' }),
  examples: {
    yes: [
      ['số chuyến bay ⟦chậm trên 15 phút⟧ so với lịch', {}],
      ['hồ sơ giải quyết ⟦trễ quá 3 ngày⟧', {}],
    ],
    no: ['thời gian chờ dưới 15 phút', 'chậm nhất là ngày 15 tháng 6'],
  },
});
