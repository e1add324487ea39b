/** A table's cell of sentences, read as clauses. */
import type { Cell } from '../document.ts';
import type { MatchedText } from '../match/match.ts';
import type { Node } from '../match/node.ts';
import type { Span } from '../span.ts';
import { type Clause, clausesOf } from '../structure/clauses.ts';
import type { Draft, DraftPeriod } from './draft.ts';
import { nodesOfSpan } from './nodes-of-span.ts';
import { sentenceDrafts } from './sentence-drafts.ts';
import type { SentenceJudge } from './sentence-judge.ts';
import type { TableRead } from './table-read.ts';

export function readSentences(
  document: MatchedText,
  block: number,
  cell: Cell,
  section: DraftPeriod | null,
  read: TableRead,
  row: number,
  judges: (sentence: Span) => SentenceJudge,
): void {
  let earlier: readonly Draft[] = [];
  let lead: DraftPeriod | null = section;
  const clauses = clausesOf(document.text, cell.span);
  for (let from = 0; from < clauses.length; ) {
    const first = clauses[from] as Clause;
    const { sentence } = first;
    let end = from + 1;
    while (clauses[end]?.sentence === sentence) end += 1;
    const together = clauses.slice(from, end);
    const judge = judges({ start: first.start, end: (together.at(-1) as Clause).end });
    let every: 'year' | null = null;
    for (const { ordinal } of together) if (ordinal) read.numbering.push(ordinal);
    const sentenceClauses = together.map((clause) => ({
      nodes: nodesOfSpan(document, clause),
      inList: clause.inList,
      place: { block, clause, sentence },
    }));
    const { drafts, frames } = sentenceDrafts(sentenceClauses, document.text, earlier);
    const nodesOf = new Map<Span, readonly Node[]>(sentenceClauses.map(({ nodes, place }) => [place.clause, nodes]));
    const judged: Draft[] = [];
    for (const draft of drafts) {
      if (draft.period?.via === 'clause' && drafts[0] === draft && draft.period.span && draft.period.span.start < draft.node.start)
        lead = { ...draft.period, via: 'lead-in' };
      every = draft.every ?? every;
      const placed: Draft = { ...draft, period: draft.period ?? lead, every, cell: { row, column: cell.column } };
      const refusal = row < 0 ? (draft.refusal ?? 'no-indicator') : judge(placed, frames.get(draft.node), nodesOf.get(draft.clause) ?? []);
      judged.push({ ...placed, refusal });
    }
    read.drafts.push(...judged);
    const accepted = drafts.filter((draft) => draft.refusal === null);
    if (accepted.length > 0) earlier = accepted;
    from = end;
  }
}
