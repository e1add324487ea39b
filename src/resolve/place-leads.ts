/** The place that a bullet opens with ("Tại địa bàn đô thị:") restricts every target in it, and stays. */
import type { MatchedText } from '../match/match.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';

const PLACE_LEAD =
  /^(?:tại|ở|trên) (?:địa bàn|khu vực|vùng|các|đô thị|nông thôn|miền|thành thị)[^:;.%]{0,80}:|^(?:khu vực|vùng) (?:nông thôn|thành thị|đô thị|miền núi|đồng bằng|dân tộc|cao|núi)[^:;.%]{0,60}:/u;

export function withPlaceLeads(document: MatchedText, drafts: readonly Draft[]): Draft[] {
  const leads = new Map<number, Span | null>();
  const leadOf = (block: number): Span | null => {
    const known = leads.get(block);
    if (known !== undefined) return known;
    const at = document.blocks[block];
    const match = at && at.kind !== 'table' ? PLACE_LEAD.exec(document.folded.slice(at.span.start, Math.min(at.span.end, at.span.start + 120))) : null;
    const lead = at && match ? { start: at.span.start, end: at.span.start + match[0].length - 1 } : null;
    leads.set(block, lead);
    return lead;
  };
  return drafts.map((draft) => {
    const lead = draft.cell === null && draft.indicator.length > 0 ? leadOf(draft.block) : null;
    if (!lead || draft.indicator.some((piece) => piece.start < lead.end)) return draft;
    return { ...draft, indicator: [lead, ...draft.indicator], rules: [...draft.rules, 'resolve/place-lead'] };
  });
}
