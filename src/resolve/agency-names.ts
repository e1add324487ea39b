/** The bodies that a cell, a clause or a heading makes responsible, each with its role. */
import type { StructuredText } from '../document.ts';
import type { Span } from '../span.ts';
import { isEnd } from './agency-heads.ts';
import { type AgencyList, agencyListAt } from './agency-list.ts';
import { agencyAt } from './agency-reader.ts';
import { foldedOf, wordsIn } from './document-words.ts';
import { once } from './once.ts';
import { phraseAt, phraseIndex, type Word } from './phrases.ts';
import { mayNameLead, roleCues } from './role-cues.ts';

export type AgencyRole = 'lead' | 'support';

export interface NamedAgency {
  readonly name: string;
  readonly role: AgencyRole;
  readonly span: Span;
}

const SAME_AS_ABOVE = /^\s*(?:nt|n\/t|như trên|-nt-|"|〃|như trên\.)\s*$/iu;

/** A cell of a column "Cơ quan chủ trì" or "phối hợp"; `above`: the agencies of the cell over it, for "nt". */
export function agenciesOfCell(document: StructuredText, span: Span, columnRole: AgencyRole, above: readonly NamedAgency[] = []): NamedAgency[] {
  const { text } = document;
  if (SAME_AS_ABOVE.test(text.slice(span.start, span.end))) return above.map(({ name, role }) => ({ name, role, span }));
  const words = wordsIn(document, span);
  const roles = new Map(
    roleCues(text, words)
      .reverse()
      .map((cue) => [cue.span.start, cue.role] as const),
  );
  const found: NamedAgency[] = [];
  for (let at = 0; at < words.length; ) {
    const list: AgencyList | null = agencyListAt(text, words, at, true);
    if (list === null) {
      at = afterSeparator(words, at + 1);
      continue;
    }
    for (const agency of list.agencies) found.push({ ...agency, role: roles.get(agency.span.start) ?? columnRole });
    at = afterSeparator(words, list.next);
  }
  return distinct(found);
}

/** In a cell a name begins the cell, a line, or what a semicolon or a full stop opens. */
function afterSeparator(words: readonly Word[], at: number): number {
  let next = at;
  while (next < words.length && !/^[;.:+\n(]$/u.test(words[next - 1]?.key ?? '') && (words[next] as Word).key !== ';') next += 1;
  while (next < words.length && !(words[next] as Word).isWord) next += 1;
  return next;
}

/** Only what the clause itself says: "giao Sở A chủ trì, phối hợp với Sở B", "(Sở A chủ trì)", "Cơ quan chủ trì: …; cơ quan phối hợp: …". */
export function agenciesOfClause(document: StructuredText, span: Span): readonly NamedAgency[] {
  const kept = clausesOf(document);
  const fromStart = kept.get(span.start) ?? new Map<number, readonly NamedAgency[]>();
  const known = fromStart.get(span.end);
  if (known !== undefined) return known;
  const found = readClause(document, span);
  kept.set(span.start, fromStart.set(span.end, found));
  return found;
}

/** What was read of the clauses of a document: as many targets as a clause has ask for its bodies. */
const clausesOf = once((_: StructuredText) => new Map<number, Map<number, readonly NamedAgency[]>>());

function readClause(document: StructuredText, span: Span): readonly NamedAgency[] {
  if (mayNameLead(foldedOf(document).slice(span.start, span.end))) {
    const cued = roleCues(document.text, wordsIn(document, span));
    if (cued.some(({ role }) => role === 'lead')) return distinct(cued);
  }
  return doerOf(document.text, wordsIn(document, span, OPENING));
}

/** More words than the first name of a clause has, with the words that tell what kind it is. */
const OPENING = 80;

/** "Sở Tư pháp số hóa 95% sổ hộ tịch": one body that the clause begins with and that acts in it. */
function doerOf(text: string, words: readonly Word[]): NamedAgency[] {
  const opener = phraseAt(ASKING, words, 0);
  const list = agencyListAt(text, words, opener);
  if (list !== null && (opener > 0 ? acts(words, list.next) : words[list.next]?.key === ':' && startsWithLetter(words[list.next + 1])))
    return list.agencies.map((agency) => ({ ...agency, role: 'lead' as const }));
  const doer = agencyAt(words, 0);
  if (doer === null || doer.kind === 'group' || doer.kind === 'named' || !isEnd(words, doer.next) || phraseAt(STATES, words, doer.next) > 0) return [];
  return (agencyListAt(text, words, 0)?.agencies ?? []).slice(0, 1).map((agency) => ({ ...agency, role: 'lead' as const }));
}

/** "Đề nghị Ủy ban MTTQ … vận động"; after "giao" it is a cue anyway. */
const ASKING = phraseIndex(['đề nghị', 'kính đề nghị', 'trân trọng đề nghị', 'yêu cầu']);
/** A verb may stand here. */
const acts = (words: readonly Word[], at: number): boolean => words[at]?.isWord === true && !words[at]?.isCapital && phraseAt(STATES, words, at) === 0;
/** "Sở Y tế: bố trí 04 trạm", but not "Sở Y tế: 04 trạm". */
const startsWithLetter = (word: Word | undefined): boolean => word?.isWord === true && !/^\p{N}/u.test(word.key);

/** After these a body is spoken of, decides or says something. */
const STATES = phraseIndex([
  'được',
  'là',
  'theo',
  'trong',
  'để',
  'tại',
  'về',
  'cho',
  'với',
  'đến',
  'từ',
  'khi',
  'nếu',
  'không',
  'cũng',
  'còn',
  'như',
  'bằng',
  'gồm',
  'bao gồm',
  'phải',
  'cần',
  'đã',
  'vừa',
  'nhấn mạnh',
  'quyết định',
  'yêu cầu',
  'đề ra',
  'đề nghị',
  'xác định',
  'phê duyệt',
  'ban hành',
  'giao',
  'thống nhất',
  'khẳng định',
  'cho biết',
  'công nhận',
  'thông báo',
  'công bố',
  'đánh giá',
  'phấn đấu',
  'dự kiến',
  'quy định',
  'ký',
  'chỉ đạo',
  'kêu gọi',
  'trình',
  'báo cáo',
  'chủ trì',
]);

export function distinct(agencies: readonly NamedAgency[]): NamedAgency[] {
  const seen = new Set<string>();
  return agencies.filter(({ name, role }) => {
    const key = `${role} ${name.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
