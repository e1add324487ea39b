/** A row cut into frames: each amount with what stands to its left and to its right. */
import type { AmountMeaning, PeriodMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import { isPredicate } from './frame-of-draft.ts';
import { eachHasToo, splitGap } from './gaps.ts';
import { restrictsNext } from './restrictions.ts';
import { ASIDE, BRACKET, isAmount } from './row.ts';
import { saysEvery, subjectOf } from './subjects.ts';
import { beforeBase, beforeConsequence, isOfQuantity, withoutClosingBound, withoutCompared, withoutTail } from './tails.ts';
import { hasWords, isChange, isEvery, isKeeping, isMeasure, isPeriod, keysOf } from './words.ts';

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
  /** What the clause says it is about, where that is a measure: "Về cơ cấu thị trường, …". */
  readonly topic: readonly Node[];
  /** The member of a list that the value holds for: "đối với công nghiệp giấy: 12%". */
  readonly member: readonly Node[];
  /** Brackets with amounts of their own, behind the value. */
  readonly brackets: readonly Node[];
  /** "so với năm 2024" stands right behind the value. */
  readonly comparedWithYear: boolean;
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
    if (from === i && restrictsNext(subject, amount, gap, next, left.at(-1))) {
      [left, inner, from] = [[...left, amount, ...gap], [...inner, amount], i + 1];
      continue;
    }
    const split = splitGap(gap, amount, next, hasWords(subject));
    if (split.inner || eachHasToo(inner.at(-1), gap, amount, next)) {
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

function frameOf(amount: Node<AmountMeaning>, leftNodes: readonly Node[], follows: readonly Node[], inner: readonly Node<AmountMeaning>[]): Frame {
  const subject = subjectOf(closesBefore(leftNodes, amount, follows) ? [] : leftNodes);
  const rightNodes = beforeConsequence(beforeRest(withoutYearOfMultiple(withoutCompared(follows), amount), amount));
  const firstRight = rightNodes.find((node) => !isPeriod(node) && !isEvery(node) && node.kind !== 'base' && node.kind !== BRACKET);
  return {
    amount,
    left: subject.phrase,
    right: withoutClosingBound(
      withoutTail(
        beforeBase(rightNodes[0] && isEvery(rightNodes[0]) ? rightNodes.slice(1) : rightNodes).filter(
          (node, i, all) =>
            !isPeriod(node) &&
            periodAside(node).length === 0 &&
            !namesBodies(node) &&
            !citesRule(node) &&
            node.kind !== BRACKET &&
            (node.kind !== 'base' || isOfQuantity(all, i)),
        ),
      ),
      amount,
    ),
    leftApart: leftNodes.at(-1)?.key === ',',
    rightApart: firstRight !== undefined && firstRight.key === ',',
    leading: subject.periods,
    trailing: rightNodes.flatMap((node) => (isPeriod(node) ? [node] : periodAside(node))) as Node<PeriodMeaning>[],
    trailingApart: isApart(rightNodes),
    every: subject.every || saysEvery(rightNodes),
    intent: subject.intent,
    part: leftNodes.some((node) => node.kind === 'within'),
    partList: leftNodes.some((node, i) => node.kind === 'within' && leftNodes[i + 1]?.key === ':'),
    dropped: subject.dropped,
    topic: subject.topic,
    member: subject.member,
    brackets: rightNodes.filter((node) => node.kind === BRACKET),
    comparedWithYear: follows[0]?.kind === 'base' && follows[0].children.some(isPeriod),
    inner,
  };
}

/** "giảm tỷ lệ trẻ em bị bạo lực so với năm 2025 và 100% trẻ em bị bạo lực được hỗ trợ": a goal without a number ends where the value begins. */
function closesBefore(left: readonly Node[], { meaning }: Node<AmountMeaning>, follows: readonly Node[]): boolean {
  const last = left.at(-1);
  if (last?.key !== 'và' || meaning.verb !== null || meaning.change !== null || meaning.value.form !== 'percent') return false;
  return left.some((node, i) => isChange(node) && isMeasure(left[i + 1] ?? node)) && follows.some(isPredicate);
}

/** "(Sở Y tế chủ trì, Công an tỉnh phối hợp)" says who answers for the value. */
const namesBodies = (node: Node): boolean =>
  node.kind === ASIDE && /(?:^| )(?:chủ trì|đầu mối|cơ quan thực hiện|đơn vị thực hiện)(?: |$)/u.test(keysOf(node.children));

/** "không có ma túy (theo Thông tư số …)" says by what it is told. */
const citesRule = ({ kind, children: [first, ...more] }: Node): boolean =>
  kind === ASIDE && first?.key === 'theo' && more.some((node) => node.kind === 'citation');

/** "(năm 2025)" behind a value is its year. */
const periodAside = (node: Node): readonly Node[] => (node.kind === ASIDE && node.children.length <= 2 ? node.children.filter(isPeriod) : []);

function isApart(rightNodes: readonly Node[]): boolean {
  const period = rightNodes.findIndex((node) => isPeriod(node) || periodAside(node).length > 0);
  const comma = rightNodes.findIndex((node) => node.key === ',');
  return comma >= 0 && period > comma && hasWords(rightNodes.slice(comma, period));
}

/** "gấp 1,5 lần năm 2025": the year is what it is a multiple of. */
function withoutYearOfMultiple(nodes: readonly Node[], { children, meaning }: Node<AmountMeaning>): readonly Node[] {
  const value = children.find(({ kind }) => kind === 'value');
  const multiple = value?.rule === 'value/double' || (meaning.change !== null && value?.children.some(({ key }) => key === 'lần'));
  return multiple && nodes[0] !== undefined && isPeriod(nodes[0]) && /^(?:năm|giai|thời|nhiệm)$/u.test(nodes[0].children[0]?.key ?? '')
    ? nodes.slice(1)
    : nodes;
}

/** "còn 0,07 và đến năm 2030 loại trừ sốt rét", "…, các điểm còn lại hoàn thành trước tháng 6": what comes later, or becomes of the rest, is not what is counted. */
function beforeRest(nodes: readonly Node[], { meaning }: Node<AmountMeaning>): readonly Node[] {
  const upheld = nodes.findIndex((node, i) => isUpheld(nodes, i) && isPeriod(nodes[i - 1] ?? node));
  if (upheld >= 0) return [...nodes.slice(0, upheld), ...nodes.slice(upheld).filter(isPeriod)];
  const stated = meaning.verb !== null || meaning.reached;
  const later = stated ? nodes.findIndex((node, i) => node.kind === 'joint' && isPeriod(nodes[i + 1] ?? node) && hasWords(nodes.slice(i + 2))) : -1;
  if (later >= 0) return nodes.slice(0, later);
  const rest = nodes.findIndex((node) => node.key === 'còn lại');
  const comma = rest < 0 ? -1 : nodes.findLastIndex((node, i) => i < rest && i >= rest - 4 && node.key === ',');
  return comma > 0 ? nodes.slice(0, comma) : nodes;
}

/** "vào năm 2026 | và duy trì đến năm 2030" */
const isUpheld = (nodes: readonly Node[], at: number): boolean => nodes[at]?.kind === 'joint' && nodes.slice(at + 1, at + 3).some(isKeeping);
