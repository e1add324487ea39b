/** What stands before a value, told apart into what is measured, by when, in which list, and who sets out to reach it. */
import type { PeriodMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import { BRACKET } from './row.ts';
import { behindContrast, isOfWhatIsYearly, withoutAdverb, withoutDigits, withoutPrepositions } from './subject-edges.ts';
import { cutMember, dividedTopic, measuredTopic, withoutTopic } from './topics.ts';
import { hasWords, isEvery, isIntent, isMeasure, isPeriod, keysOf, trimEdges } from './words.ts';

export interface Subject {
  readonly phrase: Node[];
  readonly periods: Node<PeriodMeaning>[];
  readonly every: boolean;
  readonly intent: boolean;
  readonly dropped: Node[];
  readonly topic: readonly Node[];
  readonly member: readonly Node[];
}

/** "18.000 ha trong cả giai đoạn, bình quân 3.600 ha/năm": an average alone names nothing. */
const withoutBareAverage = (phrase: Node[]): Node[] => (phrase.every((node) => node.kind === 'average') ? [] : phrase);

export const saysEvery = (nodes: readonly Node[]): boolean =>
  nodes.some((node, i) => isEvery(node) && !isOfWhatIsYearly(keysOf(nodes.slice(Math.max(0, i - 8), i))));

/** "Trong 5 năm tạo việc làm …" says for how long, as the title does, and "Trong năm có 800 doanh nghiệp …" that it is the plan's. */
const withoutSpan = (nodes: readonly Node[]): readonly Node[] => {
  const [first] = nodes;
  if (first?.key === 'trong' && nodes[1]?.key === 'năm') return nodes.slice(2);
  return first?.rule === 'name/duration' && first.children[0]?.key === 'trong' && nodes.length > 1 ? nodes.slice(1) : nodes;
};

/** "đạt kim ngạch xuất khẩu 604 triệu USD", "đạt mức tiết kiệm năng lượng 8%": the verb in front of what is measured. */
function withoutVerb(nodes: Node[]): Node[] {
  const [verb, second] = nodes;
  if (verb === undefined || second === undefined) return nodes;
  if (verb.kind === 'respectively' && isMeasure(second)) return nodes.slice(1);
  if (verb.key === 'đạt' && isMeasure(second)) return nodes.slice(1);
  const measured = second.key === 'độ' ? null : /^đạt (?=mức$|tỷ lệ$)/u.exec(verb.key);
  return measured ? [{ ...verb, start: verb.start + measured[0].length, key: verb.key.slice(measured[0].length), kind: 'measure' }, ...nodes.slice(1)] : nodes;
}

/** "giảm mức tiêu hao so với giai đoạn 2021 - 2025 đối với công nghiệp thép". */
const isDatedBase = ({ kind, children }: Node): boolean => kind === 'base' && children.some(isPeriod) && children.at(-1)?.key !== ')';

const SOFT_INTENTS = /^(?:(?:cũng |mong )?muốn|(?:đặt )?kỳ vọng|bảo đảm|đảm bảo|thúc đẩy|khuyến khích|yêu cầu|dự kiến|hướng|mục tiêu|chỉ tiêu)/u;

/** "mục tiêu tỉnh đặt ra [là bảo đảm 100% cơ sở]" */
const SETS_OUT = /^(?:[^ ]{1,8} ){0,3}(?:đặt|đề|vạch) ra$/u;

/** What stands before a value: behind its topic and its lead, after the last intent, or before it where that names what is measured. */
export function subjectOf(nodes: readonly Node[]): Subject {
  const periods = nodes.filter(isPeriod) as Node<PeriodMeaning>[];
  const within = nodes.findLastIndex((node) => node.kind === 'within');
  const whole = within >= 0 ? nodes.slice(within + 1) : nodes;
  const own = withoutSpan(withoutTopic(behindBracket(behindContrast(whole))));
  const cut = whole.slice(0, whole.length - own.length);
  const divided = dividedTopic(cut, own);
  const [topic, member] = [
    divided.length > 0 ? divided : measuredTopic(cut),
    hasWords(own.filter((node) => !isPeriod(node) && !isIntent(node))) ? [] : cutMember(cut),
  ];
  const intentAt = own.findLastIndex((node, i) => isIntent(node) && (!SOFT_INTENTS.test(node.key) || opensAt(own, i)));
  const announced = (list: readonly Node[]): readonly Node[] => (SETS_OUT.test(keysOf(list)) ? [] : list);
  const rest = (list: readonly Node[]) =>
    withoutPrepositions(withoutLastIntent(withoutAdverb(withoutDigits(withoutVerb(trimEdges(list.filter((node) => !isPeriod(node) && !isDatedBase(node))))))));
  const every = saysEvery(own);
  const stripEvery = (list: Node[]) =>
    withoutBareAverage(trimEdges(list.filter((node, i) => !(isEvery(node) && (i === 0 || (i === list.length - 1 && node.key === 'mỗi năm'))))));
  if (intentAt < 0) return { phrase: stripEvery(rest(own)), periods, every, intent: false, dropped: [], topic, member };
  const [before, after] = [rest(own.slice(0, intentAt)), stripEvery(rest(announced(own.slice(intentAt + 1))))];
  if (hasWords(after)) return { phrase: after, periods, every: every || own.slice(intentAt + 1).some(isEvery), intent: true, dropped: before, topic, member };
  const measured = before.length > 0 && (before.some(isMeasure) || isMember(before));
  return measured
    ? { phrase: before, periods, every, intent: true, dropped: [], topic, member }
    : { phrase: [], periods, every, intent: true, dropped: before, topic, member };
}

/** "Duy trì mức sinh thay thế (… 2,1 con), quy mô dân số …": a bracket with its own value closes what it explains. */
function behindBracket(nodes: readonly Node[]): readonly Node[] {
  const at = nodes.findLastIndex(
    (node, i) => node.kind === BRACKET && nodes[i + 1]?.key === ',' && nodes[i + 2] !== undefined && isMeasure(nodes[i + 2] as Node),
  );
  return at < 0 ? nodes : nodes.slice(at + 2);
}

/** "Tỷ lệ … ở cấp sở bảo đảm ít nhất 35%": the intent before the value. */
const withoutLastIntent = (phrase: Node[]): Node[] => {
  const last = phrase.at(-1);
  return last && phrase.length > 1 && isIntent(last) && !/tiêu|cam kết|yêu cầu/u.test(last.key) ? trimEdges(phrase.slice(0, -1)) : phrase;
};

/** "ở xã, phường phấn đấu trên 30%", "khu vực ven biển phấn đấu 90% hộ …": where, and not who commits itself. */
const isMember = ([first, second]: readonly Node[]): boolean =>
  second !== undefined && (first?.key === 'ở' || first?.key === 'khu vực') && second.key !== 'tỉnh';

/** An intent counts where it opens the phrase or a part of it. */
function opensAt(nodes: readonly Node[], at: number): boolean {
  const before = nodes.slice(0, at);
  if (/^(?:các|một số|những)$/u.test(before.at(-1)?.key ?? '') && nodes[at]?.key.startsWith('chỉ tiêu')) return !before.some(isMeasure);
  return (
    !before.some(isMeasure) && (trimEdges(before.filter((node) => !isPeriod(node))).length <= 6 || before.at(-1)?.key === ',' || before.at(-1)?.key === ':')
  );
}
