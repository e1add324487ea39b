/** The year named last: "cũng đến thời điểm này", "tại thời điểm đó". */
import { maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';

export const periodSameTime = rule({
  id: 'period/same-time',
  yields: 'period',
  pattern: [maybe('cũng'), oneOf('đến', 'vào', 'tại', 'cùng'), oneOf(words('thời điểm'), words('mốc thời gian')), oneOf('này', 'đó', 'trên')],
  value: () => ({ from: null, to: null, refers: 'before' }),
  examples: {
    yes: [
      ['⟦Cũng đến thời điểm này⟧, năng suất đạt 60 tạ/ha', { refers: 'before' }],
      ['⟦vào thời điểm đó⟧ có 40 doanh nghiệp', { refers: 'before' }],
    ],
    no: ['đến thời điểm báo cáo', 'thời điểm giao đất'],
  },
});
