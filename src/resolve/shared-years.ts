/** "A đạt 40%; B không dưới 50%, C đạt 35%, đều vào năm 2030": the year is that of all that the sentence states. */
import type { PeriodMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import type { Draft } from './draft.ts';
import { leadsItsValue } from './heads.ts';
import { isPeriod } from './words.ts';

export function dateAll(drafts: readonly Draft[], nodes: readonly Node[]): Draft[] {
  const at = nodes.findLastIndex((node, i) => isPeriod(node) && ALL.has(nodes[i - 1]?.key ?? ''));
  const year = nodes[at] as Node<PeriodMeaning> | undefined;
  if (year === undefined || nodes.slice(at + 1).some(({ kind }) => kind !== 'sign')) return [...drafts];
  return drafts.map((draft) =>
    draft.period === null
      ? { ...draft, period: { from: year.meaning.from, to: year.meaning.to, span: { start: year.start, end: year.end }, via: 'clause' as const } }
      : draft,
  );
}

/** "tổng công suất đến năm 2030 đạt 120 GW, sản lượng đạt 550 tỷ kWh": the year within a subject is that of the values behind it, where nothing above names one; a span is that of a growth, and of the growths of the same head. */
export function dateOnward(drafts: readonly Draft[]): Draft[] {
  let last: Draft | null = null;
  return drafts.map((draft) => {
    const onward: Draft | null = last;
    const dated =
      draft.period === null && !draft.inBrackets && onward?.period && (onward.period.from === null || isOfSameHead(draft, onward))
        ? { ...draft, period: { ...onward.period, weak: true, far: draft.clause !== onward.clause } }
        : draft;
    if (!draft.inBrackets && draft.refusal === null && draft.period !== null) last = leadsItsValue(draft) ? draft : null;
    return dated;
  });
}

/** "Tốc độ tăng trưởng vận tải hàng hóa giai đoạn 2027 - 2030 là 9%/năm, vận tải hành khách là 8%/năm" */
const isOfSameHead = (draft: Draft, onward: Draft): boolean => draft.clause === onward.clause && draft.rules.includes('resolve/dropped-head');

const ALL = new Set(['đều', 'tất cả', 'cùng']);
