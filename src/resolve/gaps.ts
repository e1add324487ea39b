/** Between two amounts: what belongs to the one before, and what to the one after. */
import { isAction } from '../lexicon/actions.ts';
import type { AmountMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import { isPredicate } from './frame-of-draft.ts';
import { BRACKET } from './row.ts';
import { hasWords, isBringing, isChange, isComma, isIntent, isJoint, isMeasure, isPeriod, isSeparator, keysOf, trimEdges } from './words.ts';

export interface Split {
  /** How many nodes of the gap belong to the amount before. */
  readonly at: number;
  /** True where the amount after stands inside what the one before counts ("100% xã có 01 trạm"). */
  readonly inner: boolean;
}

export function splitGap(gap: readonly Node[], before: Node<AmountMeaning>, after: Node<AmountMeaning>, subjectBefore: boolean): Split {
  const within = gap.findIndex((node) => node.kind === 'within');
  if (within >= 0) return { at: within, inner: false };
  const intent = gap.findIndex((node, i) => isIntent(node) && i > 0 && startsAnew(gap, i));
  if (intent > 0) return { at: withItsYear(gap, intent), inner: false };
  const separators = gap.flatMap((node, i) => (isSeparator(node) || node.kind === BRACKET ? [i] : []));
  if (ranksCounted(before, after) && separators.length === 0) return { at: gap.length, inner: true };
  const headed = headedFrom(gap, separators, before, after);
  if (headed !== undefined) return { at: afterBracket(gap, headed), inner: false };
  if (gap[0]?.kind === 'reach' && gap[0].key === 'còn' && gap.length > 1 && isStated(before) && isStated(after)) return { at: 0, inner: false };
  const last = separators.at(-1);
  if (last === undefined) return withoutSeparator(gap, before, after, subjectBefore);
  const tail = gap.slice(last + 1);
  if (!hasWords(trimEdges(tail.filter((node) => !isPeriod(node))))) return { at: tailStart(gap, last), inner: false };
  if (gap[last]?.kind === BRACKET) return { at: last + 1, inner: false };
  const firstSeparator = separators[0] as number;
  const commas = separators.filter((i) => isComma(gap[i] as Node));
  if (subjectBefore) return { at: commas[0] ?? firstSeparator, inner: false };
  if (isJoint(gap[last] as Node) && opensAction(gap, last)) return { at: last, inner: false };
  if (isJoint(gap[last] as Node) && commas.length === 0 && !isStated(after)) return withoutSeparator(gap, before, after, subjectBefore);
  if (!isStated(after) && commas.length === 0) return { at: gap.length, inner: true };
  return isInsideObject(before, after) ? { at: gap.length, inner: true } : { at: commas.at(-1) ?? last, inner: false };
}

/** "30% chi phí tuân thủ và bãi bỏ 30% điều kiện kinh doanh", but not "100% cơ sở đã ký cam kết và xử lý 80% nước thải". */
const opensAction = (gap: readonly Node[], joint: number): boolean => isAction(keysOf(gap.slice(joint + 1))) && !gap.slice(0, joint).some(isPredicate);

/** The separator behind which something else is measured: of a change with a base behind the base, if there is one. */
function headedFrom(gap: readonly Node[], separators: readonly number[], before: Node<AmountMeaning>, after: Node<AmountMeaning>): number | undefined {
  const heads = separators.filter((i) => beginsSubject(gap, i + 1) || beginsEach(gap, i, after));
  const base = before.meaning.change !== null && gap[0] !== undefined && isMeasure(gap[0]) ? gap.findIndex((node) => node.kind === 'base') : -1;
  return heads.find((i) => i > base) ?? heads[0];
}

/** "…, mỗi xã có ít nhất 10 câu lạc bộ" */
const beginsEach = (gap: readonly Node[], at: number, { meaning }: Node<AmountMeaning>): boolean =>
  isComma(gap[at] as Node) && gap[at + 1]?.key === 'mỗi' && meaning.value.form === 'count' && gap.length > at + 2;

/** A run of separators and of periods behind one belongs to the amount after it: "90% và đến năm 2030, 100% xã". */
function tailStart(gap: readonly Node[], last: number): number {
  let at = last;
  const dates = (i: number): boolean => i > 0 && isPeriod(gap[i] as Node) && isSeparator(gap[i - 1] as Node);
  while (at > 0 && (isSeparator(gap[at - 1] as Node) || dates(at - 1))) at -= 1;
  return gap[at]?.kind === BRACKET ? at + 1 : at;
}

const afterBracket = (gap: readonly Node[], at: number): number => (gap[at]?.kind === BRACKET ? at + 1 : at);

/** An amount that its own words state, so that it can have a subject of its own. */
const isStated = (amount: Node<AmountMeaning>): boolean => (amount.meaning.verb !== null && amount.meaning.verb !== 'có') || amount.meaning.change !== null;

/** "khám sức khỏe ít nhất 1 lần/năm", "tập thể thao ít nhất 60 phút/ngày" */
const timesFor = ({ children, meaning }: Node<AmountMeaning>): boolean =>
  meaning.verb === null && meaning.change === null && children.some(({ kind, children: [, unit] }) => kind === 'value' && TIMES.test(unit?.key ?? ''));
const TIMES = /^(?:lần|phút|giờ|buổi|tiết)$/u;

/** "100% xã, phường có ít nhất 01 trạm": a count that each of a share has. */
function isInsideObject(before: Node<AmountMeaning>, after: Node<AmountMeaning>): boolean {
  if (before.meaning.value.form === 'percent' && timesFor(after)) return true;
  return before.meaning.value.form === 'percent' && after.meaning.value.form === 'count' && (after.meaning.verb === 'có' || after.meaning.verb === null);
}

/** "có ít nhất 02 trường đại học thuộc top 1.000 thế giới": the rank says which are counted. */
const ranksCounted = (before: Node<AmountMeaning>, after: Node<AmountMeaning>): boolean =>
  before.meaning.value.form === 'count' && after.meaning.value.form === 'rank';

/** "02 xã đạt 19 tiêu chí": what those who are counted meet. */
const meetsCriteria = ({ meaning, children }: Node<AmountMeaning>): boolean =>
  meaning.verb === 'đạt' && children.some(({ kind, children: inner }) => kind === 'value' && inner.some(({ key }) => key === 'tiêu chí'));

function withoutSeparator(gap: readonly Node[], before: Node<AmountMeaning>, after: Node<AmountMeaning>, subjectBefore: boolean): Split {
  if (before.meaning.value.form === 'count' && before.meaning.value.number === 0) return { at: gap.length, inner: true };
  if (before.meaning.value.nounSpan != null && meetsCriteria(after)) return { at: gap.length, inner: true };
  if (!hasWords(gap.filter((node) => !isPeriod(node)))) return { at: gap.length, inner: false };
  const joined = gap.findIndex((node, i) => i > 0 && isMeasure(node) && ['với', 'cùng', 'và'].includes((gap[i - 1] as Node).key));
  if (joined > 0 && before.meaning.value.form !== 'percent') return { at: joined - 1, inner: false };
  if (subjectBefore && before.meaning.value.form === 'percent' && isStated(after)) return { at: 0, inner: false };
  return { at: gap.length, inner: true };
}

/** After a separator: a phrase that names what is measured, or a change of it. */
function beginsSubject(gap: readonly Node[], from: number): boolean {
  let at = from;
  while (at < gap.length && (isPeriod(gap[at] as Node) || isSeparator(gap[at] as Node) || gap[at]?.kind === 'opener' || gap[at]?.kind === 'every')) at += 1;
  const node = gap[at];
  return (
    node !== undefined &&
    (isMeasure(node) ||
      node.key === 'con số' ||
      (isChange(node) && gap[at + 1] !== undefined && isMeasure(gap[at + 1] as Node)) ||
      (isBringing(node) && gap[at + 1] !== undefined && isMeasure(gap[at + 1] as Node)))
  );
}

/** "…, đến năm 2030 phấn đấu đạt 80%": the year behind the comma is that of the aim. */
const withItsYear = (gap: readonly Node[], intent: number): number =>
  intent >= 2 && isPeriod(gap[intent - 1] as Node) && isSeparator(gap[intent - 2] as Node) ? intent - 2 : intent;

/** An intent opens a subject of its own after a comma, or where a value stands before it. */
function startsAnew(gap: readonly Node[], at: number): boolean {
  const before = gap[at - 1] as Node;
  return isSeparator(before) || before.kind === BRACKET || before.kind === 'period' || before.kind === 'opener';
}

/** "100% khu dân cư có ít nhất 01 tổ liên gia và 01 điểm chữa cháy": what else each of them has. */
export function eachHasToo(has: Node<AmountMeaning> | undefined, gap: readonly Node[], of: Node<AmountMeaning>, { meaning }: Node<AmountMeaning>): boolean {
  const { value, verb, change, op } = meaning;
  if (has === undefined || of.meaning.value.form !== 'percent' || gap.at(-1)?.key !== 'và' || verb !== null || change !== null || op !== '=') return false;
  return isFew(value) && isFew(has.meaning.value);
}
const isFew = ({ form, number }: AmountMeaning['value']): boolean => (form === 'count' || form === 'quantity') && number <= FEW;
const FEW = 10;
