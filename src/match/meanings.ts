/** What the nodes of the engine's own kinds mean: the vocabulary between rules and resolution. */

import type { Span } from '../span.ts';
import type { Change, ComparatorOp } from '../validate/schema.ts';

export interface NumberMeaning {
  readonly number: number;
}

/** How a value was written: what may be read of it depends on that. */
export type ValueForm = 'percent' | 'points' | 'quantity' | 'count' | 'rank' | 'bare';

export interface ValueMeaning {
  readonly form: ValueForm;
  readonly number: number;
  readonly upper: number | null;
  /** Of the normalised text; null where the unit is a sign or implied. */
  readonly unitSpan: Span | null;
  /** "%", "‰", "điểm %", "rank"; null where the text of `unitSpan` is the unit. */
  readonly unit: string | null;
  readonly every: 'year' | null;
  /** "từ 35 đến 37%", "giữa 5% và 7%": two ends. */
  readonly ofSpan?: Span | null;
  /** Of the counted noun, which belongs to the indicator too. */
  readonly nounSpan?: Span | null;
  /** One place of a ranking ("xếp thứ 12"), as against one of the first so many ("nhóm 12 tỉnh"). */
  readonly onePlace?: boolean;
}

export interface PeriodMeaning {
  readonly from: number | null;
  readonly to: number | null;
  /** One year for each of several values, in their order. */
  readonly years?: readonly number[];
  /** Names no year: the whole span that stands above ("cả giai đoạn"). */
  readonly refers?: 'whole';
}

export interface DateMeaning {
  readonly year: number | null;
}

export interface AmountMeaning {
  readonly value: ValueMeaning;
  readonly valueSpan: Span;
  readonly op: ComparatorOp;
  /** The words of the comparator, in order. */
  readonly comparator: readonly Span[];
  readonly change: Change | null;
  /** True where the words say that the number is reached ("lên", "còn", "đạt"). */
  readonly reached: boolean;
  readonly verb: string | null;
  readonly every: 'year' | null;
  readonly respectively: boolean;
  readonly period: (PeriodMeaning & { readonly span: Span }) | null;
  readonly baseline: {
    readonly number: number;
    readonly year: number | null;
    readonly span: Span;
    readonly unit: string | null;
    readonly unitSpan: Span | null;
  } | null;
}
