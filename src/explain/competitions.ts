/** Where two rules matched at one place, or two readings took one value: who won, and why. */
import type { MatchedText } from '../match/match.ts';
import type { Discarded, Node } from '../match/node.ts';
import { type ReadingFate, readDrafts } from '../resolve/read-frames.ts';
import { readClause } from '../rules/read-clause.ts';
import type { Span } from '../span.ts';
import type { Explained } from '../stage.ts';
import type { Locate, Place } from './places.ts';

export interface Competition {
  readonly between: 'rules' | 'readings';
  /** What the loser matched, or the value that both readings took. */
  readonly place: Place;
  readonly winner: string;
  readonly loser: string;
  readonly why: Discarded['reason'];
}

export function competitionsOf({ trace }: Explained, locate: Locate): Competition[] {
  const { document } = trace;
  const cells = cellsOf(trace).map((cell) => readCell(document, cell));
  const discarded = [...document.clauses.flatMap((clause) => clause.discarded), ...cells.flatMap((cell) => cell.discarded)];
  const fates = [...trace.fates, ...cells.flatMap((cell) => cell.fates)];
  const all = [
    ...discarded.map(({ node, winner, reason }): Competition => ({ between: 'rules', place: locate(node), winner, loser: node.rule, why: reason })),
    ...fates.flatMap(({ amount, winner, losers }) =>
      losers.map((loser): Competition => ({ between: 'readings', place: locate(amount), winner, loser, why: 'later-in-the-list' })),
    ),
  ];
  return distinct(all).sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
}

/** Clauses of table cells in which an amount was read: the trace does not keep what was matched in them. */
function cellsOf({ drafts }: Explained['trace']): readonly (Span & { readonly sentences: boolean })[] {
  const cells = drafts.filter(({ cell }) => cell !== null).map(({ clause, rules }) => ({ ...clause, sentences: !rules.includes('target/table-row') }));
  return [...new Map(cells.map((cell) => [cell.start, cell])).values()];
}

function readCell({ cased, folded }: MatchedText, { start, end, sentences }: Span & { readonly sentences: boolean }) {
  const { nodes, discarded } = readClause(cased, folded, start, end);
  return { discarded, fates: sentences ? fatesOf(nodes, cased, { start, end }) : [] };
}

const fatesOf = (nodes: readonly Node[], text: string, clause: Span): readonly ReadingFate[] =>
  readDrafts(nodes, text, { block: 0, clause, sentence: 0 }).fates;

function distinct(competitions: readonly Competition[]): Competition[] {
  return [...new Map(competitions.map((one) => [`${one.place.start}|${one.place.end}|${one.winner}|${one.loser}`, one])).values()];
}
