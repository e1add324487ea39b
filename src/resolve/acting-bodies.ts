/** "UBND tỉnh giao Sở A chủ trì. Sở B rà soát …; UBND các xã kiện toàn …": the bodies that act in a paragraph of an article after somebody was given work. */
import type { StructuredText } from '../document.ts';
import type { Span } from '../span.ts';
import type { AgencyMention } from './agency-list.ts';
import type { AgencyRole } from './agency-names.ts';
import { askedIn } from './asked-bodies.ts';
import { helpsOthers, onlySupervises, onlySupports, sentenceStarts, subjectAt, supportersIn } from './assignment-clauses.ts';
import { foldedOf, wordsIn } from './document-words.ts';
import { once } from './once.ts';
import { phraseAt, phraseIndex, type Word } from './phrases.ts';
import { roleCues } from './role-cues.ts';

export interface ActingBodies {
  readonly agencies: readonly (AgencyMention & { readonly role: AgencyRole })[];
  /** From the bodies to the end of what they do. */
  readonly span: Span;
}

/** Without one of these words a sentence gives nobody work: a part of each phrase that `roleCues` takes for a lead and `askedIn` for a task. */
export const GIVING = /giao|phân\scông|chủ\strì|đầu\smối|trách\snhiệm|thường\strực|yêu\scầu|đề\snghị|(?:quan|vị)\s(?:thực|theo)\s/u;
/** Words that give work even where the sentence does not repeat to whom. */
const GIVES = /(?<![\p{L}\p{M}])(?:chủ trì, phối hợp|có trách nhiệm)(?![\p{L}\p{M}])/iu;

export interface Given {
  readonly cues: ReturnType<typeof roleCues>;
  readonly asked: readonly AgencyMention[];
  readonly isGiven: boolean;
}

/** Whom a sentence of an article gives work; null where it cannot. */
export function givenIn(document: StructuredText, sentence: readonly Word[]): Given | null {
  const { text } = document;
  const [from, end] = [sentence[0]?.start, sentence.at(-1)?.end];
  if (!GIVING.test(foldedOf(document).slice(from, end))) return null;
  const [cues, asked] = [roleCues(text, sentence), askedIn(text, sentence)];
  return { cues, asked, isGiven: asked.length > 0 || cues.some(({ role }) => role === 'lead') || GIVES.test(text.slice(from, end)) };
}

/** Of a paragraph's span, read once. */
export function actingBodies(document: StructuredText, paragraph: Span): readonly ActingBodies[] {
  const read = paragraphsOf(document);
  const found = read.get(paragraph.start) ?? readParagraph(document, paragraph);
  read.set(paragraph.start, found);
  return found;
}

const paragraphsOf = once((_: StructuredText) => new Map<number, readonly ActingBodies[]>());

function readParagraph(document: StructuredText, paragraph: Span): ActingBodies[] {
  if (!GIVING.test(foldedOf(document).slice(paragraph.start, paragraph.end))) return [];
  const words = wordsIn(document, paragraph);
  const starts = sentenceStarts(words);
  const found: ActingBodies[] = [];
  let given = false;
  for (const [i, start] of starts.entries()) {
    const sentence = words.slice(start, starts[i + 1]);
    const wasGiven = given;
    given ||= givenIn(document, sentence)?.isGiven ?? false;
    if (!given) continue;
    const clauses = sentenceStarts(sentence, true);
    // The clause that gives the work has been read for whom it gives it.
    for (const [j, clause] of clauses.entries()) if (wasGiven || j > 0) found.push(...actingAt(document.text, sentence, clause, clauses[j + 1]));
  }
  return found.map((acting, i) => ({
    ...acting,
    span: { start: acting.span.start, end: Math.min(acting.span.end, found[i + 1]?.span.start ?? paragraph.end) },
  }));
}

function actingAt(text: string, sentence: readonly Word[], start: number, end = sentence.length): ActingBodies[] {
  const subject = subjectAt(text, sentence, start);
  if (subject === null || subject.asked || subject.agencies.some(({ name }) => UNNAMED.test(name))) return [];
  if (phraseAt(TELLING, sentence, subject.next) > 0 || onlySupervises(sentence, subject)) return [];
  const clause = sentence.slice(0, end);
  const helps = helpsOthers(text, clause, subject.next);
  const helpers = !helps && onlySupports(clause, subject.next) ? supportersIn(text, clause, subject.next) : [];
  const agencies = [
    ...subject.agencies.map((agency) => ({ ...agency, role: helps ? ('support' as const) : ('lead' as const) })),
    ...helpers.map((agency) => ({ ...agency, role: 'support' as const })),
  ];
  return [{ agencies, span: { start: (sentence[start] as Word).start, end: (sentence.at(-1) as Word).end } }];
}

/** "Đơn vị hoàn thành dưới 80% …", "Ngành du lịch …": any of a kind, or a sector; and who stands above those that are given work. */
const UNNAMED =
  /^(?:thủ tướng|chính phủ|quốc hội|bộ chính trị|ngân hàng thế giới|đơn vị|ngành|cơ quan|tổ chức|doanh nghiệp|địa phương|tỉnh|toàn|mỗi|từng)(?:\s|$)/iu;

/** What a body says or is, and does not do. */
const TELLING = phraseIndex([
  'báo cáo',
  'đánh giá',
  'khẳng định',
  'nhấn mạnh',
  'nêu',
  'thông tin',
  'đang',
  'hiện',
  'còn',
  'chưa',
  'gặp',
  'chiếm',
  'phấn đấu',
  'ước',
  'có',
  'là',
  'đạt',
  'dự kiến',
  'ban hành',
  'đứng',
  'xếp',
  'được',
  'sẽ được',
  'vừa',
  'mới',
  'yêu cầu',
  'giao',
  'đề nghị',
  'cam kết',
  'biểu dương',
  'ghi nhận',
  'khen thưởng',
  'hỗ trợ',
  'tài trợ',
  'ủng hộ',
  'đóng góp',
  'mong',
  'trong',
  'trên',
]);
