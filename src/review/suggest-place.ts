/** Where marked words stand: their clause or cell, and the block that holds it. */
import type { CellPlace } from '../resolve/draft.ts';
import { contains, type Span } from '../span.ts';
import { clausesOf } from '../structure/clauses.ts';
import type { Analysis } from './suggest-analysis.ts';

export interface MarkedPlace {
  /** -1 where no block holds the words. */
  readonly block: number;
  readonly clause: Span;
  readonly sentence: number;
  /** Among the clauses that were read; null in a table and where nothing was. */
  readonly clauseIndex: number | null;
  readonly cell: CellPlace | null;
}

export function placeOfMark({ document, read }: Analysis, mark: Span): MarkedPlace {
  const at = { start: mark.start, end: Math.min(mark.end, mark.start + 1) };
  const clauseIndex = document.clauses.findIndex(({ clause }) => contains(clause, at));
  const found = document.clauses[clauseIndex];
  if (found) return { block: found.block, clause: found.clause, sentence: found.clause.sentence, clauseIndex, cell: null };
  const block = document.blocks.findIndex(({ span }) => contains(span, at));
  const holder = document.blocks[block];
  if (!holder) return { block: -1, clause: lineOf(document.text, mark), sentence: 0, clauseIndex: null, cell: null };
  const cells = holder.kind === 'table' ? holder.rows.flatMap((row, index) => row.map(({ span, column }) => ({ span, column, row: index }))) : [];
  const cell = cells.find(({ span }) => contains(span, at)) ?? null;
  const within = cell?.span ?? (holder.kind === 'table' ? lineOf(document.text, mark) : holder.span);
  const clause = clausesOf(read.text, within).find((each) => contains(each, at));
  return { block, clause: clause ?? within, sentence: clause?.sentence ?? 0, clauseIndex: null, cell: cell && { row: cell.row, column: cell.column } };
}

/** No line is read further. */
const REACH = 1000;

function lineOf(text: string, { start }: Span): Span {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH, 0);
  const end = text.indexOf('\n', start);
  return { start: start === 0 ? 0 : from, end: Math.min(end < 0 ? text.length : end, start + REACH) };
}
