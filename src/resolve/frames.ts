/** A row cut into frames: each amount with what stands to its left and to its right. */
import type { AmountMeaning, PeriodMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import { splitGap } from './gaps.ts';
import { ASIDE, BRACKET, isAmount } from './row.ts';
import { hasWords, isChange, isEvery, isIntent, isMeasure, isPeriod, trimEdges } from './words.ts';

export interface Frame {
  readonly amount: Node<AmountMeaning>;
  /** The phrase before the value, without periods, openers and intent. */
  readonly left: readonly Node[];
  /** The phrase after it. */
  readonly right: readonly Node[];
  /** A comma stands between `left` and the value. */
  readonly leftApart: boolean;
  /** A comma stands between the value and `right`. */
  readonly rightApart: boolean;
  /** In the words before the value, and behind it. */
  readonly leading: readonly Node<PeriodMeaning>[];
  readonly trailing: readonly Node<PeriodMeaning>[];
  /** A comma with words behind it stands before the first of `trailing`. */
  readonly trailingApart: boolean;
  readonly every: boolean;
  readonly intent: boolean;
  readonly part: boolean;
  /** "trong đó:" opens a list that semicolons go on with. */
  readonly partList: boolean;
  /** Who commits itself ("toàn tỉnh phấn đấu"): no part of the indicator. */
  readonly dropped: readonly Node[];
  /** Brackets with amounts of their own, behind the value. */
  readonly brackets: readonly Node[];
  /** Amounts that stand inside the phrase of this one. */
  readonly inner: readonly Node<AmountMeaning>[];
}

export function framesOf(row: readonly Node[]): Frame[] {
  const at = row.flatMap((node, i) => (isAmount(node) ? [i] : []));
  const frames: Frame[] = [];
  let left = row.slice(0, at[0] ?? 0);
  let inner: Node<AmountMeaning>[] = [];
  let rights: Node[] = [];
  let from = 0;
  for (let i = 0; i < at.length; i += 1) {
    const amount = row[at[from] as number] as Node<AmountMeaning>;
    const gap = row.slice((at[i] as number) + 1, at[i + 1] ?? row.length);
    const next = row[at[i + 1] ?? -1] as Node<AmountMeaning> | undefined;
    if (next === undefined) {
      frames.push(frameOf(amount, left, [...rights, ...beforeParts(gap)], inner));
      break;
    }
    const subject = subjectOf(left).phrase;
    if (from === i && restrictsRate(subject, amount, gap, next)) {
      [left, inner, from] = [[...left, amount, ...gap], [...inner, amount], i + 1];
      continue;
    }
    const split = splitGap(gap, amount, next, hasWords(subject));
    if (split.inner) {
      rights = [...rights, ...gap, next];
      inner = [...inner, next];
      continue;
    }
    frames.push(frameOf(amount, left, [...rights, ...gap.slice(0, split.at)], inner));
    [left, inner, rights, from] = [gap.slice(split.at), [], [], i + 1];
  }
  return frames;
}

/** "100% khu công nghiệp có trạm xử lý, trong đó cụm công nghiệp xong trước năm 2027": parts without a value say nothing of this one. */
function beforeParts(gap: readonly Node[]): readonly Node[] {
  const within = gap.findIndex((node) => node.kind === 'within');
  return within > 0 ? gap.slice(0, within) : gap;
}

const SHARES = /^(?:tỷ lệ|tỷ trọng)/u;
const RATES = /^(?:tỷ lệ|tỷ trọng|tỷ suất|tỷ số)/u;

/** "Tỷ lệ phụ nữ được khám thai ít nhất 4 lần đạt 90%": a count cannot be what a rate comes to, so it restricts. */
function restrictsRate(subject: readonly Node[], amount: Node<AmountMeaning>, gap: readonly Node[], next: Node<AmountMeaning>): boolean {
  const [head] = subject;
  if (head === undefined || !RATES.test(head.key) || isRate(amount, SHARES.test(head.key)) || !isRate(next, SHARES.test(head.key))) return false;
  return !gap.some((node, i) => isMeasure(node) && (i === 0 || gap[i - 1]?.key === ',' || gap[i - 1]?.kind === 'joint'));
}

/** Percentages, parts of a thousand, and so many for each so many. */
function isRate({ meaning: { value } }: Node<AmountMeaning>, share: boolean): boolean {
  if (share) return value.form === 'percent' || value.form === 'points';
  return (
    value.form === 'percent' ||
    value.form === 'points' ||
    (value.form === 'quantity' && value.nounSpan === null && value.unitSpan !== null && value.unitSpan.end - value.unitSpan.start > 6)
  );
}

function frameOf(amount: Node<AmountMeaning>, leftNodes: readonly Node[], rightNodes: readonly Node[], inner: readonly Node<AmountMeaning>[]): Frame {
  const subject = subjectOf(leftNodes);
  const firstRight = rightNodes.find((node) => !isPeriod(node) && !isEvery(node) && node.kind !== 'base' && node.kind !== BRACKET);
  return {
    amount,
    left: subject.phrase,
    right: trimEdges(
      beforeBase(isEveryRight(rightNodes) ? rightNodes.slice(1) : rightNodes).filter(
        (node) => !isPeriod(node) && periodAside(node).length === 0 && !namesBodies(node) && node.kind !== BRACKET && node.kind !== 'base',
      ),
    ),
    leftApart: leftNodes.at(-1)?.key === ',',
    rightApart: firstRight !== undefined && firstRight.key === ',',
    leading: subject.periods,
    trailing: rightNodes.flatMap((node) => (isPeriod(node) ? [node] : periodAside(node))) as Node<PeriodMeaning>[],
    trailingApart: isApart(rightNodes),
    every: subject.every || isEveryRight(rightNodes),
    intent: subject.intent,
    part: leftNodes.some((node) => node.kind === 'within'),
    partList: leftNodes.some((node, i) => node.kind === 'within' && leftNodes[i + 1]?.key === ':'),
    dropped: subject.dropped,
    brackets: rightNodes.filter((node) => node.kind === BRACKET),
    inner,
  };
}

/** "(Sở Y tế chủ trì, Công an tỉnh phối hợp)" says who answers for the value. */
const namesBodies = (node: Node): boolean =>
  node.kind === ASIDE && /(?:^| )(?:chủ trì|đầu mối|cơ quan thực hiện|đơn vị thực hiện)(?: |$)/u.test(keysOf(node.children));

/** "(năm 2025)" behind a value is its year. */
const periodAside = (node: Node): readonly Node[] => (node.kind === ASIDE && node.children.length <= 2 ? node.children.filter(isPeriod) : []);

function isApart(rightNodes: readonly Node[]): boolean {
  const period = rightNodes.findIndex((node) => isPeriod(node) || periodAside(node).length > 0);
  const comma = rightNodes.findIndex((node) => node.key === ',');
  return comma >= 0 && period > comma && hasWords(rightNodes.slice(comma, period));
}

/** What follows "so với năm 2020" up to the next comma is part of the comparison, and "tùy loại sản phẩm" says why the value is a range. */
function beforeBase(nodes: readonly Node[]): readonly Node[] {
  const base = nodes.findIndex((node) => node.kind === 'base' || node.key === 'tùy');
  if (base < 0) return nodes;
  const comma = nodes.findIndex((node, i) => i > base && (node.key === ',' || isPeriod(node) || node.kind === BRACKET));
  return comma < 0 ? nodes.slice(0, base) : [...nodes.slice(0, base), ...nodes.slice(comma)];
}

const keysOf = (nodes: readonly Node[]): string => nodes.map((node) => node.key).join(' ');

/** "mỗi năm" right behind the value. */
const isEveryRight = (nodes: readonly Node[]): boolean => nodes[0] !== undefined && isEvery(nodes[0]);

interface Subject {
  readonly phrase: Node[];
  readonly periods: Node<PeriodMeaning>[];
  readonly every: boolean;
  readonly intent: boolean;
  readonly dropped: Node[];
}

/** "kế hoạch hằng năm" is made every year, whatever it sets. */
const PLANNED = /(?:kế hoạch|nghị quyết|chương trình|báo cáo)(?: (?!yêu|phấn|đặt)[^ ,]{1,12}){0,7}$/u;

const SOFT_INTENTS = /^(?:bảo đảm|đảm bảo|thúc đẩy|khuyến khích|yêu cầu|dự kiến|hướng|mục tiêu|chỉ tiêu)/u;

/** What stands before a value: behind its topic and its lead, after the last intent, or before it where that names what is measured. */
function subjectOf(nodes: readonly Node[]): Subject {
  const periods = nodes.filter(isPeriod) as Node<PeriodMeaning>[];
  const within = nodes.findLastIndex((node) => node.kind === 'within');
  const own = withoutTopic(behindBracket(within >= 0 ? nodes.slice(within + 1) : nodes));
  const intentAt = own.findLastIndex((node, i) => isIntent(node) && (!SOFT_INTENTS.test(node.key) || opensAt(own, i)));
  const rest = (list: readonly Node[]) => trimEdges(list.filter((node) => !isPeriod(node)));
  const every = own.some((node, i) => isEvery(node) && !PLANNED.test(keysOf(own.slice(Math.max(0, i - 8), i))));
  const stripEvery = (list: Node[]) => trimEdges(list.filter((node, i) => !(isEvery(node) && (i === 0 || (i === list.length - 1 && node.key === 'mỗi năm')))));
  if (intentAt < 0) return { phrase: stripEvery(rest(own)), periods, every, intent: false, dropped: [] };
  const [before, after] = [rest(own.slice(0, intentAt)), stripEvery(rest(own.slice(intentAt + 1)))];
  if (hasWords(after)) return { phrase: after, periods, every: every || own.slice(intentAt + 1).some(isEvery), intent: true, dropped: before };
  const measured = before.length > 0 && before.some(isMeasure);
  return measured ? { phrase: before, periods, every, intent: true, dropped: [] } : { phrase: [], periods, every, intent: true, dropped: before };
}

/** "Duy trì mức sinh thay thế (… 2,1 con), quy mô dân số …": a bracket with its own value closes what it explains. */
function behindBracket(nodes: readonly Node[]): readonly Node[] {
  const at = nodes.findLastIndex(
    (node, i) => node.kind === BRACKET && nodes[i + 1]?.key === ',' && nodes[i + 2] !== undefined && isMeasure(nodes[i + 2] as Node),
  );
  return at < 0 ? nodes : nodes.slice(at + 2);
}

/** An intent counts where it opens the phrase or a part of it. */
function opensAt(nodes: readonly Node[], at: number): boolean {
  const before = nodes.slice(0, at);
  return (
    !before.some(isMeasure) && (trimEdges(before.filter((node) => !isPeriod(node))).length <= 6 || before.at(-1)?.key === ',' || before.at(-1)?.key === ':')
  );
}

const TOPICS = new Set(['trong tổng', 'trong số', 'với', 'về', 'đối với', 'đối', 'riêng', 'trong lĩnh vực', 'về phía']);
export const PLACES =
  /^(?:tại|ở|trên địa bàn|khu vực (?:nông thôn|thành thị|đô thị|miền núi|đồng bằng)|vùng (?:cao|núi|sâu|đồng bằng|ven biển|dân tộc|nông thôn|trung du))/u;

/** "mục tiêu đến năm 2030 của ngành là giữ ổn định …": what follows "là". */
function afterGoalVerb(nodes: readonly Node[]): number {
  const goal = nodes.findIndex((node) => node.kind === 'intent' && /^(?:mục tiêu|chỉ tiêu)/u.test(node.key));
  if (goal < 0) return 0;
  const is = nodes.findIndex((node, i) => i > goal && node.kind === 'verb' && node.key === 'là');
  const next = nodes[is + 1];
  return is > 0 && next !== undefined && (isMeasure(next) || next.kind === 'change') ? is + 1 : 0;
}

/** Cuts what only leads in: "Về kinh tế,", "Phát triển y tế số:", a period with a comma behind it, "mục tiêu cơ bản … là,". */
function withoutTopic(nodes: readonly Node[]): readonly Node[] {
  let from = afterGoalVerb(nodes);
  nodes.forEach((node, i) => {
    const comma = node.key === ',' || node.key === ':';
    if (!comma || i === 0) return;
    const before = nodes.slice(from, i);
    const head = trimEdges(before.filter((other) => !isPeriod(other)))[0];
    const dated = isPeriod(nodes[i - 1] as Node) || (nodes[i - 1]?.key === 'là' && isPeriod(nodes[i - 2] ?? node));
    const named =
      head !== undefined && (TOPICS.has(head.key) || (node.key === ':' && !isMeasure(head) && !(isChange(head) && before.some(isMeasure)) && !isPlace(before)));
    const after = nodes.slice(i + 1);
    const sameTime = node.key === ',' && (nodes[i - 1]?.key === 'này' || nodes[i - 1]?.key === 'đó') && before.length <= 8 && !before.some(isMeasure);
    const told =
      node.key === ',' &&
      /(?:nêu rõ|cho biết|quy định|xác định|nhấn mạnh|kế hoạch|nghị quyết|quyết định|chương trình|đề án|nêu trên|trong đó)$/u.test(keysOf(before)) &&
      /^(?:theo|trong|kế hoạch|nghị quyết|quyết định|chương trình|đề án|ông|bà|đồng chí)/u.test(keysOf(before)) &&
      before.length <= 16;
    const anew = node.key === ',' && ['riêng', 'đặc biệt', 'nhất là'].includes(nodes[i + 1]?.key ?? '') && hasWords(after);
    const counted = node.key === ':' && before.some((other) => other.kind === 'name' && (other.meaning as { sort?: string }).sort === 'parts');
    if (
      (dated && (!before.some(isMeasure) || (node.key === ',' && hasWords(after)))) ||
      (named && node.key === ':' && (hasWords(after) || TOPICS.has(head.key))) ||
      (named && node.key === ',' && TOPICS.has(head.key) && i <= 24) ||
      sameTime ||
      counted ||
      told ||
      anew
    )
      from = i + 1;
  });
  return nodes.slice(from);
}

export const isPlace = (nodes: readonly Node[]): boolean =>
  PLACES.test(
    trimEdges(nodes)
      .map((node) => node.key)
      .join(' '),
  );
