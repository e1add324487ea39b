/** Where an article names documents, and by which words it says that one of them was issued, and by whom. */
import type { StructuredText } from '../document.ts';
import { announcing } from '../lexicon/announcing.ts';
import { documentTypes } from '../lexicon/document-types.ts';
import type { Span } from '../span.ts';
import { datesIn } from './dates.ts';
import { type NumberMention, numbersOf } from './document-numbers.ts';
import { wordsIn } from './document-words.ts';
import { type Issuer, issuerAt, issuersIn } from './issuers.ts';
import { phraseAt, phraseIndex, type Word } from './phrases.ts';
import { dayBefore, endsAt, isBackground, sentenceEnd } from './sentence-cues.ts';

export interface DocumentMention {
  readonly type: string;
  readonly numbered: NumberMention | null;
  readonly issuer: Issuer | null;
  /** The day that the sentence gives for the announcement, where the document has none. */
  readonly announcedOn: string | null;
  /** How clearly the text is about it: 30 announced, 20 said to be somebody's or just issued, 15 headline or subject, 5 only named. */
  readonly weight: number;
  /** Offset of the type's word, and where its sentence ends. */
  readonly span: Span;
}

const PLANS = documentTypes.filter(({ plan }) => plan).map(({ name }) => name);
const LAWS = ['Nghị định', 'Thông tư', 'Luật', 'Kết luận', 'Hướng dẫn', 'Công văn', 'Văn bản', 'Công điện', 'Thông báo'];
const TYPES = phraseIndex([...PLANS, ...LAWS]);
const LAW_KEYS: ReadonlySet<string> = new Set(LAWS.map((name) => name.toLowerCase()));
const ANNOUNCES = phraseIndex(announcing.verbs);
const STRONG = phraseIndex(announcing.strongVerbs);
const BASES = phraseIndex(announcing.beforeBases);
const LOCATES = phraseIndex(announcing.beforeReported);
const AIMS = phraseIndex(announcing.aims);
const JUST_ISSUED = phraseIndex(announcing.justIssued);
const OFFICIAL = phraseIndex(['chương trình hành động']);
/** What "Trước đó" was issued is reported on where the text is about nothing else. */
const BACKGROUND = 10;
/** How many words an announcing verb may stand from its issuer, and from the document. */
const [TO_ISSUER, TO_DOCUMENT] = [18, 9];

export function documentMentions(document: StructuredText, paragraph: Span): DocumentMention[] {
  const { text } = document;
  const words = wordsIn(document, paragraph);
  if (!words.some((_, i) => phraseAt(TYPES, words, i) > 0)) return [];
  const issuers = issuersIn(text, words);
  const numbers = numbersOf(document).filter(({ span }) => span.start >= paragraph.start && span.end <= paragraph.end);
  const found: DocumentMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = phraseAt(TYPES, words, at);
    if (length === 0 || citesProvision(words, at)) continue;
    const mention = read({ text, words, issuers, numbers }, at, length);
    if (mention !== null) found.push(mention);
  }
  return carried(text, found);
}

/** "khoản 1 Điều 26 Nghị định 45/2022/NĐ-CP": a text that cites a provision reports on something else. */
const citesProvision = (words: readonly Word[], at: number): boolean =>
  LAW_KEYS.has([words[at]?.key, words[at + 1]?.key].join(' ')) && /^\d{1,3}$/u.test(words[at - 1]?.key ?? '') && words[at - 2]?.key === 'điều';

interface Paragraph {
  readonly text: string;
  readonly words: readonly Word[];
  readonly issuers: readonly Issuer[];
  readonly numbers: readonly NumberMention[];
}

function read(paragraph: Paragraph, at: number, length: number): DocumentMention | null {
  const { text, words } = paragraph;
  const key = words
    .slice(at, at + length)
    .map((word) => word.key)
    .join(' ');
  const type = documentTypes.find(({ name }) => name.toLowerCase() === key)?.name;
  if (type === undefined) return null;
  const start = (words[at] as Word).start;
  const numbered = numberAfter(paragraph, at + length) ?? figureAfter(paragraph, at + length, type);
  if (LAW_KEYS.has(key) && numbered === null) return null;
  const verb = announcedAt(words, at);
  const subject = verb === null ? null : subjectOf(paragraph, verb);
  const before = isBackground(words, at);
  const capital = (words[at] as Word).isCapital;
  if (!capital && subject === null && numbered === null) return null;
  const end = sentenceEnd(words, at);
  const span = { start, end: (words[end - 1] as Word).end };
  const plain = type.replace(/ hành động$/u, '');
  if (subject !== null && !before)
    return {
      type: plain,
      numbered,
      issuer: subject,
      announcedOn: dayBefore(text, words, subject.from),
      weight: capital || numbered !== null || phraseAt(STRONG, words, verb as number) > 0 ? 30 : 14,
      span,
    };
  if (subject !== null)
    return numbered === null ? null : { type: plain, numbered, issuer: subject, announcedOn: dayBefore(text, words, subject.from), weight: BACKGROUND, span };
  const located = !before && endsAt(LOCATES, words, at);
  if (!located && endsAt(BASES, words, at)) return null;
  const after = afterName(paragraph, at, length, end);
  const [owner, said] = [after.issuer, after.said];
  if (owner !== null || said || (located && numbered !== null))
    return { type: plain, numbered, issuer: owner, announcedOn: after.on, weight: before ? BACKGROUND : 20, span };
  const opens = words.slice(0, at).every((word) => !word.isWord || /^(?:date|\p{N}+)$/u.test(word.key) || (at <= 3 && phraseAt(STRONG, words, 0) > 0));
  return { type: plain, numbered, issuer: null, announcedOn: null, weight: opens || located || aims(words, at + length, end) ? 15 : 5, span };
}

/** The number that belongs to the type: right after it, with "số" or a list's "các … số" at most between. */
function numberAfter({ text, words, numbers }: Paragraph, at: number): NumberMention | null {
  const end = (words[at - 1] as Word).end;
  return numbers.find(({ span }) => span.start >= end && /^\s?(?:hành động\s)?(?:số)?\s?:?\s?$/u.test(text.slice(end, span.start))) ?? null;
}

/** "Kế hoạch số 3874, ngày 17-9-2021", "Kế hoạch 1342 về …": a number whose letters the article left out, and no year. */
function figureAfter({ text, words }: Paragraph, at: number, type: string): NumberMention | null {
  const { end } = words[at - 1] as Word;
  const figure = FIGURE.exec(text.slice(end, end + LONGEST_DAY));
  const [number, said] = [figure?.[2], figure?.[1] !== undefined];
  if (figure === null || number === undefined || (!said && (number.length < 3 || /^(?:19|20)\d{2}$/u.test(number)))) return null;
  const span = { start: end + figure[0].length - number.length, end: end + figure[0].length };
  const [date] = datesIn(text, span.end, span.end + LONGEST_DAY);
  const issuedOn = date && /^,?\s(?:ngày\s)?$/u.test(text.slice(span.end, date.span.start)) ? date.iso : null;
  return { number, type, issuer: null, issuedOn, span };
}
const FIGURE = /^\s(số\s)?(\d{1,5})(?=,?\s(?:ngày|về|của|thực hiện|triển khai)(?![\p{L}]))/u;

/** The word index of the verb that announces what stands at `at`: "ban hành [mục II Điều 1] Quyết định". */
function announcedAt(words: readonly Word[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - TO_DOCUMENT); i -= 1) {
    const word = words[i] as Word;
    if (/^(?:[.;:]|theo|tại|kèm)$/u.test(word.key) || phraseAt(TYPES, words, i) > 0) return null;
    const length = phraseAt(ANNOUNCES, words, i);
    if (length > 0 && i + length <= at) {
      const strong = phraseAt(STRONG, words, i) > 0;
      if (strong ? at - i - length <= 7 : at - i - length <= 1) return i;
    }
  }
  return null;
}

/** Who announces: the nearest issuer before the verb in its sentence that is not itself a genitive. */
function subjectOf({ words, issuers }: Paragraph, verb: number): Issuer | null {
  const issuer = issuers.findLast(({ to }) => to <= verb);
  if (issuer === undefined || verb - issuer.to > TO_ISSUER) return null;
  if (
    words.slice(issuer.to, verb).some(({ key }) => /^[.;:()]$/u.test(key)) ||
    words.slice(issuer.to, verb).some((_, i) => phraseAt(TYPES, words, issuer.to + i) > 0)
  )
    return null;
  return /^(?:của|do|cho|với|từ)$/u.test(words[issuer.from - 1]?.key ?? '') ? null : issuer;
}

/** After the name: "của Tỉnh ủy …", "vừa được … ban hành", "do … ký ban hành". */
function afterName({ text, words, issuers }: Paragraph, at: number, length: number, end: number): { issuer: Issuer | null; said: boolean; on: string | null } {
  const direct = issuerAt(text, words, at + length + (phraseAt(OFFICIAL, words, at) > 0 ? 2 : 0));
  if (direct?.congress) return { issuer: direct, said: true, on: null };
  let said = false;
  for (let i = at + length; i < end; i += 1) {
    const key = (words[i] as Word).key;
    if (i > at + length && phraseAt(TYPES, words, i) > 0 && words[i]?.isCapital && !said && i < at + length + 3) break;
    if (phraseAt(JUST_ISSUED, words, i) > 0) said = true;
    if (key !== 'của' && key !== 'do' && key !== 'được') continue;
    const issuer = issuers.find(({ from }) => from === i + 1);
    if (issuer === undefined) continue;
    const verb = words.slice(issuer.to, issuer.to + 9).findIndex((_, j) => phraseAt(STRONG, words, issuer.to + j) > 0);
    if (key === 'của' ? isOwn(words, at + length, i) : verb >= 0)
      return { issuer, said: true, on: key === 'của' ? null : dayBehind(text, words, issuer.to + verb) };
  }
  return { issuer: null, said, on: null };
}

/** "vừa được UBND tỉnh ban hành ngày 12/9/2022" */
function dayBehind(text: string, words: readonly Word[], verb: number): string | null {
  const from = (words[verb + phraseAt(STRONG, words, verb) - 1] as Word).end;
  const [date] = datesIn(text, from, from + LONGEST_DAY);
  return date && /^\s(?:vào )?$/u.test(text.slice(from, date.span.start)) ? date.iso : null;
}
const LONGEST_DAY = 40;

/** "của" right after the type, its number and its date, so that it tells whose document it is. */
const isOwn = (words: readonly Word[], from: number, at: number): boolean =>
  words
    .slice(from, at)
    .every(
      (word) =>
        !word.isWord ||
        /^(?:số|ngày|tháng|năm|hành|động|này)$/u.test(word.key) ||
        /\p{N}/u.test(word.key) ||
        (/^[\p{L}đ]{1,6}$/u.test(word.key) && word.isCapital),
    );

function aims(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 30); i += 1) if (phraseAt(AIMS, words, i) > 0) return true;
  return false;
}

/** "Chiến lược … do Thủ tướng ký ban hành theo Quyết định số 12": the strategy has the decision's number. */
function carried(text: string, mentions: readonly DocumentMention[]): DocumentMention[] {
  return mentions.map((mention) => {
    if (mention.numbered !== null || mention.weight < 20 || mention.issuer === null) return mention;
    const carrier = mentions.find(
      ({ numbered, span }) =>
        numbered !== null &&
        span.start > mention.span.start &&
        span.start < mention.span.end &&
        CARRIES.test(text.slice(Math.max(mention.span.start, span.start - 30), span.start)),
    );
    return carrier === undefined ? mention : { ...mention, numbered: carrier.numbered, weight: mention.weight + 6 };
  });
}

const CARRIES = /(?:kèm theo|(?:ban hành|phê duyệt|ký)\s(?:theo|tại))\s$/iu;
