/** What a rule is: a pattern over nodes, what it yields, and the examples that are its tests and its documentation. */

import type { Parts } from './match-pattern.ts';
import type { Item } from './pattern-items.ts';

/** A text with the expected match between ⟦ and ⟧, and the meaning that it must have (fields not named are not compared). */
export type Positive = readonly [text: string, meaning: Readonly<Record<string, unknown>>];

export interface Rule {
  /** = its path under src/rules. */
  readonly id: string;
  readonly yields: string;
  readonly pattern: readonly Item[];
  /** Kinds and words (as "kind:…", "word:…") that must not stand directly before the match. */
  readonly notAfter?: readonly string[];
  /** Kinds and words one of which must stand directly before the match. */
  readonly onlyAfter?: readonly string[];
  /** Kinds and words that must not, or one of which must, stand directly after it. */
  readonly notBefore?: readonly string[];
  readonly onlyBefore?: readonly string[];
  /** The meaning of a match; null refuses it. */
  readonly value: (parts: Parts) => object | null;
  readonly examples: { readonly yes: readonly Positive[]; readonly no: readonly string[] };
}

export const rule = (definition: Rule): Rule => definition;
