/** The value of the past and the one to reach: "từ 60% năm 2020 lên 80%", "giảm từ 23 xuống 18 ca/1.000 ca sinh". */
import type { AmountMeaning, NumberMeaning, PeriodMeaning, ValueMeaning } from '../../match/meanings.ts';
import { kind, many, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { first, nodesOf } from '../parts.ts';
import { amountOf, suffix } from './semantics.ts';

export const amountFromTo = rule({
  id: 'amount/from-to',
  yields: 'amount',
  pattern: [
    many(oneOf(kind('change'), kind('verb'), 'rút', 'kéo'), 0, 2),
    words('từ'),
    maybe(oneOf('mức', kind('bound'))),
    maybe(oneOf(kind('result-mark'), kind('verb'))),
    oneOf(kind('value'), kind('number')),
    maybe(oneOf(kind('period'), [words('('), kind('period'), words(')')], [words('của'), kind('period')], 'hiện nay', 'hiện tại', 'hiện có')),
    maybe(','),
    maybe(kind('period')),
    maybe(kind('intent')),
    maybe(kind('change')),
    oneOf(kind('reach'), 'đạt', 'phấn đấu đạt'),
    many(oneOf(kind('bound'), kind('verb'), 'mức'), 0, 3),
    kind('value'),
    maybe(suffix),
  ],
  value: ([before, , , , past, when, , year, , change, reach, bounds, value, after]): AmountMeaning | null => {
    const old = first(past);
    const target = amountOf(
      [...nodesOf(before).filter((node) => node.kind !== 'word'), ...nodesOf(year), ...nodesOf(change), ...nodesOf(reach), ...nodesOf(bounds)],
      first(value),
      nodesOf(after),
    );
    const meaning = old.meaning as NumberMeaning & Partial<ValueMeaning>;
    const period = nodesOf(when).find((node) => node.kind === 'period');
    return {
      ...target,
      reached: true,
      baseline: {
        number: meaning.number,
        year: (period?.meaning as PeriodMeaning | undefined)?.to ?? null,
        span: { start: old.start, end: old.end },
        unit: meaning.unit ?? target.value.unit,
        unitSpan: meaning.unitSpan ?? target.value.unitSpan,
      },
    };
  },
  examples: {
    yes: [
      ['tỷ lệ lao động qua đào tạo tăng ⟦từ 60% năm 2020 lên 80%⟧'.replace('tăng ⟦', '⟦tăng '), { reached: true, change: 'increase' }],
      ['tử vong trẻ ⟦giảm từ 23 xuống 18 ca/1.000 ca sinh⟧', { change: 'decrease' }],
      ['điểm số ⟦từ 6,5 điểm lên 7 điểm trở lên⟧', { op: '>=' }],
      ['tuổi thọ ⟦từ 74 tuổi lên trên 75 tuổi⟧', { op: '>' }],
      ['thời gian khám ⟦rút từ 60 phút xuống 25 phút⟧', { reached: true }],
      ['kim ngạch ⟦từ mức ước đạt 5,6 tỷ USD của năm 2025, năm 2026 phấn đấu đạt 6 tỷ USD⟧', { reached: true }],
      ['thời gian chờ ⟦từ 20 phút hiện nay xuống 12 phút⟧', { reached: true }],
    ],
    no: ['đạt từ 35 đến 37%', 'từ 50% trở lên'],
  },
});
