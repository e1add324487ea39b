/** Reads who acts in a sentence, for what it answers, and with whom it works. */
import { type AgencyList, type AgencyMention, agencyListAt } from './agency-list.ts';
import { afterOrdinal, phraseAt, phraseIndex, type Word } from './phrases.ts';

export interface Subject {
  readonly agencies: readonly AgencyMention[];
  /** Index of the word after them. */
  readonly next: number;
  /** "Giao …", "Đề nghị …" before them. */
  readonly asked: boolean;
}

const OPENERS = phraseIndex([
  'giao',
  'giao cho',
  'giao nhiệm vụ cho',
  'giao trách nhiệm cho',
  'đề nghị',
  'kính đề nghị',
  'trân trọng đề nghị',
  'yêu cầu',
  'phân công',
  'đối với',
  'các ông ( bà )',
  'các ông , bà',
  'các đồng chí',
  'trách nhiệm của',
  'nhiệm vụ của',
  'về phía',
  'đề nghị :',
  'giao :',
]);
const RELATIONS: ReadonlySet<string> = new Set(['tại', 'về', 'cho', 'với', 'đến', 'từ', 'như', 'bằng', 'của', 'và', 'hoặc', 'đã', 'không', 'cũng']);
export const RESPONSIBLE = phraseIndex([
  'chịu trách nhiệm',
  'có trách nhiệm',
  'chủ trì',
  'trực tiếp lãnh đạo',
  'lãnh đạo việc',
  'lãnh đạo thực hiện',
  'lãnh đạo triển khai',
  'trực tiếp chỉ đạo',
  'là đầu mối',
  'là cơ quan đầu mối',
  'chỉ đạo việc thực hiện',
  'chỉ đạo thực hiện',
  'chỉ đạo việc triển khai',
  'chỉ đạo triển khai',
  ...['quyết định', 'nghị quyết', 'chỉ thị'].flatMap((act) => [`căn cứ ${act} thi hành`, `căn cứ ${act} này thi hành`, `thi hành ${act}`]),
]);
/** "UBND tỉnh giao Sở A …": who gives work away in the plan's own voice. */
const GIVERS = phraseIndex(
  ['ubnd', 'ủy ban nhân dân', 'hđnd', 'hội đồng nhân dân', 'thường trực hđnd', 'thường trực hội đồng nhân dân']
    .flatMap((body) => ['tỉnh', 'thành phố', 'huyện', 'xã', 'phường'].map((level) => `${body} ${level}`))
    .flatMap((body) => [`${body} giao`, `${body} giao cho`, `${body} yêu cầu`, `${body} đề nghị`]),
);
const COORDINATES = phraseIndex(['phối hợp với', 'phối hợp cùng', 'phối hợp chặt chẽ với', 'phối hợp chặt chẽ cùng', 'phối hợp']);
/** The bodies that a sentence begins with and that act in it. */
export function subjectAt(text: string, words: readonly Word[], from: number): Subject | null {
  let at = from === 0 ? afterOrdinal(words) : from;
  while (at < words.length && !(words[at] as Word).isWord && (words[at] as Word).key !== '(') at += 1;
  const opener = Math.max(phraseAt(OPENERS, words, at), phraseAt(GIVERS, words, at));
  at += opener;
  while (/^[:\-–]$/u.test(words[at]?.key ?? '')) at += 1;
  const list: AgencyList | null = agencyListAt(text, words, at, false, words[from - 1]?.key === ';');
  if (list === null) return null;
  const next = words[list.next];
  if (opener === 0 && (next === undefined || (next.isWord && (next.isCapital || RELATIONS.has(next.key))) || /^[.)/"”]$/u.test(next.key))) return null;
  return { agencies: list.agencies, next: list.next, asked: opener > 0 };
}

/** Whether the words after a subject say that it is responsible, within its first clause. */
export const isResponsible = (words: readonly Word[], from: number): boolean => {
  for (let i = from; i < Math.min(words.length, from + 14) && words[i]?.key !== ';' && words[i]?.key !== '.'; i += 1)
    if (phraseAt(RESPONSIBLE, words, i) > 0) return true;
  return false;
};

/** "Thường trực Hội đồng nhân dân tỉnh giám sát việc thực hiện": who watches over others unasked is given no work. */
export const onlySupervises = (words: readonly Word[], { asked, next }: Subject): boolean => !asked && phraseAt(SUPERVISION, words, next) > 0;

const SUPERVISION = phraseIndex(['giám sát', 'theo dõi , giám sát', 'tổ chức giám sát', 'thực hiện giám sát']);

/** "phối hợp với Sở B …" right after the subject, and nothing that it leads. */
export function onlySupports(words: readonly Word[], from: number): boolean {
  const at = afterFrame(words, from);
  if (phraseAt(COORDINATES, words, at) === 0) return false;
  return !words.slice(from, from + 60).some((word, i) => word.key === 'chủ' && words[from + i + 1]?.key === 'trì');
}

/** "phối hợp với Sở B" without work of its own: in the whole plan, in what Sở B does, or in nothing that is named. */
export function helpsOthers(text: string, words: readonly Word[], from: number): boolean {
  if (!onlySupports(words, from)) return false;
  const at = afterFrame(words, from);
  const list = agencyListAt(text, words, at + phraseAt(COORDINATES, words, at));
  if (list === null) return true;
  const verbs = words.slice(list.next).findIndex(({ key }) => !CARRYING_OUT.has(key));
  if (verbs < 0) return true;
  const object = list.next + verbs;
  if (verbs === 0) return !words[object]?.isWord || words[object]?.key === 'trong' || words[object]?.key === 'để';
  const plan = phraseAt(WHOLE_PLAN, words, object);
  return plan > 0 ? !words[object + plan]?.isWord : !words[object]?.isWord;
}

/** "phối hợp với Sở B tham mưu …", "… bố trí kinh phí": what nobody does but the body itself. */
export function actsWithOthers(text: string, words: readonly Word[]): boolean {
  const at = afterFrame(words, 0);
  const list = agencyListAt(text, words, at + phraseAt(COORDINATES, words, at));
  return list !== null && phraseAt(ADVICE, words, list.next) > 0;
}

const ADVICE = phraseIndex(['tham mưu', 'bố trí', 'cân đối', 'tổng hợp', 'thẩm định']);

const CARRYING_OUT: ReadonlySet<string> = new Set(['tổ', 'chức', 'triển', 'khai', 'thực', 'hiện']);
const WHOLE_PLAN = phraseIndex(
  ['kế hoạch', 'chương trình', 'đề án', 'nghị quyết', 'quyết định', 'chỉ thị', 'nhiệm vụ', 'các nhiệm vụ', 'các nội dung'].flatMap((plan) => [
    plan,
    `${plan} này`,
  ]),
);

/** How far what a body acts within may reach. */
const FAR = 16;
const FRAME = /^(?:[,:]|có|trách|nhiệm|chủ|động|tích|cực|chịu|tham|gia|sẵn|sàng)$/u;
/** "theo chức năng, nhiệm vụ được giao", "trong phạm vi của mình": within what it acts. */
const GROUNDS: ReadonlySet<string> = new Set(['theo', 'trong']);
const OWN_WORK = phraseIndex(['tổ chức', 'xây dựng', 'triển khai', 'thực hiện', 'tham mưu', 'chủ trì', 'bố trí', 'hướng dẫn']);

function afterFrame(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && FRAME.test((words[at] as Word).key) && !(words[at]?.key === 'chủ' && words[at + 1]?.key === 'trì')) at += 1;
  if (!GROUNDS.has(words[at]?.key ?? '') || words[at + 1]?.key === 'dõi') return at;
  for (let i = at; i < Math.min(words.length, at + FAR); i += 1) {
    if (phraseAt(COORDINATES, words, i) > 0) return i;
    if (phraseAt(OWN_WORK, words, i) > 0 || words[i]?.key === '.') break;
  }
  return at;
}

/** Everyone after "phối hợp với". */
export function supportersIn(text: string, words: readonly Word[], from = 0): AgencyMention[] {
  const found: AgencyMention[] = [];
  for (let at = from; at < words.length; ) {
    const length = phraseAt(COORDINATES, words, at);
    const list = length === 0 ? null : agencyListAt(text, words, at + length);
    if (list !== null) found.push(...list.agencies);
    at = list?.next ?? at + Math.max(1, length);
  }
  return found;
}

/** Where the sentences of a block begin, as word indexes. */
export function sentenceStarts(words: readonly Word[], alsoClauses = false): number[] {
  const starts = words.length > 0 ? [0] : [];
  words.forEach((word, i) => {
    if (word.key === '.' && words[i + 1]?.isCapital && words[i - 1]?.isWord) starts.push(i + 1);
    else if (alsoClauses && word.key === ';' && words[i + 1] !== undefined) starts.push(i + 1);
  });
  return starts;
}
