/** One clause through the engine: tokens, lexicon, then every stratum of rules. */

import { book } from '../lexicon/index.ts';
import { cascade, lookUp, runCascade } from '../match/cascade.ts';
import { lex } from '../match/lexer.ts';
import type { Discarded, Node } from '../match/node.ts';
import { withoutQuotesOfCounted } from './counted-quotes.ts';
import { strata } from './index.ts';

export interface ReadClause {
  readonly nodes: readonly Node[];
  readonly discarded: readonly Discarded[];
}

const plan = cascade(strata);

export function readClause(text: string, folded: string, start: number, end: number): ReadClause {
  const discarded: Discarded[] = [];
  return { nodes: runCascade(lookUp(withoutQuotesOfCounted(lex(text, folded, start, end)), book), plan, discarded), discarded };
}
