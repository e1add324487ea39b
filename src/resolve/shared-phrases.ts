/** What several values of one clause share: a predicate behind the last, a subject before the first, the head of parts. */

import { divisions } from '../lexicon/levels.ts';
import type { Node } from '../match/node.ts';
import { beginsWithMeasure, withoutLeadingChange } from '../rules/target/phrases.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frames.ts';
import { joinPieces, piecesOf } from './pieces.ts';
import { inheritFrom } from './respectively.ts';
import { ASIDE } from './row.ts';
import { hasWords } from './words.ts';

type Frames = ReadonlyMap<Node, Frame>;

/** Across a semicolon only what is as short as "cơ quan, tổ chức, doanh nghiệp" waits for its predicate. */
const SHORT_MEMBER = 8;

const isPredicate = (node: Node): boolean =>
  node.kind === 'predicate' ||
  (node.kind === 'name' && (node.meaning as { sort?: string }).sort === 'base') ||
  node.kind === 'verb' ||
  (node.kind === 'plain' && /^(?:đạt|được|có|tham gia)/u.test(node.key));

/** "90% hồ sơ cấp tỉnh, 80% hồ sơ cấp huyện được xử lý trên mạng": the predicate belongs to both. */
export function sharePredicates(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  const out = [...drafts];
  for (let last = out.length - 1; last > 0; last -= 1) {
    const frame = frameAt(out[last], frames);
    if (!frame || !isValueFirst(out[last] as Draft, frame)) continue;
    const counted = (out[last] as Draft).node.meaning.value.nounSpan != null;
    const at = frame.right.findIndex((node, i) => (i > 0 || (counted && node.kind === 'name')) && isPredicate(node));
    if (at < 0) continue;
    const predicate = piecesOf(text, frame.right.slice(at));
    for (let k = last - 1; k >= 0; k -= 1) {
      const before = frameAt(out[k], frames);
      if (!before || !isValueFirst(out[k] as Draft, before) || before.right.some((node, i) => i > 0 && isPredicate(node)) || before.brackets.length > 0) break;
      const draft = out[k] as Draft;
      if (draft.change !== 'level' && isMeasureNode(before.right[0])) break;
      if (draft.clause !== (out[last] as Draft).clause && before.right.length > SHORT_MEMBER) break;
      if (draft.rules.includes('resolve/shared-predicate')) continue;
      out[k] = { ...draft, indicator: [...draft.indicator, ...predicate], rules: [...draft.rules, 'resolve/shared-predicate'] };
    }
  }
  return out;
}

/** "phủ khắp 80% hộ gia đình, 100% xã": the subject belongs to both. */
export function shareSubjects(drafts: readonly Draft[], frames: Frames): Draft[] {
  const out = [...drafts];
  for (let i = 1; i < out.length; i += 1) {
    const [draft, before] = [out[i] as Draft, out[i - 1] as Draft];
    const [frame, frameBefore] = [frameAt(draft, frames), frameAt(before, frames)];
    if (!frame || !frameBefore || draft.refusal || before.refusal || before.subject.length === 0 || draft.part || draft.inBrackets !== before.inBrackets)
      continue;
    if (!draft.rules.includes('target/value-first') || hasWords(frame.left) || frame.intent || draft.node.meaning.verb !== null) continue;
    const { form } = draft.node.meaning.value;
    const sharesOf =
      form === 'percent' && (frameBefore.left.at(-1)?.kind === 'share-verb' || before.rules.includes('resolve/shared-subject')) && before.of !== null;
    const isAction = before.rules.includes('target/action') && !frame.right.some((node, k) => k > 0 && isPredicate(node));
    const ofLevel =
      form === 'percent' && before.rules.includes('target/indicator-first') && before.of !== null && !frame.right.some((node, k) => k > 0 && isPredicate(node));
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
    else if (isAction && form === before.node.meaning.value.form)
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
  const { value, valueSpan, verb, change } = draft.node.meaning;
  if ((before.op !== '>=' && before.op !== '<=') || before.refusal || draft.refusal || verb !== null || change !== null || draft.part) return false;
  if (before.comparator.some(({ end }) => end > before.node.meaning.valueSpan.start)) return false;
  const alike = value.form === before.node.meaning.value.form && value.form !== 'rank' && value.number !== 100 && draft.inBrackets === before.inBrackets;
  return alike && PAIR.test(text.slice(before.node.end, valueSpan.start));
}

/** Behind "trong đó" the head that the parts belong to comes first, until something else is measured. */
export function headParts(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  const out = [...drafts];
  let head: Draft | null = null;
  let inParts = false;
  let parted = false;
  let opened: { clause: Span; list: boolean } | null = null;
  for (let i = 0; i < out.length; i += 1) {
    const draft = out[i] as Draft;
    const frame = frameAt(draft, frames);
    if (draft.refusal || !frame) continue;
    if (draft.part) {
      inParts = true;
      opened = { clause: draft.clause, list: frame.partList };
    } else if (opened && !opened.list && draft.clause !== opened.clause) inParts = false;
    const own = saysWhatIsMeasured(draft, frame);
    if (inParts && !draft.part && own) inParts = false;
    parted ||= draft.part;
    const dated = parted && head && draft.period === null ? { ...draft, period: head.period, every: draft.every ?? head.every } : draft;
    out[i] = dated;
    const again = inParts && head ? withoutRepeatedNoun(dated, head, frame, text) : null;
    if (again && head) {
      out[i] = { ...dated, indicator: [...head.indicator, ...again], rules: [...dated.rules, 'resolve/part-of'] };
      continue;
    }
    if (inParts && head && !own && draft.indicator.length > 0 && !draft.inBrackets && !draft.rules.includes('resolve/list-head')) {
      out[i] = { ...dated, indicator: [...head.indicator, ...dated.indicator], rules: [...dated.rules, 'resolve/part-of'] };
    } else if (!draft.inBrackets && !draft.part) head = draft.indicator.length > 0 ? draft : head;
  }
  return out;
}

/** "150 doanh nghiệp số, trong đó 12 doanh nghiệp có …": of what was counted before only what is new. */
function withoutRepeatedNoun(draft: Draft, head: Draft, frame: Frame, text: string): readonly Span[] | null {
  const [own, before] = [draft.node.meaning.value.nounSpan, head.node.meaning.value.nounSpan];
  if (!own || !before || !draft.part || frame.left.length > 0 || frame.right.length === 0) return null;
  const same = text.slice(own.start, own.end).toLowerCase() === text.slice(before.start, before.end).toLowerCase();
  return same ? piecesOf(text, frame.right) : null;
}

/** "tỷ lệ …" does, unless a verb follows at once ("tỷ lệ có bằng"); so does a counted noun, but not a bare predicate. */
function saysWhatIsMeasured(draft: Draft, frame: Frame): boolean {
  const [first, second] = frame.left;
  if (first) return beginsWithMeasure(frame.left) && !(second && (second.kind === 'verb' || second.kind === 'predicate'));
  const [next] = frame.right;
  return draft.rules.includes('target/value-first') && (draft.node.meaning.value.nounSpan != null || !(next && (isPredicate(next) || next.key === 'đúng')));
}

/** "tỷ lệ đó sẽ giảm 65%": what was said before, under another word. */
export function resume(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  let said = '';
  return drafts.map((draft) => {
    const left = frameAt(draft, frames)?.left ?? [];
    const last = left.at(-1);
    const own = joinPieces(text, draft.indicator).toLowerCase();
    const again =
      last !== undefined &&
      left.length <= 4 &&
      (last.key === 'đó' || last.key === 'này' || (left.length <= 2 && beginsWithMeasure(left) && said.startsWith(`${own} `)));
    if (draft.refusal === null && !again && beginsWithMeasure(left)) said = own;
    return again && draft.refusal === null ? { ...draft, indicator: [], subject: [], inherits: true } : draft;
  });
}

/** "Tỷ lệ đi học cấp tiểu học đạt 99%, cấp trung học cơ sở đạt 97%": the head is said once. */
export function headDropped(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  const out = [...drafts];
  let head: Frame | null = null;
  let headChange: Draft['change'] = 'level';
  for (let i = 0; i < out.length; i += 1) {
    const draft = out[i] as Draft;
    const frame = frameAt(draft, frames);
    if (draft.part) head = null;
    if (!frame || draft.refusal || draft.part || draft.rules.includes('resolve/list-head') || !draft.rules.includes('target/indicator-first')) continue;
    if (beginsWithMeasure(frame.left)) {
      head = frame;
      headChange = draft.change;
      continue;
    }
    const at = head === null ? -1 : apart(draft, frame, head, text) ? head.left.length : placeOfMember(head.left, frame.left);
    if (head && at > 0)
      out[i] = {
        ...draft,
        indicator: [...piecesOf(text, withoutLeadingChange(head.left.slice(0, at)).phrase), ...draft.indicator],
        change: draft.change === 'level' && frame.amount.meaning.verb === null ? headChange : draft.change,
        rules: [...draft.rules, 'resolve/dropped-head'],
      };
  }
  return out;
}

/** "riêng vùng dân tộc thiểu số giảm 2 - 3 điểm %": the same measure, of a part. */
function apart(draft: Draft, frame: Frame, head: Frame, text: string): boolean {
  const [first] = frame.left;
  return (
    first !== undefined &&
    draft.node.meaning.value.form === head.amount.meaning.value.form &&
    /(?<!\p{L})riêng $/iu.test(text.slice(Math.max(0, first.start - 7), first.start))
  );
}

/** Where in `head` the phrase stands that `left` replaces: the same first word, or another member of the same division. */
function placeOfMember(head: readonly Node[], left: readonly Node[]): number {
  const word = left[0]?.key;
  const same = head.findIndex((node, k) => k > 0 && node.key === word);
  if (same > 0) return same;
  const said = keysOf(left);
  const division = divisions.find((members) => members.some((member) => said === member || said.startsWith(`${member} `)));
  if (!division) return -1;
  for (let k = 1; k < head.length; k += 1) {
    const rest = keysOf(head.slice(k));
    if (division.some((member) => rest === member || rest.startsWith(`${member} `))) return k;
  }
  return -1;
}

const keysOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => (node.key === '' ? node.children.map((child) => child.key).join(' ') : node.key)).join(' ');

/** Who names nothing takes the indicator of the draft before, or, at the head of a list, of the one after. */
export function inheritIndicators(drafts: readonly Draft[], earlier: Draft | null, text: string): Draft[] {
  const following = followingNames(drafts);
  const last: { inside: Draft | null; outside: Draft | null } = { inside: null, outside: null };
  return drafts.map((draft, i) => {
    const side = draft.inBrackets ? 'inside' : 'outside';
    const near = last[side]?.clause === draft.clause ? last[side] : null;
    const after = following[i] ?? null;
    const before = near ?? (after ? null : last[side]);
    const read =
      draft.inherits && !draft.refusal
        ? inherited(draft, before ?? after ?? earlier, before ? 'resolve/same-indicator' : 'resolve/next-indicator', text)
        : draft;
    if (names(read)) last[side] = read;
    return read;
  });
}

const names = (draft: Draft): boolean => draft.refusal === null && draft.indicator.length > 0;

function inherited(draft: Draft, source: Draft | null, rule: string, text: string): Draft {
  if (!source) return { ...draft, refusal: 'no-indicator' };
  const density = ownDensity(draft, source, text);
  return density ? { ...draft, indicator: [density], inherits: false } : inheritFrom(draft, source, rule);
}

/** For each draft the next of its clause, inside or outside brackets as it is, that names an indicator of its own. */
function followingNames(drafts: readonly Draft[]): (Draft | null)[] {
  const found: (Draft | null)[] = [];
  const next: { inside: Draft | null; outside: Draft | null } = { inside: null, outside: null };
  for (let i = drafts.length - 1; i >= 0; i -= 1) {
    const draft = drafts[i] as Draft;
    const side = draft.inBrackets ? 'inside' : 'outside';
    found[i] = next[side]?.clause === draft.clause ? next[side] : null;
    if (names(draft) && !draft.inherits && !draft.part) next[side] = draft;
  }
  return found;
}

/** "20 doanh nghiệp hoạt động/nghìn dân" behind a count of doanh nghiệp: another measure, which its unit names. */
function ownDensity(draft: Draft, source: Draft, text: string): Span | null {
  const [own, other] = [draft.node.meaning.value.unitSpan, source.node.meaning.value.unitSpan];
  if (!own || draft.node.meaning.value.form !== 'quantity' || draft.node.meaning.verb !== null) return null;
  const [unit, before] = [text.slice(own.start, own.end), other ? text.slice(other.start, other.end) : ''];
  return before !== '' && unit !== before && unit.startsWith(`${before} `) && /^[^/ ]+ [^/]*\/\p{L}/u.test(unit) ? own : null;
}

const frameAt = (draft: Draft | undefined, frames: Frames): Frame | undefined => (draft ? frames.get(draft.node) : undefined);
const isValueFirst = (draft: Draft, frame: Frame): boolean =>
  draft.refusal === null && draft.rules.includes('target/value-first') && (frame.right.length > 0 || draft.node.meaning.value.nounSpan != null);
const wholeOf = (spans: readonly Span[]): Span | null => (spans.length === 0 ? null : { start: (spans[0] as Span).start, end: (spans.at(-1) as Span).end });

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

/** "05 cụm công nghiệp với tổng diện tích 275 ha": the total is one of what was counted before. */
export function nameTotals(drafts: readonly Draft[], frames: Frames): Draft[] {
  return drafts.map((draft, i) => {
    const before = drafts[i - 1];
    const noun = before?.node.meaning.value.nounSpan;
    const frame = frameAt(draft, frames);
    if (!noun || !frame || before.refusal || draft.refusal || frame.left[0]?.key !== 'với' || !isMeasureNode(frame.left[1])) return draft;
    return { ...draft, indicator: [noun, ...draft.indicator], rules: [...draft.rules, 'resolve/total-of'] };
  });
}

const isMeasureNode = (node: Node | undefined): boolean => node?.kind === 'measure';

/** Measures that are of something: alone they are of what was measured before. */
const RELATIVE = new Set(['điểm số', 'sản lượng', 'tổng số', 'tỷ trọng']);
/** Quantities of a thing that a relative measure replaces ("diện tích nuôi tôm …, sản lượng …"). */
const QUANTITIES = /^(?:diện tích|sản lượng|năng suất|giá trị|quy mô|số lượng)\s+/iu;

/** "Chỉ số … xếp thứ 12, điểm số đạt trên 90": the score of that index. */
export function relateMeasures(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  return drafts.map((draft, i) => {
    const left = frameAt(draft, frames)?.left ?? [];
    const before = drafts.slice(0, i).findLast((other) => other.clause === draft.clause && other.refusal === null && other.indicator.length > 0);
    const [subject] = before?.indicator ?? [];
    if (draft.refusal || left.length !== 1 || !RELATIVE.has((left[0] as Node).key) || !before || !subject) return draft;
    const quantity = QUANTITIES.exec(text.slice(subject.start, subject.end));
    const of = quantity ? { start: subject.start + quantity[0].length, end: subject.end } : subject;
    return { ...draft, indicator: [of, ...draft.indicator], rules: [...draft.rules, 'resolve/relative-measure'] };
  });
}

/** "hoàn thành 3.200 căn nhà ở xã hội, giai đoạn 2029 - 2030 mỗi năm 5.600 căn": a noun that stands alone is the one counted before. */
export function repeatNouns(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  const out = [...drafts];
  drafts.forEach((draft, i) => {
    const frame = frameAt(draft, frames);
    const noun = draft.node.meaning.value.nounSpan;
    if (!noun || !frame || draft.refusal || draft.part || draft.inBrackets || hasWords(frame.right) || hasWords(frame.left)) return;
    const word = text.slice(noun.start, noun.end).toLowerCase();
    const before = out.slice(0, i).findLast((other) => other.refusal === null && !other.inBrackets);
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
