/** What is named once and measured again: parts, repeated nouns, measures of what was measured before. */
import type { Node } from '../match/node.ts';
import { beginsWithMeasure, withoutLeadingChange } from '../rules/target/phrases.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import { type Frames, frameAt, isPredicate } from './frame-of-draft.ts';
import type { Frame } from './frames.ts';
import { withoutThose } from './parts-of-before.ts';
import { joinPieces, piecesOf } from './pieces.ts';
import { hasWords, isNameOf } from './words.ts';

/** Behind "trong đó" the head that the parts belong to comes first, until something else is measured. */
export function headParts(drafts: readonly Draft[], frames: Frames, text: string, earlier: Draft | null): Draft[] {
  const out = [...drafts];
  const [opening] = drafts;
  let head: Draft | null = opening?.part && opening.rules.includes('target/indicator-first') ? earlier : null;
  let whole: Draft | null = head;
  let inParts = false;
  let opened: { clause: Span; list: boolean } | null = null;
  for (let i = 0; i < out.length; i += 1) {
    const draft = out[i] as Draft;
    const frame = frameAt(draft, frames);
    if (draft.refusal || !frame) continue;
    if (draft.part) {
      inParts = true;
      opened = { clause: draft.clause, list: frame.partList };
    } else if (opened && !opened.list && draft.clause !== opened.clause) inParts = false;
    const those = head && !draft.part ? withoutThose(draft, text) : null;
    if (head && those) {
      out[i] = { ...draft, indicator: [...head.indicator, ...those], rules: [...draft.rules, 'resolve/part-of'] };
      continue;
    }
    const own = saysWhatIsMeasured(draft, frame);
    if (inParts && !draft.part && own) inParts = false;
    const amongParts: boolean = opened !== null && (opened.list || draft.clause === opened.clause);
    const dated =
      amongParts && whole && draft.period === null
        ? { ...draft, period: whole.period, every: draft.every ?? (sameForm(draft, whole) ? whole.every : null) }
        : draft;
    out[i] = dated;
    const again = inParts && head ? withoutRepeatedNoun(dated, head, frame, frameAt(head, frames), text) : null;
    if (again && head) {
      out[i] = { ...dated, indicator: [...head.indicator, ...again], rules: [...dated.rules, 'resolve/part-of'] };
      continue;
    }
    if (inParts && head && !own && draft.indicator.length > 0 && !draft.inBrackets && !draft.rules.includes('resolve/list-head')) {
      const kept = head.change === 'maintain' && dated.change === 'level' && sameForm(dated, head) && !dated.node.meaning.reached;
      out[i] = {
        ...dated,
        change: kept ? 'maintain' : dated.change,
        indicator: [...head.indicator, ...(countsAlike(dated, head, frame, text) ? dated.subject : dated.indicator)],
        rules: [...dated.rules, 'resolve/part-of'],
      };
    } else if (!draft.inBrackets && !inParts) {
      head = draft.indicator.length > 0 ? draft : head;
      whole = draft.indicator.length > 0 || leadsItsValue(draft) ? draft : whole;
    }
  }
  return out;
}

/** "Tổng lượt khách đạt 3 triệu lượt; trong đó khách quốc tế 150 nghìn lượt": the noun says nothing new of the part. */
function countsAlike(draft: Draft, head: Draft, { right }: Frame, text: string): boolean {
  const { nounSpan } = draft.node.meaning.value;
  const { unitSpan } = head.node.meaning.value;
  if (!draft.rules.includes('target/action') || draft.subject.length === 0 || right.length > 0 || nounSpan == null) return false;
  const noun = text.slice(nounSpan.start, nounSpan.end).toLowerCase();
  return (
    (unitSpan !== null && text.slice(unitSpan.start, unitSpan.end).toLowerCase() === noun) ||
    ` ${joinPieces(text, head.indicator).toLowerCase()} `.includes(` ${noun} `)
  );
}

const sameForm = (one: Draft, other: Draft): boolean => one.node.meaning.value.form === other.node.meaning.value.form;

/** "tăng 9%/năm, đến năm 2030 đạt 80 tỷ USD, trong đó …": the parts are of that year; a year behind its value is of that value alone. */
export const leadsItsValue = ({ period, node }: Draft): boolean =>
  period?.span != null && period.years === undefined && period.span.end <= node.meaning.valueSpan.start;

/** "150 doanh nghiệp số, trong đó 12 doanh nghiệp có …": of what was counted before only what is new, unless the same is said of both in other words ("đạt 1 sao", "đạt 3 sao"). */
function withoutRepeatedNoun(draft: Draft, head: Draft, frame: Frame, headFrame: Frame | undefined, text: string): readonly Span[] | null {
  const [own, before] = [draft.node.meaning.value.nounSpan, head.node.meaning.value.nounSpan];
  if (!draft.part || frame.left.length > 0 || frame.right.length === 0) return null;
  if (!own && !before) return withoutRepeatedShare(draft, head, frame, headFrame, text);
  if (!own || !before) return null;
  const same = text.slice(own.start, own.end).toLowerCase() === text.slice(before.start, before.end).toLowerCase();
  const saysTheSame = isPredicate(frame.right[0] as Node) && frame.right[0]?.key === headFrame?.right[0]?.key;
  return same && !saysTheSame ? piecesOf(text, frame.right) : null;
}

/** "100% nhà giáo đạt chuẩn, trong đó 20% nhà giáo có kỹ năng nghề": the same of a part of them. */
function withoutRepeatedShare(draft: Draft, head: Draft, frame: Frame, headFrame: Frame | undefined, text: string): readonly Span[] | null {
  if (!headFrame || draft.node.meaning.value.form !== 'percent' || !head.rules.includes('target/value-first')) return null;
  const same = frame.right.findIndex((node, i) => node.key !== headFrame.right[i]?.key);
  return same > 0 && isPredicate(frame.right[same] as Node) ? piecesOf(text, frame.right.slice(same)) : null;
}

/** "tỷ lệ …" does, unless a verb follows at once ("tỷ lệ có bằng"); so does a counted noun, but not a bare predicate. */
function saysWhatIsMeasured(draft: Draft, frame: Frame): boolean {
  const [first, second] = frame.left;
  if (first)
    return (
      (beginsWithMeasure(frame.left) && !(second && !first.key.includes('hộ') && (second.kind === 'verb' || second.kind === 'predicate'))) ||
      namesRate(frame.left)
    );
  const [next] = frame.right;
  return draft.rules.includes('target/value-first') && (draft.node.meaning.value.nounSpan != null || !(next && (isPredicate(next) || next.key === 'đúng')));
}

/** "trong đó độ tuổi 15 - 35 tỷ lệ người biết chữ đạt 98%" */
const namesRate = (left: readonly Node[]): boolean =>
  left.some(({ kind, key }, i) => i > 0 && kind === 'measure' && /^(?:tỷ lệ|tỷ trọng|tỷ suất|tốc độ)/u.test(key) && hasWords(left.slice(i + 1)));

/** "tỷ lệ đó sẽ giảm 65%": what was said before, under another word. */
export function resume(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  let said: Draft | null = null;
  const phrase = (draft: Draft | null) => (draft === null ? '' : joinPieces(text, draft.indicator).toLowerCase());
  return drafts.map((draft) => {
    const left = frameAt(draft, frames)?.left ?? [];
    const last = left.at(-1);
    const measures = beginsWithMeasure(left);
    const again =
      last !== undefined &&
      !draft.rules.includes('resolve/respectively') &&
      left.length <= 4 &&
      (last.key === 'đó' || last.key === 'này' || (left.length <= 2 && measures && phrase(said).startsWith(`${phrase(draft)} `)));
    if (draft.refusal === null && !again && measures) said = draft;
    return again && draft.refusal === null ? { ...draft, indicator: [], subject: [], inherits: true } : draft;
  });
}

/** "hoàn thành 3.200 căn nhà ở xã hội, giai đoạn 2029 - 2030 mỗi năm 5.600 căn": a noun that stands alone is the one counted before. */
export function repeatNouns(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  const out = [...drafts];
  drafts.forEach((draft, i) => {
    const frame = frameAt(draft, frames);
    const noun = draft.node.meaning.value.nounSpan;
    if (!noun || !frame || draft.refusal || draft.part || draft.inBrackets || hasWords(frame.left)) return;
    const word = text.slice(noun.start, noun.end).toLowerCase();
    const before = out.slice(0, i).findLast((other) => other.refusal === null && !other.inBrackets);
    if (hasWords(frame.right) && !onSameBase(frame, frameAt(before, frames), text)) return;
    const counted = before?.node.meaning.value.nounSpan;
    if (
      !before ||
      !counted ||
      !`${text.slice(counted.start, counted.end).toLowerCase()} `.startsWith(`${word} `) ||
      joinPieces(text, before.indicator).length <= word.length
    )
      return;
    out[i] = { ...draft, indicator: before.indicator, subject: before.subject, rules: [...draft.rules, 'resolve/same-indicator'] };
  });
  return out;
}

/** "đạt 10 người trên một vạn dân năm 2025 và 12 người trên một vạn dân năm 2030": with the same words behind the noun. */
function onSameBase({ right }: Frame, before: Frame | undefined, text: string): boolean {
  const [base, more] = right;
  const [other] = before?.right ?? [];
  const isBase = base !== undefined && isNameOf('base', base) && more === undefined;
  return isBase && other !== undefined && hasWords(before?.left ?? []) && text.slice(base.start, base.end) === text.slice(other.start, other.end);
}

/** Measures that are of something: alone they are of what was measured before. */
const RELATIVE = new Set(['điểm số', 'sản lượng', 'tổng số', 'tỷ trọng', 'tốc độ tăng', 'tốc độ tăng trưởng', 'mức tăng trưởng']);
/** "Chỉ số PAR Index: đạt từ 91%; xếp hạng trong tốp 10": of what was said. */
const RANKED = new Set(['xếp hạng', 'thứ hạng', 'vị trí xếp hạng']);
/** Quantities of a thing that a relative measure replaces ("diện tích nuôi tôm …, sản lượng …"). */
const QUANTITIES = /^(?:diện tích|sản lượng|năng suất|giá trị|quy mô|số lượng)\s+/iu;

/** "Chỉ số … xếp thứ 12, điểm số đạt trên 90": the score of that index; "…, chiếm thị phần 12%": the share of that; "…, nâng tổng diện tích lên 90 ha": the total of that. */
export function relateMeasures(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  return drafts.map((draft, i) => {
    const { phrase } = withoutLeadingChange(frameAt(draft, frames)?.left ?? []);
    const left = phrase.at(-1)?.kind === 'average' ? phrase.slice(0, -1) : phrase;
    const relative = left.length === 1 && (RELATIVE.has((left[0] as Node).key) || (draft.node.meaning.reached && (left[0] as Node).key.startsWith('tổng ')));
    const shares = left.length === 2 && left[0]?.key === 'chiếm' && left[1]?.key === 'thị phần';
    const ranked = left.length === 1 && draft.node.meaning.value.form === 'rank' && RANKED.has((left[0] as Node).key);
    if (ranked && draft.refusal === null) {
      const said = drafts.slice(0, i).findLast((other) => other.refusal === null && other.indicator.length > 0);
      return said ? { ...draft, indicator: said.indicator, rules: [...draft.rules, 'resolve/same-indicator'] } : draft;
    }
    if (draft.refusal || !(relative || shares)) return draft;
    const before = drafts.slice(0, i).findLast((other) => other.clause === draft.clause && other.refusal === null && other.indicator.length > 0);
    const [does, acted] = before?.indicator ?? [];
    const subject = before?.rules.includes('target/action') ? (acted ?? does) : does;
    if (!before || !subject) return draft;
    const quantity = shares ? null : QUANTITIES.exec(text.slice(subject.start, subject.end));
    const of = quantity ? { start: subject.start + quantity[0].length, end: subject.end } : subject;
    return { ...draft, indicator: [of, ...draft.indicator], period: draft.period ?? before.period, rules: [...draft.rules, 'resolve/relative-measure'] };
  });
}
