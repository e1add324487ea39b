/** What values of a clause share besides a predicate or a subject: whom they count, where to, on what condition, what is ranked. */
import type { Node } from '../match/node.ts';
import { beginsWithMeasure } from '../rules/target/phrases.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import { type Frames, frameAt, isPredicate } from './frame-of-draft.ts';
import type { Frame } from './frames.ts';
import { piecesOf } from './pieces.ts';
import { isValueFirst } from './shared-phrases.ts';
import { hasWords } from './words.ts';

/** "giảm 15%, phấn đấu 25% khi có hỗ trợ quốc tế", "đạt 42% và năm 2030 đạt 46% dân số": the same indicator, on a condition or as a share. */
export function shareMeasures(drafts: readonly Draft[], frames: Frames): Draft[] {
  return drafts.map((draft, i) => {
    const [before, right] = [drafts[i - 1], frameAt(draft, frames)?.right ?? []];
    const [first, last] = [right[0], right.at(-1)];
    const { value, verb } = draft.node.meaning;
    const alike =
      before?.refusal === null && before.clause === draft.clause && before.inBrackets === draft.inBrackets && before.node.meaning.value.form === value.form;
    if (!first || !last || !alike || draft.refusal || draft.part || value.form !== 'percent' || !draft.rules.includes('target/value-first')) return draft;
    const span = { start: first.start, end: last.end };
    const again = { ...draft, indicator: [], subject: [], inherits: true, rules: [...draft.rules.slice(0, -1), 'target/shared'] };
    if (first.key === 'khi') return { ...again, qualifier: span };
    const people = verb === 'đạt' && first.key === 'dân số' && !right.some(isPredicate) && before.rules.includes('target/indicator-first');
    return people ? { ...again, of: span } : draft;
  });
}

/** "Đại học A vào nhóm 8 đại học hàng đầu Việt Nam, nhóm 350 đại học hàng đầu châu Á": ranks of one body. */
export function shareRanked(drafts: readonly Draft[], frames: Frames): Draft[] {
  const out = [...drafts];
  for (let i = 1; i < out.length; i += 1) {
    const [draft, before] = [out[i] as Draft, out[i - 1] as Draft];
    const ranks = draft.node.meaning.value.form === 'rank' && before.node.meaning.value.form === 'rank' && draft.clause === before.clause;
    if (!ranks || draft.refusal || before.refusal || before.subject.length === 0 || draft.node.meaning.value.nounSpan == null) continue;
    if (before.node.meaning.value.nounSpan == null || hasWords(frameAt(draft, frames)?.left ?? [])) continue;
    out[i] = { ...draft, indicator: [...before.subject, ...draft.indicator], subject: before.subject, rules: [...draft.rules, 'resolve/shared-subject'] };
  }
  return out;
}

/** "85% hộ nghèo dùng điện; 52% sử dụng nước sạch": a share of those counted before, who do something else. */
export function shareCounted(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  let before: Draft | null = null;
  return drafts.map((draft) => {
    if (draft.inBrackets) return draft;
    const counted = before ? countedBefore(draft, before, frames, text) : null;
    const read = counted
      ? { ...draft, indicator: [...counted, ...draft.indicator], subject: counted, rules: [...draft.rules, 'resolve/shared-counted'] }
      : draft;
    before = read;
    return read;
  });
}

/** What is said of those who are counted, and names nothing. */
const DOES = new Set([
  ...['được', 'bị', 'có', 'sử dụng', 'dùng', 'tham gia', 'biết', 'tiếp cận', 'áp dụng', 'ứng dụng', 'đạt chuẩn'],
  ...['hoàn thành', 'thực hiện', 'triển khai', 'tổ chức', 'cung cấp', 'kết nối', 'lắp đặt', 'lắp'],
]);

/** Who or what `before` counts, where `draft` only says what they do. */
function countedBefore(draft: Draft, before: Draft, frames: Frames, text: string): readonly Span[] | null {
  const [frame, frameBefore] = [frameAt(draft, frames), frameAt(before, frames)];
  if (frame && frameBefore && !draft.part && frame.left[0]?.key === 'được') return treatedBefore(draft, before, frameBefore, text);
  if (!frame || !frameBefore || draft.part || frame.intent || !DOES.has(frame.right[0]?.key ?? '')) return null;
  if (draft.node.meaning.value.form !== 'percent' || before.node.meaning.value.form !== 'percent') return null;
  if (!isValueFirst(draft, frame) || !isValueFirst(before, frameBefore)) return null;
  const at = frameBefore.right.findIndex((node, k) => k > 0 && (isPredicate(node) || DOES.has(node.key)));
  const counted = at > 0 ? piecesOf(text, frameBefore.right.slice(0, at)) : before.subject;
  return counted.length > 0 ? counted : null;
}

/** "Người cao tuổi được khám sức khỏe đạt 70%, được lập hồ sơ đạt 95%": to whom it happens is said once. */
function treatedBefore(draft: Draft, before: Draft, { left }: Frame, text: string): readonly Span[] | null {
  const alike = [draft, before].every(
    ({ node, rules, refusal }) =>
      refusal === null && node.meaning.value.form === 'percent' && node.meaning.verb === 'đạt' && rules.includes('target/indicator-first'),
  );
  if (before.rules.includes('resolve/shared-counted')) return alike ? before.subject : null;
  const at = left.findIndex(({ key }) => key === 'được');
  return alike && at > 0 && !beginsWithMeasure(left) ? piecesOf(text, left.slice(0, at)) : null;
}

/** "thay thế 100% đèn tại thành phố, các huyện còn lại đạt 80%": the same elsewhere. */
export function shareRest(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  const out = [...drafts];
  for (let i = 1; i < out.length; i += 1) {
    const [draft, before] = [out[i] as Draft, out[i - 1] as Draft];
    const left = frameAt(draft, frames)?.left ?? [];
    const alike = draft.node.meaning.value.form === before.node.meaning.value.form && draft.clause === before.clause && !draft.part;
    if (!alike || draft.refusal || before.refusal || !isRest(left) || left.length > 8 || left.some(({ kind }) => kind === 'measure')) continue;
    const last = before.indicator.at(-1);
    const place = last ? PLACE.exec(text.slice(last.start, last.end)) : null;
    if (!last || !place) continue;
    const head = [...before.indicator.slice(0, -1), { start: last.start, end: last.start + place.index }];
    out[i] = { ...draft, indicator: [...head, ...draft.indicator], period: draft.period ?? before.period, rules: [...draft.rules, 'resolve/list-head'] };
  }
  return out;
}

/** "các huyện còn lại", "các đô thị khác" */
const isRest = (left: readonly Node[]): boolean => left.at(-1)?.key === 'còn lại' || (left[0]?.key === 'các' && left.at(-1)?.key === 'khác');

const PLACE = /\s(?:đối với|tại|ở|trên địa bàn|thuộc|khu vực|vùng)\s/u;

/** "Thu hút 25% học sinh trung học cơ sở và 35% học sinh trung học phổ thông vào trường nghề": where to belongs to both. */
export function shareGoals(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  const out = [...drafts];
  let shared: readonly Span[] = [];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const [draft, before] = [out[i] as Draft, out[i - 1] as Draft];
    const [right, rightBefore] = [frameAt(draft, frames)?.right ?? [], frameAt(before, frames)?.right ?? []];
    const together = !draft.refusal && !before.refusal && draft.clause === before.clause && draft.rules.includes('resolve/shared-subject');
    const at = together ? startOfGoal(before, right, rightBefore, text) : -1;
    if (at > 0) shared = piecesOf(text, right.slice(at));
    else if (!together || rightBefore.some(isGoal)) shared = [];
    if (shared.length > 0) out[i - 1] = { ...before, indicator: [...before.indicator, ...shared], rules: [...before.rules, 'resolve/shared-goal'] };
  }
  return out;
}

/** Where in the words behind the second value what belongs to the first too begins; -1 where nothing does. */
function startOfGoal({ subject }: Draft, right: readonly Node[], rightBefore: readonly Node[], text: string): number {
  const [verb] = subject;
  const act = verb ? text.slice(verb.start, verb.end) : '';
  if (rightBefore.some(isGoal)) return -1;
  if (GATHERS.test(act)) return right.findIndex((node, k) => k > 0 && isGoal(node));
  if (LESSENS.test(act)) return right.findIndex((node, k) => k > 0 && node.key === 'liên' && right[k + 1]?.key === 'quan');
  return endOfSame(rightBefore, right);
}

const isGoal = ({ key }: Node): boolean => GOALS.has(key);

/** "100% điểm phức tạp, 80% tụ điểm phức tạp về ma túy": where in the second what both end in ends, and more follows. */
function endOfSame(first: readonly Node[], second: readonly Node[]): number {
  const [word, last] = first.slice(-2);
  if (!word || !last) return -1;
  const at = second.findIndex((node, k) => k > 0 && node.key === last.key && second[k - 1]?.key === word.key);
  return at > 0 && ABOUT.has(second[at + 1]?.key ?? '') ? at + 1 : -1;
}

const ABOUT = new Set(['về', 'của', 'trong', 'trên', 'tại', 'trên địa bàn']);
const GOALS = new Set(['vào', 'đến trường', 'ra lớp', 'đến lớp']);
const LESSENS = /^(?:rà soát, )?(?:cắt giảm|đơn giản hóa|đơn giản hoá)/iu;
const GATHERS = /^(?:thu hút|huy động|tuyển sinh|phân luồng)/iu;
