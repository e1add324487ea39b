/** What several readings ask of the phrases around a value. */
import { fold } from '../../lexicon/fold.ts';
import { isMeasure as isUnitOfMeasure } from '../../lexicon/measures.ts';
import { provinces } from '../../lexicon/provinces.ts';
import type { AmountMeaning } from '../../match/meanings.ts';
import type { Node } from '../../match/node.ts';
import type { Read } from '../../match/reading.ts';
import type { Frame } from '../../resolve/frames.ts';
import { piecesOf } from '../../resolve/pieces.ts';
import { hasWords, isChange, isKeeping, isMeasure, isNameOf, keysOf, trimEdges } from '../../resolve/words.ts';
import type { Span } from '../../span.ts';
import type { Change } from '../../validate/schema.ts';

/** "Các xã vùng cao", "Các huyện A, B": some places of many, as against "các xã, phường". */
export const namesPlaces = ([first, second, third]: readonly Node[]): boolean =>
  first?.key === 'các' && PLACES.has(second?.key ?? '') && (third?.kind === 'word' || third?.kind === 'plain' || third?.kind === 'unit');
const PLACES = new Set(['xã', 'phường', 'huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh', 'thôn', 'bản', 'địa phương']);

/** The plan's own subject in front of a verb: the province, the whole sector. */
const OWN_SUBJECTS = new Set(
  'toàn tỉnh|tỉnh|cả tỉnh|thành phố|toàn thành phố|cả nước|toàn quốc|huyện|toàn huyện|toàn ngành|ngành|địa phương|nước ta|việt nam|xã|phường|thị xã|quận|trên địa bàn tỉnh|toàn vùng'.split(
    '|',
  ),
);
export const FOLLOWING_STOPS = new Set(
  'theo|để|nhằm|gắn|vào|trong|tại|ở|khi|bằng|với|so|từ|đến|mà|do|thông|qua|được|và|cao|thấp|trở|tính|như|nếu|bảo|hằng|tùy|là|phù|có|tương'.split('|'),
);

export const isStated = (amount: AmountMeaning): boolean => amount.change !== null || amount.reached || (amount.verb !== null && amount.verb !== 'có');

export const beginsWithMeasure = (phrase: readonly Node[]): boolean => {
  const [first, second] = phrase;
  return (
    first !== undefined &&
    (isMeasure(first) ||
      first.key === 'dân số' ||
      ((isChange(first) || first.key === 'các' || first.key === 'mức') && second !== undefined && isMeasure(second)))
  );
};

export function isOwnSubject(text: string, phrase: readonly Node[]): boolean {
  if (phrase.length === 0 || phrase.some(isMeasure)) return false;
  const [head, second] = phrase as [Node, Node?];
  if (second && QUALIFIES.test(second.key)) return false;
  const named = phrase.slice(1).every((node) => node.kind === 'sign' || /^\p{Lu}[\p{Ll}\p{M}]/u.test(text.slice(node.start, node.end)));
  if (OWN_SUBJECTS.has(head.key) || head.key === 'toàn')
    return (
      phrase.length <= 2 ||
      named ||
      phrase.slice(1).every((node) => node.kind === 'unit' || node.kind === 'plain' || node.kind === 'sign' || OWN_SUBJECTS.has(node.key))
    );
  return (
    named &&
    phrase.length >= 2 &&
    phrase.length <= 5 &&
    phrase.every((node) => node.kind === 'sign' || /^(?:\p{Lu}[\p{Ll}\p{M}]+\s?){1,6}$/u.test(text.slice(node.start, node.end)))
  );
}

/** "huyện nghèo", "xã đảo": some of them, and not the plan's own subject. */
const QUALIFIES = /^(?:nghèo|đảo|biên|vùng|miền|đặc|lớn|nhỏ|trọng|mới|loại)(?![\p{L}])/u;

const isOnlySubject = (phrase: readonly Node[]): boolean => phrase.every((node) => node.key === 'toàn' || OWN_SUBJECTS.has(node.key));

/** "toàn tỉnh đưa vào hoạt động": the plan's own subject in front of a verb is no part of what is done. */
export function withoutOwnSubject(phrase: readonly Node[]): readonly Node[] {
  const will = phrase.findIndex((node) => node.key === 'sẽ');
  if (will >= 0 && will === phrase.length - 1 && isOnlySubject(phrase.slice(0, will))) return [];
  if (will > 0 && will < phrase.length - 1 && !phrase.slice(0, will).some(isMeasure)) return phrase.slice(will + 1);
  let at = 0;
  while (at < phrase.length && (phrase[at]?.key === 'toàn' || OWN_SUBJECTS.has((phrase[at] as Node).key)) && !QUALIFIES.test(phrase[at + 1]?.key ?? ''))
    at += 1;
  if (at === 0) at = provinceAt(phrase);
  return at > 0 && at < phrase.length ? phrase.slice(at) : phrase;
}

/** "Đắk Lắk đón 14 triệu lượt khách": how many words name the province that acts. */
function provinceAt(phrase: readonly Node[]): number {
  const length = [3, 2].find((words) => PROVINCES.has(keysOf(phrase.slice(0, words)))) ?? 0;
  const next = phrase[length];
  return length > 0 && next !== undefined && next.kind === 'word' && !isMeasure(next) ? length : 0;
}
const PROVINCES: ReadonlySet<string> = new Set(provinces.map(({ name }) => fold(name)));

/** The words of change in front of a phrase ("Giảm tỷ lệ hộ nghèo"): no part of what is measured; in "cắt giảm, đơn giản hóa" a part of what is done. */
export function withoutLeadingChange(phrase: readonly Node[]): { phrase: readonly Node[]; change: Change | null } {
  const [first, second, third] = phrase;
  if ((first?.key === 'giữ' || first?.key === 'ổn định') && second !== undefined && isMeasure(second))
    return { phrase: trimEdges(phrase.slice(1)), change: 'maintain' };
  if (first === undefined || second === undefined || !isChange(first) || first.key === 'thêm') return { phrase, change: null };
  const oneOfTwo = (second.key === ',' || second.kind === 'joint') && third !== undefined && third.kind === 'plain';
  if (oneOfTwo) return { phrase, change: null };
  return { phrase: trimEdges(phrase.slice(1 + degreeOf(phrase))), change: (first.meaning as { change: Change }).change };
}

/** "Giảm mạnh tỷ lệ …", "Tăng đáng kể tỷ trọng …": how many words say how far, right in front of what is measured. */
const degreeOf = ([, first, second, third]: readonly Node[]): number =>
  DEGREES.has(first?.key ?? '') && second !== undefined && isMeasure(second)
    ? 1
    : first?.key === 'đáng' && second?.key === 'kể' && third !== undefined && isMeasure(third)
      ? 2
      : 0;
const DEGREES = new Set(['cao', 'mạnh', 'nhanh', 'dần', 'nhẹ', 'sâu', 'đáng kể', 'mạnh mẽ', 'rõ rệt']);

/** "Tai nạn giao thông giảm cả 3 tiêu chí từ 5%": the word of change in front of what it holds for. */
export function withoutChangeOfAll(phrase: readonly Node[]): { phrase: readonly Node[]; change: Change | null } {
  const at = phrase.findLastIndex(isChange);
  const all = phrase.slice(at + 1);
  const yearly = at > 1 && beginsWithMeasure(phrase) && /^(?:bình quân ?)?(?:\/ ?năm|hằng năm|hàng năm|mỗi năm)?$/u.test(keysOf(all).replace('/ ', '/'));
  if (yearly) return { phrase: phrase.slice(0, at), change: ((phrase[at] as Node).meaning as { change: Change }).change };
  const holds = at > 0 && all.length === 1 && isNameOf('parts', all[0]);
  return holds ? { phrase: [...phrase.slice(0, at), ...all], change: ((phrase[at] as Node).meaning as { change: Change }).change } : { phrase, change: null };
}

/** "cán cân thương mại duy trì thặng dư trên 2 tỷ USD": what is upheld stands without the word for it; behind a measure it restricts ("tỷ lệ xã duy trì đạt chuẩn"). */
export function withoutUpholding(phrase: readonly Node[], amount: AmountMeaning): { phrase: readonly Node[]; upheld: boolean } {
  if (closesStable(phrase, amount)) return { phrase: phrase.slice(0, -1), upheld: true };
  const at = phrase.findIndex(isKeeping);
  if (at <= 0 || beginsWithMeasure(phrase) || amount.change !== null || amount.reached || amount.verb !== null) return { phrase, upheld: false };
  return { phrase: phrase.filter((_, i) => i !== at), upheld: true };
}

/** "Sản lượng lương thực ổn định 550.000 tấn", but not "tỷ lệ hộ có việc làm ổn định trên 80%". */
function closesStable(phrase: readonly Node[], { verb, change, reached }: AmountMeaning): boolean {
  if (phrase.at(-1)?.key !== 'ổn định' || phrase.length < 2 || !beginsWithMeasure(phrase)) return false;
  return change === null && !reached && (verb === null || verb.startsWith('ở mức')) && !OF_LIVES.test(keysOf(phrase.slice(-3, -1)));
}
const OF_LIVES = /(?:việc làm|thu nhập|đời sống|cuộc sống|sinh kế|chỗ ở|định cư|nghề nghiệp)$/u;

/** "Hiện nay, tỷ lệ hộ nghèo đạt …", "tỷ lệ hộ nghèo hiện đạt …": how things stand now is no part of what is measured. */
export function withoutPresent(phrase: readonly Node[]): readonly Node[] {
  const from = isPresent(phrase[0]) && phrase[1]?.key === ',' ? 2 : 0;
  const to = isPresent(phrase.at(-1)) ? -1 : undefined;
  const rest = phrase.slice(from, to);
  return hasWords(rest) ? rest : phrase;
}
const isPresent = (node: Node | undefined): boolean => node?.kind === 'result-mark' && /^(?:đã|hiện|đến nay|ước|tính đến)/u.test(node.key);

/** "Hiện cả tỉnh có …", "đến nay đã có …": behind the words for how things stand now. */
export function behindPresent(phrase: readonly Node[]): readonly Node[] {
  let at = 0;
  while ((isPresent(phrase[at]) && !phrase[at]?.key.startsWith('ước')) || (at > 0 && phrase[at]?.key === ',')) at += 1;
  return at > 0 ? phrase.slice(at) : phrase;
}

/** Level, or the amount of a change: a number that is reached is a level whatever led there. */
export function changeOf(amount: AmountMeaning, leading: Change | null): Change {
  const change = amount.change ?? leading;
  if (change === null) return 'level';
  if (change === 'maintain') return 'maintain';
  const bounded =
    leading !== null && amount.change === null && ((change === 'decrease' && amount.op.startsWith('<')) || (change === 'increase' && amount.op === '>'));
  if (amount.change !== null) return amount.reached ? 'level' : change;
  const states = amount.verb !== null && amount.verb !== 'ở mức';
  return amount.reached || states || bounded ? 'level' : change;
}

/** "20% GRDP": what the share is of, up to the next preposition or comma; "trẻ em trong độ tuổi mẫu giáo" is one. */
export function shareOf({ amount, right, rightApart }: Frame): Span | null {
  if (amount.meaning.value.form !== 'percent' || rightApart) return null;
  const end = right.findIndex(({ kind, key }, i) => ENDS_SHARE.has(kind) || (opensAnother(key) && !tellsAge(right, i)));
  const nodes = right.slice(0, Math.min(end < 0 ? right.length : end, LONGEST_SHARE));
  return hasWords(nodes) ? { start: (nodes[0] as Node).start, end: (nodes.at(-1) as Node).end } : null;
}

const LONGEST_SHARE = 12;
const ENDS_SHARE = new Set(['sign', 'joint', 'verb', 'base', 'every']);
const opensAnother = (key: string): boolean => FOLLOWING_STOPS.has(key.split(' ', 1)[0] as string) || /^(?:trên(?! tổng)|đạt|không|tham gia) /u.test(key);
const tellsAge = (nodes: readonly Node[], at: number): boolean => nodes[at]?.key === 'trong' && /^độ(?: tuổi)?$/u.test(nodes[at + 1]?.key ?? '');

export function read(frame: Frame, indicator: readonly Span[], fields: Partial<Read> = {}): Read {
  const { meaning } = frame.amount;
  return { indicator, subject: [], of: null, change: changeOf(meaning, null), op: meaning.op, comparator: meaning.comparator, inherits: false, ...fields };
}

/** "1.500 đảng viên/năm": a noun that is counted each year, as against "3.500 ha/năm". */
export function yearlyNoun({ value }: AmountMeaning, text: string): Span | null {
  if (value.nounSpan || !value.unitSpan || value.form !== 'quantity') return null;
  const [noun, each, more] = text.slice(value.unitSpan.start, value.unitSpan.end).toLowerCase().split('/');
  const counted = noun !== undefined && more === undefined && each?.trim() === 'năm' && !isUnitOfMeasure(noun.trim());
  return counted ? { start: value.unitSpan.start, end: value.unitSpan.start + noun.trimEnd().length } : null;
}

/** The counted noun and what follows it, as one phrase. */
export function countedPhrase(frame: Frame, text: string): readonly Node[] {
  const nounSpan = frame.amount.meaning.value.nounSpan ?? yearlyNoun(frame.amount.meaning, text);
  const follows = frame.rightApart ? [] : frame.right;
  return nounSpan ? [{ ...frame.amount, ...nounSpan, kind: 'noun' }, ...follows] : frame.right;
}

export { piecesOf };
