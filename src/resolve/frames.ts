/** A row cut into frames: each amount with what stands to its left and to its right. */
import type { AmountMeaning, PeriodMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import { splitGap } from './gaps.ts';
import { BRACKET, isAmount } from './row.ts';
import { hasWords, isEvery, isIntent, isMeasure, isPeriod, trimEdges } from './words.ts';

export interface Frame {
  readonly amount: Node<AmountMeaning>;
  /** The phrase before the value, without periods, openers and intent. */
  readonly left: readonly Node[];
  /** The phrase after it. */
  readonly right: readonly Node[];
  /** A comma stands between the value and `right`. */
  readonly rightApart: boolean;
  /** In the words before the value, and behind it. */
  readonly leading: readonly Node<PeriodMeaning>[];
  readonly trailing: readonly Node<PeriodMeaning>[];
  readonly every: boolean;
  readonly intent: boolean;
  readonly part: boolean;
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
      frames.push(frameOf(amount, left, [...rights, ...gap], inner));
      break;
    }
    const split = splitGap(gap, amount, next, hasWords(subjectOf(left).phrase));
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

function frameOf(amount: Node<AmountMeaning>, leftNodes: readonly Node[], rightNodes: readonly Node[], inner: readonly Node<AmountMeaning>[]): Frame {
  const subject = subjectOf(leftNodes);
  const firstRight = rightNodes.find((node) => !isPeriod(node) && !isEvery(node) && node.kind !== 'base' && node.kind !== BRACKET);
  return {
    amount,
    left: subject.phrase,
    right: trimEdges(rightNodes.filter((node) => !isPeriod(node) && node.kind !== BRACKET && node.kind !== 'base')),
    rightApart: firstRight !== undefined && firstRight.key === ',',
    leading: subject.periods,
    trailing: rightNodes.filter(isPeriod) as Node<PeriodMeaning>[],
    every: subject.every || isEveryRight(rightNodes),
    intent: subject.intent,
    part: leftNodes.some((node) => node.kind === 'within'),
    dropped: subject.dropped,
    brackets: rightNodes.filter((node) => node.kind === BRACKET),
    inner,
  };
}

/** "mỗi năm" right behind the value. */
const isEveryRight = (nodes: readonly Node[]): boolean => nodes[0] !== undefined && isEvery(nodes[0]);

interface Subject {
  readonly phrase: Node[];
  readonly periods: Node<PeriodMeaning>[];
  readonly every: boolean;
  readonly intent: boolean;
  readonly dropped: Node[];
}

/** What stands before a value: after the last intent, or before it where that names what is measured. */
function subjectOf(nodes: readonly Node[]): Subject {
  const periods = nodes.filter(isPeriod) as Node<PeriodMeaning>[];
  const within = nodes.findLastIndex((node) => node.kind === 'within');
  const own = within >= 0 ? nodes.slice(within + 1) : nodes;
  const intentAt = own.findLastIndex(isIntent);
  const rest = (list: readonly Node[]) => trimEdges(list.filter((node) => !isPeriod(node) && !isIntent(node)));
  const every = own.some((node, i) => isEvery(node) && (i === 0 || !hasWords(own.slice(0, i))));
  const stripEvery = (list: Node[]) => trimEdges(list.filter((node, i) => !(isEvery(node) && i === 0)));
  if (intentAt < 0) return { phrase: stripEvery(rest(own)), periods, every, intent: false, dropped: [] };
  const [before, after] = [rest(own.slice(0, intentAt)), stripEvery(rest(own.slice(intentAt + 1)))];
  if (hasWords(after)) return { phrase: after, periods, every: every || own.slice(intentAt + 1).some(isEvery), intent: true, dropped: before };
  const measured = before.length > 0 && (isMeasure(before[0] as Node) || before.some(isMeasure));
  return measured ? { phrase: before, periods, every, intent: true, dropped: [] } : { phrase: [], periods, every, intent: true, dropped: before };
}
