/** Heads said once: "Tỷ lệ đi học cấp tiểu học đạt 99%, cấp trung học cơ sở đạt 97%". */
import { divisions } from '../lexicon/levels.ts';
import type { Node } from '../match/node.ts';
import { beginsWithMeasure, withoutLeadingChange } from '../rules/target/phrases.ts';
import type { Draft } from './draft.ts';
import { type Frames, frameAt, isPredicate, predicateFrom } from './frame-of-draft.ts';
import type { Frame } from './frames.ts';
import { piecesOf } from './pieces.ts';
import { isMeasure, trimEdges } from './words.ts';
import { datedBy } from './years-behind.ts';

/** "Tỷ lệ đi học cấp tiểu học đạt 99%, cấp trung học cơ sở đạt 97%": the head is said once. */
export function headDropped(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  const out = [...drafts];
  let head: Frame | null = null;
  /** The last that begins with no measure: "Giải ngân vốn đầu tư công đạt 95%; riêng dự án trọng điểm đạt 100%". */
  let lone: Frame | null = null;
  let headChange: Draft['change'] = 'level';
  let headAt = -1;
  for (let i = 0; i < out.length; i += 1) {
    const draft = out[i] as Draft;
    const frame = frameAt(draft, frames);
    if (draft.part) head = null;
    if (
      !frame ||
      draft.refusal ||
      (draft.part && !beginsWithMeasure(frame.left)) ||
      draft.rules.includes('resolve/list-head') ||
      !draft.rules.includes('target/indicator-first')
    )
      continue;
    if (head && isGrowthToo(head, frame, draft)) {
      out[i] = { ...draft, indicator: [...piecesOf(text, head.left.slice(0, 1)), ...draft.indicator], rules: [...draft.rules, 'resolve/dropped-head'] };
      continue;
    }
    if (beginsWithMeasure(frame.left) || gathers(frame)) {
      head = frame;
      headChange = draft.change;
      headAt = i;
      continue;
    }
    const lead = head ?? (lone && !draft.inBrackets && draft.change === 'level' && apart(draft, frame, lone, text) ? lone : null);
    if (head === null) lone = frame;
    const isApart = lead !== null && apart(draft, frame, lead, text);
    const replaced = lead === null || !isMeasuredAlike(lead, frame, text) ? -1 : placeOfMember(lead.left, frame.left);
    const divides = replaced < 0 && lead !== null && !draft.inBrackets && isMemberOfWhole(lead, frame, text);
    const whole =
      lead !== null &&
      (isApart
        ? replaced < 0 || !isDivided(lead.left.slice(replaced + 1))
        : divides ||
          hasPredicateOnly(draft, frame, lead) ||
          isColonMember(draft, frame, lead, text) ||
          (replaced < 0 && !draft.inBrackets && isElsewhere(frame, lead)));
    const again = lead === null ? -1 : Math.max(placeOfVerb(draft, frame, lead), draft.inBrackets ? -1 : endOfListHead(lead, frame, text));
    const at = lead === null ? -1 : again > 0 && !divides ? again : divides ? endOfWhole(lead) : whole ? endOfHead(lead, frame) : replaced;
    if (lead && at > 0) {
      for (let k = head === null ? i : headAt; k < i; k += 1) out[k] = datedBy(out[k] as Draft, draft);
      const said = withoutLeadingChange(lead.left.slice(0, at)).phrase;
      const does = isColonMember(draft, frame, lead, text) && frame.left[0]?.kind === 'unit' ? said.findIndex((node, k) => k > 1 && isPredicate(node)) : -1;
      out[i] = {
        ...draft,
        indicator:
          does > 0
            ? [...piecesOf(text, said.slice(0, 1)), ...draft.indicator, ...piecesOf(text, said.slice(does))]
            : [...piecesOf(text, whole ? said : [...said, ...saidOfBoth(lead.left, at, frame.left)]), ...draft.indicator],
        change: draft.change === 'level' && frame.amount.meaning.verb === null && head !== null ? headChange : draft.change,
        rules: [...draft.rules, 'resolve/dropped-head'],
      };
    }
  }
  return out;
}

/** "Huy động trẻ nhà trẻ đạt 35%, trẻ mẫu giáo đạt 97%": who is brought together. */
const gathers = ({ left: [first, second] }: Frame): boolean => first?.key === 'huy' && second?.key === 'động';

/** "tỷ lệ đường huyện được nhựa hóa đạt 100%, đường xã 90%": what stands behind the member that was replaced. */
function saidOfBoth(head: readonly Node[], at: number, member: readonly Node[]): readonly Node[] {
  const from = predicateFrom(head, at + 1);
  return from < 0 || predicateFrom(member, 1) >= 0 ? [] : head.slice(from);
}

/** "Tốc độ tăng trưởng khách du lịch 14%/năm, doanh thu 18%/năm": what grows by so much a year is the growth of it. */
const isGrowthToo = (head: Frame, { amount, left }: Frame, draft: Draft): boolean =>
  /^tốc độ tăng/u.test(head.left[0]?.key ?? '') &&
  beginsWithMeasure(left) &&
  !/^t(?:ốc|ỷ|ần) /u.test(left[0]?.key ?? '') &&
  draft.change === 'level' &&
  amount.meaning.value.form === 'percent' &&
  amount.meaning.value.every === 'year' &&
  head.amount.meaning.value.form === 'percent';

/** "Tổng công suất nguồn điện đạt 3.500 MW; điện thương phẩm đạt 7,2 tỷ kWh": what comes in other units is no member. */
function isMeasuredAlike({ amount: one }: Frame, { amount: other }: Frame, text: string): boolean {
  const [a, b] = [one.meaning.value, other.meaning.value];
  if (a.form !== 'quantity' || b.form !== 'quantity' || !a.unitSpan || !b.unitSpan) return true;
  return text.slice(a.unitSpan.start, a.unitSpan.end).split('/')[0] === text.slice(b.unitSpan.start, b.unitSpan.end).split('/')[0];
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

/** "Tỷ lệ hộ dùng nước sạch đạt 90%, ở vùng đồng bào dân tộc thiểu số đạt 75%": the same measure, of a place. */
const isElsewhere = ({ amount, left }: Frame, head: Frame): boolean =>
  RATES.test(withoutLeadingChange(head.left).phrase[0]?.key ?? '') &&
  amount.meaning.value.form === head.amount.meaning.value.form &&
  (amount.meaning.verb === null || amount.meaning.verb === head.amount.meaning.verb) &&
  ELSEWHERE.test(keysOf(left));
const ELSEWHERE = /^(?:(?:ở|tại) (?!tỉnh|địa phương)|khu vực |mức độ \d|vùng (?:đồng|dân|núi|cao|sâu|ven|biên|khó|đặc|nông|thành|miền|bãi))/u;

/** "tỷ lệ huy động trẻ nhà trẻ …, riêng trẻ 5 tuổi": nothing is said of the member but which it is. */
const isDivided = (nodes: readonly Node[]): boolean => divisions.some((members) => members.includes(keysOf(nodes)));

/** "Diện tích nhà ở toàn tỉnh 28 m2/người; khu vực đô thị: 31 m2/người": where it is so much else, in the same unit. */
function isMemberOfWhole(head: Frame, { left, amount }: Frame, text: string): boolean {
  const [one, other] = [head.amount.meaning.value, amount.meaning.value];
  if (one.form !== 'quantity' || other.form !== 'quantity' || !one.unitSpan || !other.unitSpan) return false;
  if (text.slice(one.unitSpan.start, one.unitSpan.end) !== text.slice(other.unitSpan.start, other.unitSpan.end)) return false;
  return WHERE.has(keysOf(trimEdges(left)));
}
const WHERE = new Set(divisions.find((members) => members.includes('nông thôn')));

/** "toàn tỉnh" at its end is what the members are parts of. */
function endOfWhole({ left }: Frame): number {
  const at = left.findLastIndex(({ key }) => /^(?:toàn|cả|chung)(?: |$)/u.test(key));
  return at > 0 && at >= left.length - 2 ? at : left.length;
}

/** "tỷ trọng hàng chế biến đạt 90%; riêng hàng công nghệ cao chiếm 65%": what makes up a share has a share of its own. */
const endOfHead = ({ left }: Frame, { amount }: Frame): number => {
  const at = left.findIndex(({ key }) => key === 'tỷ trọng');
  return at >= 0 && amount.meaning.verb?.startsWith('chiếm') ? at + 1 : left.length;
};

const RATES = /^(?:tỷ lệ|tỷ trọng)/u;

/** "Tỷ lệ lao động qua đào tạo đạt 75%, có bằng cấp, chứng chỉ đạt 35%": of the same, and with what else they have. */
const hasPredicateOnly = ({ clause }: Draft, { amount, left: [first] }: Frame, head: Frame): boolean =>
  first !== undefined &&
  RATES.test(head.left[0]?.key ?? '') &&
  head.amount.start >= clause.start &&
  amount.meaning.value.form === head.amount.meaning.value.form &&
  (first.key === 'được' || first.key === 'có' || first.key === 'có bằng cấp');

/** "Tỷ lệ học sinh hoàn thành chương trình tiểu học đạt 98%, tốt nghiệp trung học cơ sở đạt 97%": where in the head the same people do the other thing. */
const placeOfVerb = ({ clause }: Draft, { amount, left }: Frame, head: Frame): number =>
  RATES.test(head.left[0]?.key ?? '') && head.amount.start >= clause.start && amount.meaning.value.form === head.amount.meaning.value.form && does(left, 0)
    ? head.left.findIndex((_, i) => i > 1 && does(head.left, i))
    : -1;
const does = (nodes: readonly Node[], at: number): boolean => DOES.test(keysOf(nodes.slice(at, at + 2)));
const DOES = /^(?:hoàn thành|tốt nghiệp|tham gia|sử dụng|tiếp cận|biết|thi đỗ|đỗ|vào học)(?= |$)/u;

/** "Diện tích lúa 31.000 ha; ngô 20.000 ha", "giá trị trên 1 ha trồng trọt đạt 160 triệu đồng/ha, thủy sản đạt 520 triệu đồng/ha", "Tỷ lệ thôn văn hóa: 90%; hộ văn hóa: 75%": where the head ends that the next of a list has too. */
function endOfListHead(head: Frame, { amount, left }: Frame, text: string): number {
  const [one, other] = [head.amount.meaning, amount.meaning];
  const { phrase } = withoutLeadingChange(head.left);
  const from = head.left.length - phrase.length;
  const [measure] = phrase;
  if (left.length === 0 || left.length > MEMBER + 1 || one.verb !== other.verb || one.value.form !== other.value.form) return -1;
  if (other.change !== null || left.some((node) => isMeasure(node) || isPredicate(node)) || !measure || !isMeasure(measure)) return -1;
  if (one.value.form === 'percent') return RATES.test(measure.key) && isAfterColon(head, text) && isAfterColon({ amount, left }, text) ? from + 1 : -1;
  if (one.value.form !== 'quantity' || !one.value.unitSpan || !other.value.unitSpan) return -1;
  const unit = text.slice(one.value.unitSpan.start, one.value.unitSpan.end);
  if (text.slice(other.value.unitSpan.start, other.value.unitSpan.end) !== unit) return -1;
  if (one.verb !== null) return unit.includes('/') ? head.left.length : -1;
  const named = phrase.findIndex((node, i) => i > 0 && !GROWN.has(node.key));
  return QUANTITIES.test(measure.key) && named > 0 ? from + named : -1;
}
const QUANTITIES = /^(?:tổng )?(?:diện tích|sản lượng|năng suất|sản phẩm)/u;
const GROWN = new Set(['gieo', 'trồng', 'gieo trồng', 'nuôi', 'canh', 'tác', 'đất', 'thu', 'hoạch', 'các', 'loại']);

/** No member is named by more nodes. */
const MEMBER = 5;

/** "Tỷ lệ lao động qua đào tạo đạt 70%, nữ: 60%, dân tộc thiểu số: 50%", but not a list of "A: 70%, B: 60%". */
function isColonMember({ clause }: Draft, { amount, left }: Frame, head: Frame, text: string): boolean {
  const { meaning } = head.amount;
  const stated = meaning.verb !== null || meaning.reached || meaning.op !== '=';
  if (!stated || amount.meaning.verb !== null || left.length > MEMBER || head.amount.start < clause.start) return false;
  if (amount.meaning.value.form !== meaning.value.form || isAfterColon(head, text)) return false;
  return isAfterColon({ amount, left }, text);
}

const isAfterColon = ({ amount, left }: Pick<Frame, 'amount' | 'left'>, text: string): boolean =>
  /^\s?:\s?/u.test(text.slice((left.at(-1) ?? amount).end, amount.meaning.valueSpan.start));

/** Where in `head` the phrase stands that `left` replaces: the same first word, or another member of the same division. */
function placeOfMember(head: readonly Node[], left: readonly Node[]): number {
  const word = left[0]?.key;
  const same = head.findIndex((node, k) => k > 0 && node.key === word);
  if (same > 0) return same;
  const said = keysOf(/^(?:ở|tại)$/u.test(word ?? '') ? left.slice(1) : left);
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
