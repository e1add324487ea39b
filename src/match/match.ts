/** The match stage: every clause and every table cell that may hold a value or a year, read by the engine. */
import type { StructuredText, TextBlock } from '../document.ts';
import { fold } from '../lexicon/fold.ts';
import { mayHoldNumber } from '../lexicon/number-cues.ts';
import { type Repair, repair } from '../lexicon/repair.ts';
import { type Clause, clausesOf } from '../structure/clauses.ts';
import type { Discarded, Node } from './node.ts';
import { inRunningCase } from './running-case.ts';

export interface MatchedClause {
  readonly block: number;
  readonly clause: Clause;
  readonly nodes: readonly Node[];
  readonly discarded: readonly Discarded[];
}

export interface MatchedText extends StructuredText {
  /** In one spelling, with what was misprinted repaired; as long as the text. */
  readonly folded: string;
  readonly repairs: readonly Repair[];
  /** The text, but that what is wholly in capitals stands in the case of running text; as long as the text. */
  readonly cased: string;
  /** Of text blocks, in order. Clauses without a number or a word for one are not among them. */
  readonly clauses: readonly MatchedClause[];
}

/** Reads the clause `[start, end)` of a text; `src/rules` gives it, so that the engine knows no Vietnamese. */
export type ClauseReader = (
  text: string,
  folded: string,
  start: number,
  end: number,
) => { readonly nodes: readonly Node[]; readonly discarded: readonly Discarded[] };

export function match(document: StructuredText, read: ClauseReader): MatchedText {
  const { folded, repairs } = repair(fold(document.text));
  const cased = inRunningCase(document);
  const clauses: MatchedClause[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'table') clauses.push(...readBlock(cased, folded, block, index, read));
  });
  return { ...document, folded, repairs, cased, clauses };
}

function readBlock(text: string, folded: string, block: TextBlock, index: number, read: ClauseReader): MatchedClause[] {
  if (!mayHoldNumber(folded.slice(block.span.start, block.span.end))) return [];
  return clausesOf(text, block.span).flatMap((clause) => {
    if (!mayHoldNumber(folded.slice(clause.start, clause.end))) return [];
    const { nodes, discarded } = read(text, folded, clause.start, clause.end);
    return [{ block: index, clause, nodes, discarded }];
  });
}
