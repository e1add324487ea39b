/** Words that may name what a marked value measures, where no reading says so: of its row, else before it, else behind it. */
import type { Draft } from '../resolve/draft.ts';
import { framesOf } from '../resolve/frames.ts';
import { piecesOf } from '../resolve/pieces.ts';
import { foldBrackets, foldQuotes } from '../resolve/row.ts';
import { hasWords, isPeriod, trimEdges } from '../resolve/words.ts';
import { readClause } from '../rules/read-clause.ts';
import type { Span } from '../span.ts';
import type { Analysis } from './suggest-analysis.ts';

export function likelyIndicator(analysis: Analysis, draft: Draft): readonly Span[] {
  return draft.cell ? nameOfRow(analysis, draft) : wordsAround(analysis, draft);
}

function nameOfRow({ document, drafts }: Analysis, { block, cell, node }: Draft): readonly Span[] {
  const beside = drafts.find((other) => other.block === block && other.cell?.row === cell?.row && other.indicator.length > 0);
  if (beside) return beside.indicator;
  const table = document.blocks[block];
  const row = table?.kind === 'table' ? (table.rows[cell?.row ?? -1] ?? []) : [];
  const named = row.filter(({ span }) => span.end <= node.start && /\p{L}{2}/u.test(document.text.slice(span.start, span.end)));
  const [longest] = named.toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  return longest ? [longest.span] : [];
}

function wordsAround({ read }: Analysis, { clause, node }: Draft): readonly Span[] {
  const { text, folded } = read;
  const row = foldBrackets(foldQuotes(readClause(text, folded, clause.start, clause.end).nodes));
  const frame = framesOf(row).find(({ amount }) => amount.start < node.end && node.start < amount.end);
  const before = frame?.left ?? row.filter(({ end }) => end <= node.start);
  const behind = frame?.right ?? row.filter(({ start }) => start >= node.end);
  for (const words of [before, behind]) {
    const phrase = trimEdges(words.filter((each) => !isPeriod(each)));
    if (hasWords(phrase)) return piecesOf(text, phrase);
  }
  return [];
}
