/** Pairs what the gold holds with what was claimed, the best match first, each at most once. */
import { type Field, fields, indicatorF1, indicatorFound, type ScoredTarget, same } from './agreement.ts';
import { nameF1, type Responsible, responsibleName, sameName } from './names.ts';
import { numberKey } from './words.ts';

export interface Pairing<Item> {
  readonly pairs: readonly (readonly [gold: Item, claimed: Item])[];
  readonly missed: readonly Item[];
  readonly extra: readonly Item[];
}

/** How well two items match, 0 where they cannot be the same; the last two say how far down their lists they stand, from 0 to 1. */
type Weight<Item> = (gold: Item, claimed: Item, goldAt: number, claimedAt: number) => number;

export function pairUp<Item>(golds: readonly Item[], claims: readonly Item[], weight: Weight<Item>): Pairing<Item> {
  const candidates = golds.flatMap((gold, i) =>
    claims.flatMap((claimed, j) => {
      const weighed = weight(gold, claimed, i / Math.max(1, golds.length), j / Math.max(1, claims.length));
      return weighed > 0 ? [{ weighed, gold, claimed, i, j }] : [];
    }),
  );
  candidates.sort((a, b) => b.weighed - a.weighed);
  const [usedGold, usedClaims] = [new Set<number>(), new Set<number>()];
  const pairs: [Item, Item][] = [];
  for (const { gold, claimed, i, j } of candidates) {
    if (usedGold.has(i) || usedClaims.has(j)) continue;
    usedGold.add(i);
    usedClaims.add(j);
    pairs.push([gold, claimed]);
  }
  return { pairs, missed: golds.filter((_, i) => !usedGold.has(i)), extra: claims.filter((_, j) => !usedClaims.has(j)) };
}

/** A target is found where the value agrees and half of the indicator's words. */
export const targetWeight: Weight<ScoredTarget> = (gold, claimed, goldAt, claimedAt) => {
  if (!fields.value(gold, claimed)) return 0;
  const words = indicatorF1(gold, claimed);
  if (words < indicatorFound) return 0;
  const one = (field: Field) => Number(fields[field](gold, claimed));
  const place = 1 - Math.abs(goldAt - claimedAt);
  return words + 0.3 * one('year') + 0.1 * one('unit') + 0.1 * one('comparator') + 0.1 * one('change') + 0.05 * place;
};

export const responsibleWeight: Weight<Responsible> = (gold, claimed) => {
  const [left, right] = [responsibleName(gold), responsibleName(claimed)];
  return gold.role === claimed.role && sameName(left, right) ? nameF1(left, right) : 0;
};

export interface ScoredCitation {
  readonly number: string;
  readonly issuedOn?: string | null;
}

export const citationWeight: Weight<ScoredCitation> = (gold, claimed) =>
  numberKey(gold.number) === numberKey(claimed.number) ? 1 + (same(gold.issuedOn, claimed.issuedOn) ? 0.5 : 0) : 0;
