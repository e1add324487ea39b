/** The place that a bullet opens with ("Tại địa bàn đô thị:") restricts every target in it, and stays. */
import type { MatchedText } from '../match/match.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';

const PLACE_LEAD =
  /^(?:tại|ở|trên) (?:địa bàn|khu vực|vùng|các|đô thị|nông thôn|miền|thành thị)[^:;.%]{0,80}:|^(?:khu vực|vùng) (?:nông thôn|thành thị|đô thị|miền núi|đồng bằng|dân tộc|cao|núi)[^:;.%]{0,60}:/u;

/** "Phấn đấu đến năm 2030, khu vực đồng bằng có hơn 92% hộ …; hơn 88% thôn …", "Đối với khu vực miền núi, hải đảo, phấn đấu 85% hộ …; 84% thôn …" */
const PLACE_OF_LIST =
  /^(?:(?:đối với|riêng|với) |[^;.%,]{0,40}năm \d{4}, )((?:khu vực|vùng) (?:nông thôn|thành thị|đô thị|miền núi|đồng bằng|dân tộc|vùng cao|ven biển|trung du)[^;:.%\d]{0,40}?)(?:, phấn đấu(?: có)?| có| phấn đấu)(?= (?:hơn |trên |ít nhất |tối thiểu |khoảng )?\d)/u;

function placeOfList(folded: string, { start, end }: Span): Span | null {
  const match = PLACE_OF_LIST.exec(folded.slice(start, Math.min(end, start + 220)));
  const place = match?.[1];
  if (match === null || place === undefined) return null;
  const from = start + match[0].indexOf(place);
  return { start: from, end: from + place.length };
}

/** By block and sentence. */
function placesOfLists({ clauses, folded }: MatchedText): Map<string, Span | null> {
  const places = new Map<string, Span | null>();
  for (const { block, clause } of clauses) {
    const key = `${block}|${clause.sentence}`;
    if (!places.has(key)) places.set(key, placeOfList(folded, clause));
  }
  return places;
}

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
  const sentences = drafts.some(isShareOfThose) ? placesOfLists(document) : null;
  return drafts.map((draft) => {
    const named = draft.cell === null && draft.indicator.length > 0;
    const lead = named ? (leadOf(draft.block) ?? (isShareOfThose(draft) ? sentences?.get(`${draft.block}|${draft.sentence}`) : null)) : null;
    if (!lead || draft.indicator.some((piece) => piece.start < lead.end)) return draft;
    return { ...draft, indicator: [lead, ...draft.indicator], rules: [...draft.rules, 'resolve/place-lead'] };
  });
}

/** Whoever is counted may be so of a place; what says itself where is not. */
const isShareOfThose = ({ rules, inBrackets, refusal }: Draft): boolean => refusal === null && !inBrackets && rules.includes('target/value-first');
