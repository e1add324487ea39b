/** The amount in marked words: as it was read where it stands, else as the words alone say it, else the bare number. */
import { worth } from '../match/lexer.ts';
import type { AmountMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import type { Draft } from '../resolve/draft.ts';
import { readDrafts } from '../resolve/read-frames.ts';
import { readClause } from '../rules/read-clause.ts';
import type { Span } from '../span.ts';
import type { Analysis } from './suggest-analysis.ts';
import { draftsOfMarkedCell, periodOfRows } from './suggest-cell.ts';
import { type MarkedPlace, placeOfMark } from './suggest-place.ts';

export interface MarkedDraft {
  readonly draft: Draft;
  readonly place: MarkedPlace;
  /** The marked words hold no number. */
  readonly hasNumber: boolean;
}

/** `taken`: values that are targets already; another one in the marked words goes before them. */
export function draftOfMark(analysis: Analysis, mark: Span, taken: readonly Span[]): MarkedDraft {
  const numeral = numeralIn(analysis.document.text, mark);
  const place = placeOfMark(analysis, numeral ?? mark);
  const draft = firstOf(
    analysis.drafts.filter(({ node }) => touches(node.meaning.valueSpan, mark)),
    taken,
  );
  const inRow = draftsOfMarkedCell(analysis, place).find(({ node }) => touches(node.meaning.valueSpan, mark));
  const alone = inRow ?? readAlone(analysis, mark, place, numeral);
  if (draft) return { draft: draft.indicator.length === 0 && alone && sameValue(draft, alone) ? named(draft, alone) : draft, place, hasNumber: true };
  if (alone) return { draft: placed(analysis, alone, place), place, hasNumber: true };
  const bare = bareDraft(place, numeral ?? mark, numeral ? worth(analysis.document.text.slice(numeral.start, numeral.end)) : 0);
  return { draft: placed(analysis, bare, place), place, hasNumber: numeral !== null };
}

/** A number in the name of what is measured comes last. */
function firstOf(drafts: readonly Draft[], taken: readonly Span[]): Draft | undefined {
  const free = drafts.filter(({ node }) => !taken.some((at) => touches(at, node.meaning.valueSpan)));
  return free.find(({ refusal }) => refusal !== 'inside-an-indicator') ?? free[0] ?? drafts[0];
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const sameValue = (a: Draft, b: Draft): boolean => a.node.meaning.valueSpan.start === b.node.meaning.valueSpan.start;
const named = (draft: Draft, { indicator, subject, of }: Draft): Draft => ({ ...draft, indicator, subject, of });

const NUMERAL = /\d+(?:[.,]\d+)*/gu;
const LONGEST_NUMERAL = 40;

/** The first numeral that the mark touches, whole. */
function numeralIn(text: string, { start, end }: Span): Span | null {
  let from = start;
  while (from > start - LONGEST_NUMERAL && /[\d.,]/u.test(text[from - 1] ?? '')) from -= 1;
  NUMERAL.lastIndex = from;
  for (let found = NUMERAL.exec(text); found !== null && found.index < end; found = NUMERAL.exec(text))
    if (found.index + found[0].length > start) return { start: found.index, end: found.index + found[0].length };
  return null;
}

/** What the marked words of one clause say, then what is said from the number on: around them another reading may have taken it. */
function readAlone({ read }: Analysis, mark: Span, place: MarkedPlace, numeral: Span | null): Draft | null {
  const { clause } = place;
  const words = { start: Math.max(mark.start, clause.start), end: Math.min(mark.end, clause.end) };
  const onward = numeral ? [{ start: numeral.start, end: clause.end }] : [];
  for (const { start, end } of [words, ...onward]) {
    const { nodes } = readClause(read.text, read.folded, start, end);
    const { drafts } = readDrafts(nodes, read.text, { block: place.block, clause, sentence: place.sentence });
    const first = drafts.find(({ node }) => touches(node.meaning.valueSpan, numeral ?? mark));
    if (first) return first;
  }
  return null;
}

/** With the period that holds there. */
function placed(analysis: Analysis, draft: Draft, { block, clauseIndex, cell }: MarkedPlace): Draft {
  if (clauseIndex !== null) return analysis.settled({ ...draft, cell: null }, clauseIndex);
  return { ...draft, cell, period: draft.period ?? (cell && periodOfRows(analysis, block, cell)) ?? analysis.periodAbove(block) };
}

function bareDraft({ block, clause, sentence }: MarkedPlace, at: Span, number: number): Draft {
  const valueSpan = { start: at.start, end: at.end };
  const meaning: AmountMeaning = {
    value: { form: 'bare', number, upper: null, unitSpan: null, unit: null, every: null },
    valueSpan,
    op: '=',
    comparator: [],
    change: null,
    reached: false,
    verb: null,
    every: null,
    respectively: false,
    period: null,
    baseline: null,
  };
  const node: Node<AmountMeaning> = { kind: 'amount', ...valueSpan, key: '', first: '', meaning, rule: 'amount/bare', children: [] };
  return {
    node,
    rules: [],
    indicator: [],
    subject: [],
    of: null,
    op: '=',
    comparator: [],
    change: 'level',
    period: null,
    every: null,
    refusal: null,
    block,
    clause,
    sentence,
    part: false,
    inBrackets: false,
    inherits: false,
    cell: null,
  };
}
