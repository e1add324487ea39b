/** A reading says what a frame (an amount with its left and right) states; its examples are clauses and their targets. */
import type { Frame } from '../resolve/frames.ts';
import type { Span } from '../span.ts';
import type { Change, ComparatorOp } from '../validate/schema.ts';

export interface Read {
  readonly indicator: readonly Span[];
  /** The pieces of the indicator before the value: what a second value may share. */
  readonly subject: readonly Span[];
  readonly of: Span | null;
  readonly change: Change;
  readonly op: ComparatorOp;
  readonly comparator: readonly Span[];
  /** The clause does not name the indicator: it is the one of the draft before or after. */
  readonly inherits: boolean;
}

/** What the clause must give for this reading: fields of the first target read by it. */
export interface ReadExpectation {
  readonly indicator?: string;
  readonly number?: number;
  readonly op?: ComparatorOp;
  readonly change?: Change;
  readonly of?: string | null;
}

export interface Reading {
  /** = its path under src/rules. */
  readonly id: string;
  readonly read: (frame: Frame, text: string) => Read | null;
  readonly examples: { readonly yes: readonly (readonly [clause: string, expectation: ReadExpectation])[]; readonly no: readonly string[] };
}

export const reading = (definition: Reading): Reading => definition;
