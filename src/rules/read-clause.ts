/** One clause through the engine: tokens, lexicon, then every stratum of rules. */
import { lookUp, runStratum } from '../match/cascade.ts';
import { lex } from '../match/lexer.ts';
import type { Discarded, Node } from '../match/node.ts';
import { book } from '../lexicon/index.ts';
import { strata } from './index.ts';

export interface ReadClause {
  readonly nodes: readonly Node[];
  readonly discarded: readonly Discarded[];
}

export function readClause(text: string, folded: string, start: number, end: number): ReadClause {
  const discarded: Discarded[] = [];
  let nodes = lookUp(lex(text, folded, start, end), book);
  for (const stratum of strata) nodes = runStratum(nodes, stratum, discarded);
  return { nodes, discarded };
}
