/** Lists under one head: "Cơ cấu kinh tế: công nghiệp 51%; dịch vụ 38%", "tại Hà Nội đạt 40%; TPHCM đạt 22%". */
import type { ValueMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import { beginsWithMeasure, changeOf, withoutLeadingChange } from '../rules/target/phrases.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frames.ts';
import { piecesOf } from './pieces.ts';
import type { SentenceClause } from './sentence-drafts.ts';
import { trimEdges } from './words.ts';

const PLACE_WORDS = new Set(['tại', 'ở', 'tại các', 'của', 'cho', 'đối với']);

export function headLists(drafts: readonly Draft[], frames: ReadonlyMap<Node, Frame>, text: string): Draft[] {
  let head: Span[] | null = null;
  let period: Draft['period'] = null;
  let change: Draft['change'] | null = null;
  let leading: Draft['change'] | null = null;
  return drafts.map((draft) => {
    const frame = frames.get(draft.node);
    if (draft.refusal || draft.inBrackets || !frame) return draft;
    const { left } = frame;
    const led = ledList(left, text);
    if (led) {
      [head, period, change, leading] = [led.head, draft.period, led.change, null];
      return { ...draft, indicator: [...led.head, ...led.member], change: led.change ?? draft.change, rules: [...draft.rules, 'resolve/list-head'] };
    }
    if (frame.topic.length > 0 && left.length > 0 && !beginsWithMeasure(left) && draft.rules.includes('target/indicator-first')) {
      [head, period, change, leading] = [piecesOf(text, frame.topic), draft.period, null, null];
      return { ...draft, indicator: [...head, ...draft.indicator], rules: [...draft.rules, 'resolve/list-head'] };
    }
    if (beginsWithMeasure(left)) {
      const measured = withoutLeadingChange(left);
      head = headOf(measured.phrase, text);
      change = null;
      leading = measured.change;
      period = draft.period;
      const reached = reachedColon(left);
      return head && reached > 0 && frame.right.length === 0 ? { ...draft, indicator: [...head, ...piecesOf(text, left.slice(reached + 1))] } : draft;
    }
    const member =
      draft.rules.includes('target/indicator-first') &&
      !draft.part &&
      !draft.inherits &&
      draft.subject.length > 0 &&
      frame.leading.length === 0 &&
      !frame.intent;
    if (draft.inherits && frame.member.length > 0 && (head || frame.intent || draft.node.meaning.verb === 'đạt')) {
      const indicator = [...(head ?? []), ...piecesOf(text, frame.member)];
      return {
        ...draft,
        indicator,
        inherits: false,
        change: change ?? changeUnder(leading, draft),
        period: draft.period ?? period,
        rules: [...draft.rules, 'resolve/list-head'],
      };
    }
    if (!head || !member) {
      if (draft.rules.includes('target/value-first') || draft.rules.includes('target/action')) head = null;
      return draft;
    }
    return {
      ...draft,
      period: draft.period ?? period,
      change: change ?? changeUnder(leading, draft),
      indicator: [...head, ...draft.indicator],
      rules: [...draft.rules, 'resolve/list-head'],
    };
  });
}

/** "Giảm tỷ lệ hộ nghèo: thành thị 1%; nông thôn còn 2%": the change in front of the head is that of each, unless it states a level. */
const changeUnder = (leading: Draft['change'] | null, { node, change }: Draft): Draft['change'] =>
  leading && change === 'level' ? changeOf(node.meaning, leading) : change;

/** "đạt 98% (mầm non 97%; tiểu học 98%)": the members of the bracket are parts of what stands before it. */
export function headBrackets(drafts: readonly Draft[], frames: ReadonlyMap<Node, Frame>, clauses: readonly SentenceClause[], text: string): Draft[] {
  const listed = new Set(clauses.filter(({ inList }) => inList).map(({ place }) => place.clause));
  let outer: Draft | null = null;
  let dividing: Span | null = null;
  return drafts.map((draft) => {
    const frame = frames.get(draft.node);
    if (!draft.inBrackets) dividing = null;
    else if (frame && (draft.part || isApart(frame, text))) dividing = draft.clause;
    if (outer && frame && dividing === draft.clause && draft.clause === outer.clause && draft.refusal === null && !draft.inherits)
      return {
        ...draft,
        indicator:
          isHeaded(draft) || beginsWithMeasure(frame.left) || (!draft.part && draft.change !== 'level' && isApart(frame, text))
            ? draft.indicator
            : [...outer.indicator, ...ownWords(draft, outer, text)],
        period: draft.period ?? outer.period,
        rules: [...draft.rules, 'resolve/list-head'],
      };
    if (draft.inBrackets && outer && isPartOf(outer, draft, drafts, text))
      return {
        ...draft,
        indicator: [...outer.indicator, ...(namesMember(draft) ? draft.subject : withoutNoun(draft, outer, text))],
        period: draft.period ?? outer.period,
        rules: [...draft.rules, 'resolve/list-head'],
      };
    const bounded =
      draft.inBrackets &&
      !draft.rules.includes('resolve/bracket') &&
      draft.period === null &&
      draft.op !== '=' &&
      draft.node.meaning.value.number !== outer?.node.meaning.value.number;
    if (!listed.has(draft.clause) && !bounded) {
      if (draft.refusal === null && !draft.inBrackets && draft.indicator.length > 0) outer = draft;
      return draft;
    }
    const member =
      draft.refusal === null &&
      outer !== null &&
      frame !== undefined &&
      draft.subject.length > 0 &&
      !isHeaded(draft) &&
      !beginsWithMeasure(frame.left) &&
      outer.node.meaning.value.form === draft.node.meaning.value.form;
    return member && outer
      ? { ...draft, indicator: [...outer.indicator, ...draft.indicator], period: draft.period ?? outer.period, rules: [...draft.rules, 'resolve/list-head'] }
      : draft;
  });
}

const isHeaded = ({ rules }: Draft): boolean => rules.includes('resolve/dropped-head');

/** "tăng 14,1% (riêng công nghiệp chế biến tăng 15%)" */
const isApart = ({ left: [first] }: Frame, text: string): boolean =>
  first !== undefined && /\(riêng $/iu.test(text.slice(Math.max(0, first.start - 7), first.start));

/** "(trong đó khách quốc tế 500.000 lượt)": what tells the part from the whole. */
function ownWords(draft: Draft, outer: Draft, text: string): readonly Span[] {
  const { nounSpan } = draft.node.meaning.value;
  if (draft.rules.includes('target/action') && nounSpan) return draft.subject;
  return draft.rules.includes('target/value-first') ? withoutNoun(draft, outer, text) : draft.indicator;
}

/** "12 mô hình (5 mô hình cấp tỉnh, 7 mô hình cấp xã)": several counts of the noun that was counted. */
function isPartOf(outer: Draft, draft: Draft, drafts: readonly Draft[], text: string): boolean {
  const counted = outer.node.meaning.value;
  const isPart = (other: Draft): boolean => countsOf(other, counted, text) || measuresOf(other, counted, text);
  if (draft.clause !== outer.clause || !isPart(draft)) return false;
  const [said] = draft.indicator;
  if (said && IS_NEW.test(text.slice(said.start, said.end))) return true;
  return drafts.some((other) => other !== draft && other.inBrackets && other.clause === draft.clause && isPart(other));
}

/** "lạc 1.500 ha (trồng mới 300 ha)": how much of it is new. */
const IS_NEW = /^(?:trồng|xây|làm|đầu tư|thành lập) (?:mới|lại)(?! \p{L})/iu;

/** "120.000 tấn (nuôi trồng 80.000 tấn, khai thác 40.000 tấn)"; so much for each may be more in a part: "30 m2/người (đô thị 33 m2/người, …)". */
function measuresOf({ node, refusal, rules }: Draft, whole: ValueMeaning, text: string): boolean {
  const { unitSpan, number, form } = node.meaning.value;
  if (form !== 'quantity' || whole.form !== 'quantity' || !unitSpan || !whole.unitSpan || refusal) return false;
  if (number >= whole.number && !text.slice(unitSpan.start, unitSpan.end).includes('/')) return false;
  return rules.includes('target/indicator-first') && text.slice(unitSpan.start, unitSpan.end) === text.slice(whole.unitSpan.start, whole.unitSpan.end);
}

/** "(cao đẳng 1.200 người, …)": the member, and what is counted of it. */
const namesMember = ({ rules, subject, indicator, node: { meaning } }: Draft): boolean =>
  subject.length > 0 && rules.includes('target/action') && meaning.value.nounSpan?.end === indicator.at(-1)?.end;

/** Of the same noun only what is new. */
function withoutNoun(draft: Draft, outer: Draft, text: string): readonly Span[] {
  const [own, counted] = [draft.node.meaning.value.nounSpan, outer.node.meaning.value.nounSpan];
  const [first, ...rest] = draft.indicator;
  const again = own && counted && first && text.slice(own.start, own.end).toLowerCase() === text.slice(counted.start, counted.end).toLowerCase();
  return again ? [{ start: own.end + 1, end: first.end }, ...rest] : draft.indicator;
}

function countsOf(draft: Draft, whole: ValueMeaning, text: string): boolean {
  const { nounSpan, number } = draft.node.meaning.value;
  if (!nounSpan || !whole.nounSpan || draft.refusal || number >= whole.number) return false;
  if ((draft.indicator[0]?.end ?? 0) <= nounSpan.end && !namesMember(draft)) return false;
  const nouns = text.slice(whole.nounSpan.start, whole.nounSpan.end).toLowerCase().split(', ');
  return nouns.includes(text.slice(nounSpan.start, nounSpan.end).toLowerCase());
}

/** "Giảm mức tiêu hao năng lượng …, cụ thể: (i) công nghiệp thép: tối thiểu 6%": the head, and its first member. */
function ledList(left: readonly Node[], text: string): { head: Span[]; member: Span[]; change: Draft['change'] | null } | null {
  const opener = left.findIndex((node, i) => i > 1 && (node.kind === 'opener' || node.key === ':') && (left[i - 1]?.key === ',' || node.key === ':'));
  const colon = left.findLastIndex((node) => node.key === ':');
  const last = colon === opener + 1 ? left.length : colon;
  if (opener < 0 || last <= opener) return null;
  const { phrase, change } = withoutLeadingChange(trimEdges(left.slice(0, opener)));
  const member = trimEdges(left.slice(opener + 1, last).filter((node) => node.kind !== 'aside'));
  const base = phrase.findIndex((node) => node.kind === 'base');
  const head = base > 0 ? phrase.slice(0, base) : phrase;
  return beginsWithMeasure(head) && member.length > 0 ? { head: piecesOf(text, head), member: piecesOf(text, member), change } : null;
}

/** "Sản lượng thịt các loại đạt: thịt lợn 40.000 tấn, …": where the colon stands behind the verb, 0 where none does. */
const reachedColon = (left: readonly Node[]): number => {
  const colon = left.findIndex((node) => node.key === ':');
  return REACHED.has(left[colon - 1]?.key ?? '') ? colon : 0;
};
const REACHED = new Set(['đạt', 'là', 'gồm', 'bao gồm']);

/** What stands before the colon, or before the name that closes the phrase. */
function headOf(left: readonly Node[], text: string): Span[] | null {
  const colon = left.findIndex((node) => node.key === ':');
  if (colon > 0) return piecesOf(text, withoutLeadingChange(trimEdges(left.slice(0, reachedColon(left) > 0 ? colon - 1 : colon))).phrase);
  const at = left.findLastIndex((node) => PLACE_WORDS.has(node.key));
  const names = left.slice(at + 1);
  const named = at > 0 && names.length > 0 && names.every((node) => /^\p{Lu}/u.test(text.slice(node.start, node.end)));
  return named ? piecesOf(text, left.slice(0, at + 1)) : null;
}
