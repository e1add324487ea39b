/** A stretch of a document outside its clauses (a cell, a head, a caption) through the engine, read once for all who ask. */
import type { MatchedText } from '../match/match.ts';
import type { Node } from '../match/node.ts';
import { readClause } from '../rules/read-clause.ts';
import type { Span } from '../span.ts';
import { once } from './once.ts';

const readOf = once((_: MatchedText) => new Map<number, Map<number, readonly Node[]>>());

/** Spans are offsets of the document's text. */
export function nodesOfSpan(document: MatchedText, { start, end }: Span): readonly Node[] {
  const read = readOf(document);
  const fromStart = read.get(start) ?? new Map<number, readonly Node[]>();
  const known = fromStart.get(end);
  if (known !== undefined) return known;
  const { nodes } = readClause(document.text, document.folded, start, end);
  read.set(start, fromStart.set(end, nodes));
  return nodes;
}
