/** A year for each of several values: "vào các năm 2028, 2030 và 2033". */
import { kind, many, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';

export const periodYears = rule({
  id: 'period/years',
  yields: 'period',
  pattern: [
    maybe(oneOf('vào', 'đến', 'trong', 'lần lượt vào')),
    maybe('các'),
    words('năm'),
    kind('year'),
    many(oneOf([words(','), maybe('năm'), kind('year')]), 0, 5),
    oneOf('và', ','),
    maybe('năm'),
    kind('year'),
  ],
  notAfter: ['kind:compare'],
  value: (parts) => {
    const years = parts
      .flat()
      .filter((node) => node.kind === 'year')
      .map((node) => Number(node.key));
    return { from: null, to: years[0] as number, years };
  },
  examples: {
    yes: [
      ['đạt 50%, 80% và 100% ⟦vào các năm 2028, 2030 và 2033⟧', { years: [2028, 2030, 2033] }],
      ['lần lượt đạt 60% và 75% ⟦vào năm 2025 và 2030⟧', { years: [2025, 2030] }],
    ],
    no: ['vào năm 2025', 'tăng 2 lần so với năm 2020, năm 2030 tăng 3 lần', 'giai đoạn 2021-2025'],
  },
});
