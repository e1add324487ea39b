/** What several values of one clause share: a predicate behind the last, a subject before the first, a bound. */
import type { ValueForm } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import { countedPhrase } from '../rules/target/phrases.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import { type Frames, frameAt, isPredicate, predicateFrom } from './frame-of-draft.ts';
import type { Frame } from './frames.ts';
import { piecesOf } from './pieces.ts';
import { ASIDE } from './row.ts';
import { hasWords } from './words.ts';

/** Across a semicolon only what is as short as "cơ quan, tổ chức, doanh nghiệp" waits for its predicate. */
const SHORT_MEMBER = 8;

/** "90% hồ sơ cấp tỉnh, 80% hồ sơ cấp huyện được xử lý trên mạng": the predicate belongs to both. */
export function sharePredicates(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  const out = [...drafts];
  for (let last = out.length - 1; last > 0; last -= 1) {
    const frame = frameAt(out[last], frames);
    if (!frame || !isValueFirst(out[last] as Draft, frame)) continue;
    const at = behindWork(frame.right, predicateFrom(frame.right, mayOpen(out[last] as Draft, frame) ? 0 : 1));
    if (at < 0) continue;
    const predicate = piecesOf(text, frame.right.slice(at));
    for (let k = last - 1; k >= 0; k -= 1) {
      const before = frameAt(out[k], frames);
      if (
        !before ||
        !isValueFirst(out[k] as Draft, before) ||
        predicateFrom(before.right, isCounted(out[k] as Draft) || out[k]?.part ? 0 : 1) >= 0 ||
        before.brackets.length > 0
      )
        break;
      const draft = out[k] as Draft;
      if (draft.change !== 'level' && before.right[0]?.kind === 'measure') break;
      if (standsAlone(draft, out[last] as Draft)) break;
      if (draft.change === 'decrease' && (out[last] as Draft).change === 'level') break;
      if (draft.clause !== (out[last] as Draft).clause && before.right.length > SHORT_MEMBER) break;
      if (draft.clause !== (out[last] as Draft).clause && draft.rules.includes('resolve/shared-subject')) break;
      if (draft.rules.includes('resolve/shared-predicate')) continue;
      out[k] = {
        ...draft,
        period: draft.period ?? periodBehind(out[last] as Draft, draft),
        indicator: [...draft.indicator, ...predicate],
        rules: [...draft.rules, 'resolve/shared-predicate'],
      };
    }
  }
  return out;
}

/** "cơ sở thực hiện cai nghiện đủ điều kiện …": what they do tells which are meant, and what is said of them comes behind it. */
function behindWork(right: readonly Node[], at: number): number {
  if (right[at]?.key !== 'thực hiện') return at;
  const said = right.findIndex(({ key }, i) => i > at && (key === 'đủ điều kiện' || (key === 'đủ' && right[i + 1]?.key === 'điều') || key === 'được'));
  return said < 0 || right.slice(at, said).some(({ key }) => key === ',') ? at : said;
}

/** "có 150 km đường cao tốc, 100% quốc lộ đạt chuẩn cấp III": so much of a thing is no share of another. */
const standsAlone = ({ node: { meaning } }: Draft, last: Draft): boolean =>
  meaning.verb === 'có' && meaning.value.form === 'quantity' && last.node.meaning.value.form === 'percent';

const isCounted = (draft: Draft): boolean => draft.node.meaning.value.nounSpan != null;

/** The words behind a counted noun may begin with what is said of it. */
const mayOpen = (draft: Draft, { right: [first] }: Frame): boolean => isCounted(draft) && (first?.kind === 'name' || !draft.part);

/** The year behind a shared predicate ("… được xử lý trên mạng vào năm 2028") is that of all who share it. */
const periodBehind = (last: Draft, { clause }: Draft): Draft['period'] =>
  last.clause === clause && last.period?.span && last.period.span.start > last.node.end ? last.period : null;

/** "phủ khắp 80% hộ gia đình, 100% xã": the subject belongs to both. */
export function shareSubjects(drafts: readonly Draft[], frames: Frames): Draft[] {
  const out = [...drafts];
  for (let i = 1; i < out.length; i += 1) {
    const [draft, before] = [out[i] as Draft, out[i - 1] as Draft];
    const [frame, frameBefore] = [frameAt(draft, frames), frameAt(before, frames)];
    if (frame && frameBefore && goesOnChanging(draft, frame, before, frameBefore)) {
      out[i] = {
        ...draft,
        ...actedOn(draft, before),
        change: before.change,
        period: draft.period ?? before.period,
        rules: [...draft.rules, 'resolve/shared-change'],
      };
      continue;
    }
    if (!frame || !frameBefore || draft.refusal || before.refusal || before.subject.length === 0 || draft.part || draft.inBrackets !== before.inBrackets)
      continue;
    if (!draft.rules.includes('target/value-first') || hasWords(frame.left) || frame.intent || draft.node.meaning.verb !== null) continue;
    const { form } = draft.node.meaning.value;
    const sharesOf =
      form === 'percent' && (frameBefore.left.at(-1)?.kind === 'share-verb' || before.rules.includes('resolve/shared-subject')) && before.of !== null;
    const acts = before.rules.includes('target/action') || (before.rules.includes('resolve/shared-subject') && before.of === null);
    const isAction = acts && (isMeasured(frame) || predicateFrom(frame.right, 1) < 0);
    const ofLevel = form === 'percent' && before.rules.includes('target/indicator-first') && before.of !== null && predicateFrom(frame.right, 1) < 0;
    if (sharesOf || ofLevel)
      out[i] = {
        ...draft,
        indicator: before.subject,
        subject: before.subject,
        of: wholeOf(draft.indicator),
        change: before.change,
        period: draft.period ?? before.period,
        rules: [...draft.rules, 'resolve/shared-subject'],
      };
    else if (isAction && alike(form, before.node.meaning.value.form))
      out[i] = {
        ...draft,
        indicator: [...before.subject, ...draft.indicator],
        subject: before.subject,
        period: draft.period ?? before.period,
        rules: [...draft.rules, 'resolve/shared-subject'],
      };
  }
  return out;
}

/** "thành lập thêm 12 hợp tác xã, 05 tổ hợp tác" */
const actedOn = (draft: Draft, { rules, subject }: Draft): Partial<Draft> =>
  subject.length > 0 && (rules.includes('target/action') || rules.includes('resolve/shared-change'))
    ? { indicator: [...subject, ...draft.indicator], subject }
    : {};

/** What is done to a thing, or had by it, is no change of it: "giảm 20% số vụ cháy, 90% số vụ được điều tra". */
const STATES = new Set(['được', 'có', 'đều', 'đạt', 'tham gia', 'hoàn thành']);

/** "giảm 20% số vụ tai nạn, 10% số người chết", "có thêm 6 di tích và 2 di sản": what is said of the first is said of the second too. */
function goesOnChanging(draft: Draft, frame: Frame, before: Draft, frameBefore: Frame): boolean {
  const { value, verb, change } = draft.node.meaning;
  const goesOn = draft.change === 'level' && verb === null && change === null && !frame.intent && !hasWords(frame.left);
  const changes = before.change === 'decrease' || before.change === 'increase';
  const form = value.form === before.node.meaning.value.form && draft.inBrackets === before.inBrackets && draft.clause === before.clause;
  if (!goesOn || !changes || !form || draft.refusal !== null || before.refusal !== null || draft.part) return false;
  const states = frame.right.some(({ key }) => STATES.has(key));
  if (isMeasured(frame) && isMeasured(frameBefore)) return !states;
  const counts = value.form === 'count' && draft.op === '=' && draft.rules.includes('target/value-first') && !before.rules.includes('target/indicator-first');
  return counts && (before.change === 'increase' || !frame.right.some(isPredicate));
}

/** A bound before a whole list: "tối thiểu: 90% A, 80% B". */
export function shareBounds(drafts: readonly Draft[], text: string): Draft[] {
  const out = [...drafts];
  for (let i = 1; i < out.length; i += 1) {
    const [draft, before] = [out[i] as Draft, out[i - 1] as Draft];
    const first = before.comparator.at(-1);
    const opensList = first !== undefined && /^\s*:/u.test(text.slice(first.end, before.node.meaning.valueSpan.start));
    const carried = before.rules.includes('resolve/shared-bound');
    if ((opensList || carried || boundsPair(before, draft, text)) && draft.op === '=' && draft.comparator.length === 0 && draft.clause === before.clause) {
      out[i] = { ...draft, op: before.op, comparator: before.comparator, rules: [...draft.rules, 'resolve/shared-bound'] };
    }
  }
  return out;
}

const PAIR = /^[^.;:(),]{0,120}(?<=\s)và $/u;

/** "ít nhất 27% vào năm 2025 và 30% vào năm 2030": what bounds the first bounds the second too, which has no words of its own. */
function boundsPair(before: Draft, draft: Draft, text: string): boolean {
  const { value, verb, change } = draft.node.meaning;
  if (!PAIR.test(text.slice(before.node.end, draft.node.meaning.valueSpan.start))) return false;
  if ((before.op !== '>=' && before.op !== '<=') || before.refusal || draft.refusal || verb !== null || change !== null || draft.part) return false;
  if (before.comparator.some(({ end }) => end > before.node.meaning.valueSpan.start)) return false;
  return value.form === before.node.meaning.value.form && value.form !== 'rank' && value.number !== 100 && draft.inBrackets === before.inBrackets;
}

/** "95% (khu vực đô thị), 85% (khu vực nông thôn)": the brackets tell the values of one indicator apart. */
export function qualifyByAsides(drafts: readonly Draft[], frames: Frames): Draft[] {
  const asides = drafts.map((draft) => frameAt(draft, frames)?.right.find((node, i) => i === 0 && node.kind === ASIDE) ?? null);
  return drafts.map((draft, i) => {
    const aside = asides[i];
    const neighbour = [i - 1, i + 1].some((k) => asides[k] && drafts[k]?.refusal === null && (drafts[k]?.inherits || draft.inherits));
    if (!aside || !neighbour || draft.refusal) return draft;
    return { ...draft, qualifier: { start: aside.start, end: aside.end } };
  });
}

const TOTALS = new Set(['tổng diện tích', 'tổng công suất', 'tổng chiều dài', 'tổng quy mô', 'tổng vốn', 'tổng sức chứa']);

/** "05 cụm công nghiệp với tổng diện tích 275 ha": the total is one of what was counted before. */
export function nameTotals(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  return drafts.map((draft, i) => {
    const before = drafts[i - 1];
    const noun = before?.node.meaning.value.nounSpan;
    const frame = frameAt(draft, frames);
    if (!noun || !frame || before.refusal || draft.refusal || draft.part) return draft;
    const [first, second] = frame.left;
    const total = first?.key === 'với' ? second?.kind === 'measure' : frame.left.length === 1 && TOTALS.has(first?.key ?? '');
    if (!total) return draft;
    const counted = frameAt(before, frames);
    const whole = counted ? piecesOf(text, countedPhrase(counted, text)) : [noun];
    return { ...draft, indicator: [...whole, ...draft.indicator], rules: [...draft.rules, 'resolve/total-of'] };
  });
}

/** Things that are counted go with things that are measured: "500 ha rừng, 1 triệu cây". */
const alike = (a: ValueForm, b: ValueForm): boolean => a === b || (THINGS.has(a) && THINGS.has(b));
const THINGS = new Set<ValueForm>(['count', 'quantity']);

/** "30% thời gian giải quyết hồ sơ": a verb behind what is measured is part of its name. */
const isMeasured = ({ right }: Frame): boolean => right[0]?.kind === 'measure';

export const isValueFirst = (draft: Draft, frame: Frame): boolean =>
  draft.refusal === null &&
  draft.rules.includes('target/value-first') &&
  !(draft.of !== null && draft.rules.includes('resolve/shared-subject')) &&
  (frame.right.length > 0 || draft.node.meaning.value.nounSpan != null);
const wholeOf = (spans: readonly Span[]): Span | null => (spans.length === 0 ? null : { start: (spans[0] as Span).start, end: (spans.at(-1) as Span).end });
