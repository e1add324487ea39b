/** Who is responsible for a target: named in its clause, in its block, in its row, or by the heading it stands under. */
import type { MatchedText } from '../match/match.ts';
import { agenciesOfCell, agenciesOfClause, agencyOfClosingLine, agencyOfHeading, type NamedAgency } from './agency-names.ts';
import type { Draft } from './draft.ts';
import type { TableRead } from './tables.ts';
import type { FoundTarget } from '../validate/schema.ts';

type Agency = FoundTarget['agencies'][number];

/** "Ngành du lịch" is no body that could be held to it. */
const SECTOR = /^ngành(?:\s|$)/iu;

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
  return (draft) => {
    if (draft.cell) return rows.get(`${draft.block}|${draft.cell.row}`) ?? [];
    const doers = draft.doers?.filter(({ name }) => !SECTOR.test(name)) ?? [];
    if (doers.length > 0)
      return doers.map((agency) => ({ name: agency.name, role: 'lead', via: 'clause', span: { start: agency.span.start, end: agency.span.end } }));
    const own = agenciesOfClause(document, draft.clause);
    const named = own.length > 0 ? own : blockAgencies(draft.block);
    if (named.length > 0) return named.map((agency) => ({ ...agency, span: { ...agency.span }, via: 'clause' }));
    for (let at = document.blocks[draft.block]?.parent ?? -1; at >= 0; at = document.blocks[at]?.parent ?? -1) {
      const closing = agencyOfClosingLine(document, at, draft.block);
      if (closing.length > 0) return closing.map((agency) => ({ ...agency, span: { ...agency.span }, via: 'section' }));
      const heading = headings.get(at) ?? agencyOfHeading(document, at);
      headings.set(at, heading);
      if (heading.length > 0) return heading.map((agency) => ({ ...agency, span: { ...agency.span }, via: 'section' }));
    }
    return [];
  };
}

function readRows(document: MatchedText, table: TableRead & { block: number }, rows: Map<string, Agency[]>): void {
  const block = document.blocks[table.block];
  if (block?.kind !== 'table') return;
  const above = new Map<number, readonly NamedAgency[]>();
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
    rows.set(`${table.block}|${index}`, found);
  });
}
