/** What the stages looked at in a text on their way to its targets: the ground of a suggestion, made once a text. */
import type { MediaType } from '../document.ts';
import { type MatchedText, match } from '../match/match.ts';
import { inCapitals } from '../normalise/capitals.ts';
import { documentHead } from '../resolve/document-head.ts';
import type { Draft, DraftPeriod } from '../resolve/draft.ts';
import { periodSettler } from '../resolve/draft-periods.ts';
import { leadPeriods } from '../resolve/lead-periods.ts';
import { refusalContext } from '../resolve/refusal-context.ts';
import { resolve } from '../resolve/resolve.ts';
import type { TableHead } from '../resolve/table-columns.ts';
import { readTable } from '../resolve/tables.ts';
import { type AgencyFinder, agencyFinder } from '../resolve/target-agencies.ts';
import { readClause } from '../rules/read-clause.ts';
import { structure } from '../structure/structure.ts';

export interface Analysis {
  readonly document: MatchedText;
  /** Its `text` in the case of running text: what is read. */
  readonly read: MatchedText;
  /** Every amount that was read, those that are no targets too, in order. */
  readonly drafts: readonly Draft[];
  readonly agencies: AgencyFinder;
  /** By the index of the table's block. */
  readonly heads: ReadonlyMap<number, TableHead>;
  /** The draft with the period that holds where it stands; `clause`: its index among the document's. */
  readonly settled: (draft: Draft, clause: number) => Draft;
  /** What a table, or a block without clauses, stands under. */
  readonly periodAbove: (block: number) => DraftPeriod | null;
}

/** `text` is normalised already: nothing in it moves. */
export function analyse(text: string, mediaType: MediaType): Analysis {
  const structured = structure({ text, mediaType, capitals: inCapitals(text), maps: [], strong: [], layout: null });
  const document = match(structured, readClause);
  const read = { ...document, text: document.cased };
  const { drafts } = resolve(document).trace;
  const head = documentHead(read);
  const { firstYear } = refusalContext(read, head);
  const { from, to } = head.period;
  const title: DraftPeriod | null = from === null && to === null ? null : { from, to, span: null, via: 'title', weak: true };
  const leads = leadPeriods(read, title !== null);
  const settle = periodSettler(leads, title, firstYear);
  const tables = tablesOf(read, firstYear);
  return {
    document,
    read,
    drafts,
    agencies: agencyFinder(read, tables),
    heads: new Map(tables.map(({ block, head: columns }) => [block, columns])),
    settled: (draft, clause) => settle(draft, clause, read.clauses[clause]?.clause.start ?? draft.clause.start),
    periodAbove: (block) => leads.ofBlock(block) ?? title,
  };
}

/** Nothing is judged: only who stands in which row is asked of them. */
const tablesOf = (read: MatchedText, firstYear: number | null) =>
  read.blocks.flatMap(({ kind }, block) => (kind === 'table' ? [{ ...readTable(read, block, firstYear, () => () => null), block }] : []));
