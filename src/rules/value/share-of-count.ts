/** So many of so many: "66/112 thôn", "7/7 bãi rác tạm", also 12/18 "điểm đen", whose marks are no tokens. */
import { kind, maybe, oneOf, words } from '../../match/pattern.ts';
import { rule } from '../../match/rule.ts';
import { makeValue, nodesOf, noun, numberOf, numeral, spanOf, unit } from '../parts.ts';

export const valueShareOfCount = rule({
  id: 'value/share-of-count',
  yields: 'value',
  pattern: [kind('number'), words('/'), numeral, oneOf(unit, [noun, maybe(noun)])],
  value: ([number, , total, of]) => {
    const nodes = nodesOf(of);
    const [some, all] = [numberOf(number), numberOf(total)];
    const enough = all > 10 && (nodes[0]?.kind === 'unit' || some > 1);
    return some <= all && (enough || some === all) ? makeValue('count', some, { unitSpan: spanOf(nodes), nounSpan: spanOf(nodes) }) : null;
  },
  examples: {
    yes: [
      ['có ⟦66/112 thôn⟧ đạt', { number: 66 }],
      ['⟦15/20 xã⟧ về đích', { number: 15 }],
      ['xử lý triệt để ⟦7/7 bãi rác⟧ tạm', { number: 7 }],
      ['xóa ⟦12/18 "điểm đen⟧" tai nạn', { number: 12 }],
    ],
    no: ['15/10 xã', 'ngày 15/10', '9/10 giáo viên', 'bản đồ 1/500 tỷ lệ'],
  },
});
