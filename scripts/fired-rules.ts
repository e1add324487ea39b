/** Which rules and readings take part in reading a text: in its clauses, in its table cells, in its targets. */
import { extractTraced } from '../pipelines/plan.ts';
import type { SourceText } from '../src/document.ts';
import type { MatchedText } from '../src/match/match.ts';
import type { Node } from '../src/match/node.ts';
import { readClause } from '../src/rules/read-clause.ts';

export function firedRules(source: Pick<SourceText, 'text' | 'mediaType' | 'path'>): ReadonlySet<string> {
  const traced = extractTraced(source);
  if (!traced.ok) throw new Error(`${source.path}: ${traced.issue.detail}`);
  const { document, drafts } = traced.value.trace;
  const fired = new Set(drafts.flatMap(({ refusal, rules }) => (refusal === null ? rules : [])));
  const add = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      fired.add(node.rule);
      add(node.children);
    }
  };
  for (const { nodes } of document.clauses) add(nodes);
  for (const nodes of cellsOf(document)) add(nodes);
  return fired;
}

/** The trace holds the clauses of text blocks only: cells are read here once more. */
function cellsOf({ text, folded, blocks }: MatchedText): (readonly Node[])[] {
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
  return cells.map(({ span: { start, end } }) => readClause(text, folded, start, end).nodes);
}
