/** Who is responsible for a target: named in its clause, in its block, in its row, or by the heading it stands under. */
import type { Cell } from '../document.ts';
import type { MatchedText } from '../match/match.ts';
import type { Span } from '../span.ts';
import type { FoundTarget } from '../validate/schema.ts';
import { actingBodies } from './acting-bodies.ts';
import { agenciesOfCell, agenciesOfClause, distinct, type NamedAgency } from './agency-names.ts';
import { agencyOfClosingLine, agencyOfHeading } from './agency-sections.ts';
import { helpsOthers, subjectAt, supportersIn } from './assignment-clauses.ts';
import { partKinds } from './assignment-parts.ts';
import { wordsIn } from './document-words.ts';
import type { Draft } from './draft.ts';
import { ownHeadOf } from './letterhead.ts';
import type { TableRead } from './table-read.ts';

type Agency = FoundTarget['agencies'][number];

/** "Ngành du lịch" is no body that could be held to it, and "mỗi xã" is what is counted. */
const SECTOR = /^(?:ngành|mỗi|từng|các ngành (?:công nghiệp|dịch vụ|kinh tế|nghề|hàng))(?:\s|$)/iu;

export type AgencyFinder = (draft: Draft) => Agency[];

export function agencyFinder(document: MatchedText, tables: readonly (TableRead & { block: number })[]): AgencyFinder {
  const rows = new Map<string, Agency[]>();
  for (const table of tables) readRows(document, table, rows);
  const ofBlock = new Map<number, readonly NamedAgency[]>();
  const blockAgencies = (block: number): readonly NamedAgency[] => {
    const known = ofBlock.get(block);
    if (known) return known;
    const at = document.blocks[block];
    const found = at && at.kind !== 'table' ? agenciesOfClause(document, at.span) : [];
    ofBlock.set(block, found);
    return found;
  };
  const headings = new Map<number, readonly NamedAgency[]>();
  const kinds = partKinds(document);
  const ofItem = new Map<number, Agency[]>();
  const itemAgencies = (block: number): Agency[] => {
    const found = ofItem.get(block) ?? (kinds[block] === 'implementation' ? bodyOfItem(document, block) : []);
    ofItem.set(block, found);
    return found;
  };
  const isArticle = ownHeadOf(document) === null;
  const actingIn = (draft: Draft): Agency[] => {
    const block = document.blocks[draft.block];
    if (!isArticle || block === undefined || block.kind === 'table') return [];
    const whose = actingBodies(document, block.span).find(({ span }) => span.start <= draft.clause.start && draft.clause.start < span.end);
    return whose?.agencies.map((agency) => ({ ...agency, span: { ...agency.span }, via: 'clause' as const })) ?? [];
  };
  return (draft) => {
    if (draft.cell) return rows.get(`${draft.block}|${draft.cell.row}`) ?? [];
    const doers = draft.doers?.filter(({ name }) => !SECTOR.test(name)) ?? [];
    const own = agenciesOfClause(document, draft.clause);
    const whose = actingIn(draft);
    const leads = [...doers, ...own.filter(({ role }) => role === 'lead')];
    if (whose.length > 0 && leads.every(({ span }) => whose.some((agency) => agency.span.start === span.start))) return whose;
    if (doers.length > 0 && !doers.every(({ span }) => own.some((agency) => agency.role === 'lead' && agency.span.start === span.start)))
      return doers.map((agency) => ({ name: agency.name, role: 'lead', via: 'clause', span: { start: agency.span.start, end: agency.span.end } }));
    const named =
      own.length > 0
        ? own
        : ofWholeBlock(
            document,
            draft,
            blockAgencies(draft.block).filter(({ span }) => !inEarlierBracket(document, draft, span)),
          );
    const item = itemAgencies(draft.block);
    if (item.length > named.length && item[0]?.name === named[0]?.name) return item;
    if (named.length > 0) return named.map((agency) => ({ ...agency, span: { ...agency.span }, via: 'clause' }));
    const below = agencyOfClosingLine(document, draft.block, draft.block);
    if (below.length > 0) return below.map((agency) => ({ ...agency, span: { ...agency.span }, via: 'section' }));
    for (let at = document.blocks[draft.block]?.parent ?? -1; at >= 0; at = document.blocks[at]?.parent ?? -1) {
      const closing = agencyOfClosingLine(document, at, draft.block);
      if (closing.length > 0) return closing.map((agency) => ({ ...agency, span: { ...agency.span }, via: 'section' }));
      const heading = headings.get(at) ?? agencyOfHeading(document, at);
      headings.set(at, heading);
      if (heading.length > 0) return heading.map((agency) => ({ ...agency, span: { ...agency.span }, via: 'section' }));
    }
    return item;
  };
}

/** What the block says of who leads holds for a sentence where the block begins with it, or says it behind: "… đạt 95%. Giao Sở A chủ trì." */
function ofWholeBlock(document: MatchedText, { block, clause }: Draft, agencies: readonly NamedAgency[]): readonly NamedAgency[] {
  const start = document.blocks[block]?.span.start ?? 0;
  const holds = agencies.some(
    ({ role, span }) => role === 'lead' && (span.start > clause.end || span.start - start < BEGINNING || isOneSentence(document, clause, span)),
  );
  return holds ? agencies : [];
}

/** "… ký cam kết (Sở A chủ trì); mỗi trường có 01 mô hình": a bracket in a clause before says nothing of this one. */
function inEarlierBracket({ text }: MatchedText, { clause }: Draft, { start, end }: Span): boolean {
  if (end > clause.start) return false;
  const before = text.slice(Math.max(0, start - BRACKET_REACH), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && text.slice(end, Math.min(clause.start, end + BRACKET_REACH)).includes(')');
}

/** No bracket that names bodies is longer. */
const BRACKET_REACH = 300;

/** "3. Sở Y tế chỉ đạo các trạm y tế; 80% xã có bác sĩ", where a plan says how it is carried out: whose item it is. */
function bodyOfItem(document: MatchedText, index: number): Agency[] {
  const block = document.blocks[index];
  if (block === undefined || block.kind !== 'item') return [];
  const words = wordsIn(document, block.span);
  const subject = subjectAt(document.text, words, 0);
  if (subject === null || helpsOthers(document.text, words, subject.next)) return [];
  const leads = subject.agencies.map((agency): NamedAgency => ({ ...agency, role: 'lead' }));
  const supports = supportersIn(document.text, words, subject.next).map((agency): NamedAgency => ({ ...agency, role: 'support' }));
  return distinct([...leads, ...supports]).map((agency) => ({ ...agency, span: { ...agency.span }, via: 'section' }));
}

const BEGINNING = 30;
const isOneSentence = ({ text }: MatchedText, clause: Span, span: Span): boolean => !/[.]\s\p{Lu}/u.test(text.slice(span.end, clause.start));

function readRows(document: MatchedText, table: TableRead & { block: number }, rows: Map<string, Agency[]>): void {
  const block = document.blocks[table.block];
  if (block?.kind !== 'table') return;
  const above = new Map<number, readonly NamedAgency[]>();
  const byOrdinal = new Map<string, Agency[]>();
  let last: Agency[] = [];
  block.rows.forEach((row, index) => {
    if (index < table.head.rows) return;
    const found: Agency[] = [];
    for (const cell of row) {
      const role = table.head.columns.get(cell.column)?.role;
      if ((role !== 'lead' && role !== 'support') || cell.span.end <= cell.span.start) continue;
      const named = agenciesOfCell(document, cell.span, role, above.get(cell.column) ?? []);
      above.set(cell.column, named);
      found.push(...named.map((agency) => ({ ...agency, span: { ...agency.span }, via: 'table' as const })));
    }
    const ordinal = ordinalOf(document.text, row, table.head);
    const own = found.length > 0 ? found : ordinal === '' ? last : (byOrdinal.get(ordinal.split('.').slice(0, -1).join('.')) ?? []);
    if (ordinal !== '') byOrdinal.set(ordinal, own);
    last = own;
    rows.set(`${table.block}|${index}`, own);
  });
}

/** "6.1" and a row without a number belong to the row above that names a body. */
function ordinalOf(text: string, row: readonly Cell[], head: TableRead['head']): string {
  const numbered = [...head.columns.values()].some(({ role }) => role === 'ordinal');
  const cell = numbered ? row.find(({ column }) => head.columns.get(column)?.role === 'ordinal') : row[0];
  return text.slice(cell?.span.start ?? 0, cell?.span.end ?? 0).replace(/[\s*.]{0,4}$/u, '');
}
