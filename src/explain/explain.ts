/** Explains an extraction: how each target was read, what was discarded and why, who competed, and where every number went. */
import type { Explained } from '../stage.ts';
import { type Hit, hitsOf, type Rejected, rejectedOf } from './candidates.ts';
import { type Competition, competitionsOf } from './competitions.ts';
import { type NumberGroup, numberGroups } from './numbers.ts';
import { locator } from './places.ts';

export interface Explanation {
  readonly hits: readonly Hit[];
  readonly rejected: readonly Rejected[];
  readonly competitions: readonly Competition[];
  readonly numbers: readonly NumberGroup[];
}

/** `source`: the text before it was normalised, for the lines that people see in their editor. */
export function explain(explained: Explained, source: string): Explanation {
  const locate = locator(explained.trace.document, source);
  return {
    hits: hitsOf(explained, locate),
    rejected: rejectedOf(explained, locate),
    competitions: competitionsOf(explained, locate),
    numbers: numberGroups(explained, locate),
  };
}
