/** How alike two indicators are, and whether one decisive word keeps them apart. */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import type { CanonicalForm } from './canonical-form.ts';
import { contrasts, narrowing } from './lexicon/contrasts.ts';

/** From here on two are one. */
export const ALIKE = 0.72;

/** Of a term: the rarer it is among all indicators, the more it says. */
export type Weigh = (term: string) => number;

export function weighing(forms: readonly CanonicalForm[]): Weigh {
  const counts = new TfIdf();
  for (const { terms } of forms) counts.addDocument([...terms]);
  const known = new Map<string, number>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const weight = (LEAST + Math.max(0, counts.idf(term))) * term.split(' ').length ** SYLLABLES;
    known.set(term, weight);
    return weight;
  };
}

/** What every indicator has says a little still. */
const LEAST = 0.3;
/** A term of more syllables says more. */
const SYLLABLES = 0.5;

/** 0 to 1: the weight of what both say, of all that either says. */
export function likeness(a: CanonicalForm, b: CanonicalForm, weigh: Weigh): number {
  if (a.key === b.key) return 1;
  const left = new Set(b.terms);
  let [shared, all] = [0, 0];
  for (const term of a.terms) {
    const same = left.has(term) ? term : [...left].find((other) => isMisspelt(term, other));
    if (same !== undefined) {
      left.delete(same);
      shared += weigh(same);
    }
    all += weigh(term);
  }
  for (const term of left) all += weigh(term);
  return all === 0 ? 0 : shared / all;
}

const decisive = new Set([...contrasts.flat(), ...narrowing]);

/** Of words that decide nothing. */
const isMisspelt = (one: string, other: string): boolean =>
  one.length >= 5 && other.length >= 5 && !decisive.has(one) && !decisive.has(other) && !/\d/u.test(one + other) && jaroWinkler(one, other) >= SAME_WORD;

const SAME_WORD = 0.95;

/** Units that differ, a term of a set against another of it, a term that narrows only one, or other figures. */
export function areApart(a: CanonicalForm, b: CanonicalForm): boolean {
  if (a.unit !== b.unit) return true;
  const [one, other] = [new Set(a.terms), new Set(b.terms)];
  const [onlyA, onlyB] = [new Set(a.terms.filter((term) => !other.has(term))), new Set(b.terms.filter((term) => !one.has(term)))];
  const isNarrowed = narrowing.some((term) => onlyA.has(term) || onlyB.has(term));
  const isFigured = [...onlyA, ...onlyB].some((term) => /\d/u.test(term));
  return isNarrowed || isFigured || contrasts.some((set) => set.some((term) => onlyA.has(term)) && set.some((term) => onlyB.has(term)));
}
