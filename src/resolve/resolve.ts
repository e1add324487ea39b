/** From what was matched to what the document states: drafts, their periods and agencies, each target once. */

import type { Warning } from '../issue.ts';
import type { MatchedClause, MatchedText } from '../match/match.ts';
import type { Span } from '../span.ts';
import type { Findings, FoundTarget } from '../validate/schema.ts';
import { withAnnouncedHeads } from './announced-heads.ts';
import { assignments } from './assignments.ts';
import { citations } from './citations.ts';
import { datedNames } from './dated-names.ts';
import { type DocumentHead, documentHead } from './document-head.ts';
import type { Draft, DraftPeriod } from './draft.ts';
import { periodSettler } from './draft-periods.ts';
import { type Merged, mergeDuplicates } from './duplicates.ts';
import { withImpliedUnits } from './implied-units.ts';
import { leadPeriods } from './lead-periods.ts';
import { listedParts } from './listed-parts.ts';
import { type Accounting, accountForNumbers } from './number-classes.ts';
import { withPlaceLeads } from './place-leads.ts';
import { presentNames } from './present-names.ts';
import type { ReadingFate } from './read-frames.ts';
import { withReferredYears } from './referred-years.ts';
import { refusalContext } from './refusal-context.ts';
import { repairWarnings } from './repaired.ts';
import { sentenceDrafts } from './sentence-drafts.ts';
import { sentenceJudge } from './sentence-judge.ts';
import { withSentenceSubjects } from './sentence-subjects.ts';
import type { TableRead } from './table-read.ts';
import { readTable } from './tables.ts';
import { targetOf } from './target.ts';
import { agencyFinder } from './target-agencies.ts';
import { withoutTeasers } from './teasers.ts';

/** What was looked at on the way, for who asks why. */
export interface Trace {
  readonly document: MatchedText;
  readonly drafts: readonly Draft[];
  /** The targets before their words were cut from the text, in the order of the findings. */
  readonly merged: readonly Merged[];
  /** Of text blocks. */
  readonly fates: readonly ReadingFate[];
  readonly accounting: Accounting;
}

export interface Resolved {
  readonly findings: Findings;
  readonly trace: Trace;
}

const MACHINE = { status: 'machine' } as const;

export function resolve(document: MatchedText): Resolved {
  const read = document.cased === document.text ? document : { ...document, text: document.cased };
  const head = documentHead(read);
  const { isReported: _, ...named } = head;
  const { drafts, tables, fates } = allDrafts(read, head);
  const cited = citations(read, head);
  const numbering = tables.flatMap((table) => table.numbering);
  const results = tables.flatMap((table) => table.results);
  const accounting = accountForNumbers(
    read,
    drafts,
    numbering,
    results,
    cited.flatMap(({ spans }) => spans),
  );
  const agencies = agencyFinder(read, tables);
  const kept = drafts.filter((draft) => draft.refusal === null);
  const merged = mergeDuplicates(kept, document.text);
  const agenciesOf = new Map(kept.map((draft) => [draft, agencies(draft)] as const));
  const targets = merged.map((each): FoundTarget => targetOf(document, each, (draft) => agenciesOf.get(draft) ?? []));
  const unaccounted = accounting.unaccounted.map(
    (at): Warning => ({
      code: 'number-unaccounted',
      message: `Không rõ số này nói gì: ${document.text.slice(at.start, at.end).slice(0, 60)}`,
      span: { ...at },
    }),
  );
  const found = {
    document: { ...named, period: { ...head.period }, review: MACHINE },
    citations: cited.map((citation) => ({ ...citation, spans: citation.spans.map((at) => ({ ...at })), review: MACHINE })),
    assignments: assignments(read).map((assignment) => ({ ...assignment, span: { ...assignment.span }, review: MACHINE })),
    targets,
  };
  const dated = datedNames(found, document.text, presentNames);
  return {
    findings: {
      ...found,
      numbers: accounting.counts,
      names: dated.names,
      warnings: [...(document.layout?.remarks ?? []), ...unaccounted, ...repairWarnings(document.text, kept, document.repairs), ...dated.warnings].sort(
        (a, b) => a.span.start - b.span.start,
      ),
    },
    trace: { document, drafts, merged, fates, accounting },
  };
}

function allDrafts(document: MatchedText, head: DocumentHead): { drafts: Draft[]; tables: (TableRead & { block: number })[]; fates: ReadingFate[] } {
  const title = titlePeriodOf(head);
  const leads = leadPeriods(document, title !== null);
  const context = refusalContext(document, head);
  const settled = periodSettler(leads, title, context.firstYear);
  const namePart = listedParts(document);
  const drafts: Draft[] = [];
  const fates: ReadingFate[] = [];
  const tables: (TableRead & { block: number })[] = [];
  let earlier: readonly Draft[] = [];
  let reporting = { block: -1, only: false };
  for (let from = 0; from < document.clauses.length; ) {
    const first = document.clauses[from] as MatchedClause;
    let end = from + 1;
    while (end < document.clauses.length && document.clauses[end]?.block === first.block && document.clauses[end]?.clause.sentence === first.clause.sentence)
      end += 1;
    const sentence = document.clauses.slice(from, end);
    if (earlier[0]?.block !== first.block) earlier = [];
    if (first.block !== reporting.block) reporting = { block: first.block, only: reporting.only && details(document, first.block, reporting.block) };
    const read = sentenceDrafts(
      sentence.map(({ block, clause, nodes }) => ({ nodes, inList: clause.inList, place: { block, clause, sentence: clause.sentence } })),
      document.text,
      earlier,
    );
    fates.push(...read.fates);
    const judge = sentenceJudge(context, { start: first.clause.start, end: (sentence.at(-1) as MatchedClause).clause.end }, reporting.only);
    const indexOf = new Map<Span, number>(sentence.map(({ clause }, i) => [clause, from + i]));
    const judged = drafts.length;
    for (const draft of read.drafts) {
      const index = indexOf.get(draft.clause) as number;
      const frame = read.frames.get(draft.node);
      const dated = namePart(settled(draft, index, first.clause.start), frame, drafts);
      drafts.push({ ...dated, refusal: judge(dated, frame, (document.clauses[index] as MatchedClause).nodes) });
    }
    reporting = { block: first.block, only: onlyReports(drafts.slice(judged), reporting.only) };
    const accepted = read.drafts.filter(({ refusal }, i) => refusal === null && drafts[judged + i]?.refusal !== 'activity');
    if (accepted.length > 0) earlier = accepted;
    from = end;
  }
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'table') return;
    const table = {
      ...readTable(document, index, context.firstYear, (sentence) => sentenceJudge(context, sentence)),
      block: index,
    };
    tables.push(table);
    const above = leads.ofBlock(index) ?? title;
    const results = context.resultBlocks.has(block.parent) && table.head.kind !== 'values';
    drafts.push(
      ...table.drafts.map((draft) => ({
        ...draft,
        period: draft.period ?? above,
        refusal:
          draft.refusal ??
          (results
            ? ('result' as const)
            : table.head.kind === 'tasks' && (draft.node.meaning.value.form !== 'percent' || (draft.op === '=' && draft.node.meaning.verb !== 'đạt'))
              ? ('task-list' as const)
              : null),
      })),
    );
  });
  drafts.sort((a, b) => a.node.start - b.node.start);
  return {
    drafts: withoutTeasers(
      document,
      withImpliedUnits(document, withSentenceSubjects(document, withPlaceLeads(document, withAnnouncedHeads(document, withReferredYears(document, drafts))))),
      context.isArticle,
    ),
    tables,
    fates,
  };
}

/** What a sentence without values leaves as it was. */
const onlyReports = (sentence: readonly Draft[], before: boolean): boolean =>
  sentence.length === 0 ? before : sentence.some(({ refusal }) => refusal === 'result') && sentence.every(({ refusal }) => refusal !== null);

/** "Cụ thể, tỷ trọng của khai khoáng là 2,82%; …": a paragraph that goes into what the one before it told. */
const details = ({ blocks, folded }: MatchedText, block: number, before: number): boolean =>
  block === before + 1 && /^(?:cụ thể|trong đó)[,:]? /u.test(folded.slice(blocks[block]?.span.start, (blocks[block]?.span.start ?? 0) + 10));

const titlePeriodOf = ({ period }: DocumentHead): DraftPeriod | null =>
  period.from === null && period.to === null ? null : { ...period, span: null, via: 'title', weak: true };
