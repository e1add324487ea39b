/** Amounts that restrict whom or what another amount measures: "Tỷ lệ phụ nữ được khám thai ít nhất 4 lần đạt 90%". */
import type { AmountMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import { withoutLeadingChange } from '../rules/target/phrases.ts';
import { ASIDE, BRACKET } from './row.ts';
import { hasWords, isMeasure, isPeriod, isSeparator } from './words.ts';

const SHARES = /^(?:tỷ lệ|tỷ trọng)/u;
const RATES = /^(?:tỷ lệ|tỷ trọng|tỷ suất|tỷ số)/u;

/** Whether `amount`, behind `subject`, belongs to the words of the value `next`. */
export function restrictsNext(
  subject: readonly Node[],
  amount: Node<AmountMeaning>,
  gap: readonly Node[],
  next: Node<AmountMeaning>,
  before: Node | undefined,
): boolean {
  if (isDenominator(before, amount) && runsOnTo(gap, next)) return true;
  if (isOfThoseWith(subject, amount) && (runsOnTo(gap, next) || (gap.length === 0 && next.meaning.change !== null))) return true;
  const [head] = behindColon(withoutLeadingChange(subject).phrase);
  if (head !== undefined && RATES.test(head.key) && (restrictsRate(head, amount, gap, next) || restrictsByShare(subject, amount, gap, next))) return true;
  if (hasWords(subject) && isFrequency(amount) && gap.length === 0 && next.meaning.value.form === 'percent' && runsOnTo(gap, next)) return true;
  return isMeasuredOut(subject, amount, gap, next) || isThreshold(amount, gap, next) || eachHas(head, amount, gap, next) || isOfThose(head, amount, gap, next);
}

/** "Chỉ số Chi phí thời gian: tỷ lệ doanh nghiệp …": what stands behind the name of a group. */
const behindColon = (subject: readonly Node[]): readonly Node[] => subject.slice(subject.findLastIndex((node) => node.key === ':') + 1);

/** "Tỷ lệ phụ nữ được khám thai ít nhất 4 lần đạt 90%": a count cannot be what a rate comes to, so it restricts; "…/100.000 dân, 95% trạm y tế …" begins anew. */
function restrictsRate(head: Node, amount: Node<AmountMeaning>, gap: readonly Node[], next: Node<AmountMeaning>): boolean {
  if (isRate(amount, SHARES.test(head.key)) || !isRate(next, SHARES.test(head.key))) return false;
  if (gap.length === 1 && gap[0]?.key === ',' && next.meaning.verb === null && next.meaning.op === '=') return false;
  return !gap.some((node, i) => isMeasure(node) && (i === 0 || gap[i - 1]?.key === ',' || gap[i - 1]?.kind === 'joint'));
}

const GIVES = /^(?:dành|chi|mất|bỏ|trích|giữ|hữu|hoàn thành|sử dụng|giao dịch)$/u;

/** "Tỷ lệ doanh nghiệp dành hơn 10% quỹ thời gian cho thủ tục không quá 18%": what those who are counted give or have. */
function restrictsByShare(subject: readonly Node[], amount: Node<AmountMeaning>, gap: readonly Node[], next: Node<AmountMeaning>): boolean {
  const { value, verb, change } = amount.meaning;
  const gives = verb === 'có' || (verb === null && GIVES.test(subject.at(-1)?.key ?? ''));
  return gives && value.form === 'percent' && change === null && next.meaning.value.form === 'percent' && runsOnTo(gap, next) && hasWords(gap);
}

/** "Số bác sĩ/10.000 dân đạt 14": what is counted on how many. */
const isDenominator = (before: Node | undefined, { meaning: { verb, change, value } }: Node<AmountMeaning>): boolean =>
  before?.key === '/' && verb === null && change === null && [100, 1000, 10_000, 100_000].includes(value.number);

/** "các xã có tỷ lệ hộ nghèo trên 25% giảm 4%/năm": how much those have who are meant. */
function isOfThoseWith(subject: readonly Node[], { meaning: { verb, change, op } }: Node<AmountMeaning>): boolean {
  const has = subject.findLastIndex(({ key }) => key === 'có');
  const measure = subject[has + 1];
  return has > 0 && verb === null && change === null && op !== '=' && measure !== undefined && SHARES.test(measure.key);
}

/** "Người cao tuổi được khám sức khỏe ít nhất 1 lần/năm đạt 75%": how often. */
const isFrequency = ({ children, meaning }: Node<AmountMeaning>): boolean =>
  meaning.verb === null &&
  meaning.change === null &&
  (children.find(({ kind }) => kind === 'value')?.children.some(({ key }) => key === 'lần' || key === 'lượt') ?? false);

const FULLY = /^(?:đủ|đầy đủ|học|dạy)$/u;

/** "trẻ được tiêm đủ 8 loại vắc xin đạt 95%", "học sinh học 2 buổi/ngày đạt 100%": how much each has restricts whom the share is of. */
function isMeasuredOut(subject: readonly Node[], amount: Node<AmountMeaning>, gap: readonly Node[], next: Node<AmountMeaning>): boolean {
  const { value, verb, change, op } = amount.meaning;
  if (verb !== null || change !== null || op !== '=' || (value.form !== 'count' && value.form !== 'quantity')) return false;
  return subject.length > 1 && FULLY.test(subject.at(-1)?.key ?? '') && next.meaning.value.form === 'percent' && runsOnTo(gap, next);
}

/** "Số xã có ít nhất 01 mô hình đạt 40%", "người cao tuổi được khám ít nhất một lần/năm đạt 65%": so much each of those has who make up the share. */
function eachHas(head: Node | undefined, { meaning }: Node<AmountMeaning>, gap: readonly Node[], next: Node<AmountMeaning>): boolean {
  const counts = meaning.value.form === 'count' || meaning.value.form === 'quantity';
  const has = counts && meaning.op === '>=' && meaning.change === null && (meaning.verb === null || meaning.verb === 'có') && head !== undefined;
  return has && next.meaning.value.form === 'percent' && next.meaning.verb === 'đạt' && runsOnTo(gap, next);
}

/** Nothing parts the two, and the second is stated. */
const runsOnTo = (gap: readonly Node[], { meaning }: Node<AmountMeaning>): boolean =>
  (meaning.verb !== null || meaning.op !== '=') &&
  meaning.verb !== 'có' &&
  !gap.some((node) => isSeparator(node) || isPeriod(node) || node.kind === BRACKET || node.kind === ASIDE);

/** Percentages, parts of a thousand, and so many for each so many. */
function isRate({ meaning: { value } }: Node<AmountMeaning>, share: boolean): boolean {
  if (share) return value.form === 'percent' || value.form === 'points';
  return (
    value.form === 'percent' ||
    value.form === 'points' ||
    (value.form === 'quantity' && value.nounSpan == null && value.unitSpan !== null && value.unitSpan.end - value.unitSpan.start > 6)
  );
}

/** "số xã đạt dưới 5 tiêu chí xuống 25 xã": what is counted at the end is what the head counts, and the bound says which. */
function isOfThose(head: Node | undefined, { meaning }: Node<AmountMeaning>, gap: readonly Node[], next: Node<AmountMeaning>): boolean {
  if (gap.length > 0 || head === undefined || !next.meaning.reached || meaning.value.unitSpan === null) return false;
  const counted = next.children.find(({ kind }) => kind === 'value')?.children.find(({ kind }) => kind === 'unit')?.key;
  return counted !== undefined && head.key === `số ${counted}` && !meaning.reached;
}

/** "Số tàu có chiều dài từ 15 m trở lên giảm còn 320 chiếc": a bound right before another value. */
const isThreshold = ({ meaning, end }: Node<AmountMeaning>, gap: readonly Node[], next: Node<AmountMeaning>): boolean =>
  gap.length === 0 &&
  meaning.comparator.some((at) => at.end === end && at.start >= meaning.valueSpan.end) &&
  (next.meaning.verb !== null || next.meaning.reached);
