/** A target on its way: what the readings found in a clause, before periods, agencies and duplicates are settled. */
import type { AmountMeaning, PeriodMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import type { Span } from '../span.ts';
import type { Change, ComparatorOp } from '../validate/schema.ts';

export type Via = 'clause' | 'lead-in' | 'heading' | 'table' | 'title';

export interface DraftPeriod extends PeriodMeaning {
  readonly span: Span | null;
  readonly via: Via;
  /** Taken over from the paragraph before or from the title: a statement that names its year goes before it. */
  readonly weak?: boolean;
  /** Of another clause of the sentence: the title's goes before it too. */
  readonly far?: boolean;
}

/** Why an amount is no target; the number class follows from it. */
export type Refusal =
  | 'result'
  | 'condition'
  | 'funding'
  | 'activity'
  | 'higher-goal'
  | 'restated-in-brackets'
  | 'inside-an-indicator'
  | 'headline'
  | 'before-the-aims'
  | 'question'
  | 'no-indicator'
  | 'weak-count'
  | 'norm'
  | 'baseline'
  | 'task-list'
  | 'signature';

export interface Draft {
  readonly node: Node<AmountMeaning>;
  /** The reading that made it, and each resolver that changed it. */
  readonly rules: readonly string[];
  /** Pieces in source order; empty where the clause does not name it. */
  readonly indicator: readonly Span[];
  /** How many pieces of the indicator stand before the value. */
  readonly subject: readonly Span[];
  readonly of: Span | null;
  readonly op: ComparatorOp;
  readonly comparator: readonly Span[];
  readonly change: Change;
  readonly period: DraftPeriod | null;
  readonly every: 'year' | null;
  readonly refusal: Refusal | null;
  readonly block: number;
  readonly clause: Span;
  readonly sentence: number;
  /** Stands behind "trong đó". */
  readonly part: boolean;
  readonly inBrackets: boolean;
  /** Filled from another statement: takes its indicator from the draft before. */
  readonly inherits: boolean;
  readonly cell: CellPlace | null;
  /** A bracket that tells this value from the others of its indicator. */
  readonly qualifier?: Span;
  /** Bodies that the clause opens with, as who does it: "Sở Tư pháp số hóa 95% sổ hộ tịch". */
  readonly doers?: readonly Doer[];
}

export interface Doer {
  readonly name: string;
  readonly span: Span;
}

/** Where a draft of a table stands. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
