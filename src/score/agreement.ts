/** In which fields a claimed target agrees with one of the gold. */
import { type Responsible, sameFrom } from './names.ts';
import { contrasts, tokenF1, tokenLine, type Words, withoutAsides } from './words.ts';

/** A target of the gold or of a result, as far as it is measured. */
export interface ScoredTarget {
  readonly indicator: string;
  readonly comparator?: { readonly op?: string; readonly text?: string };
  readonly change?: string;
  readonly value: { readonly number: number; readonly upper?: number | null; readonly unit?: string | null; readonly of?: string | null };
  readonly period?: { readonly from?: number | null; readonly to?: number | null; readonly every?: string | null };
  readonly agencies?: readonly Responsible[];
}

type Agrees = (gold: ScoredTarget, claimed: ScoredTarget) => boolean;

/** From this share of common words on, two phrases may name the same indicator, and from the second on the phrase is right. */
export const indicatorFound = 0.5;
const indicatorExact = 0.85;
export const indicatorAgain = 0.95;

export const same = (left: unknown, right: unknown): boolean => (left ?? null) === (right ?? null);

function near(left: number | null | undefined, right: number | null | undefined): boolean {
  if (typeof left !== 'number' || typeof right !== 'number') return same(left, right);
  return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right));
}

/** What a share is a share of may stand in the indicator or beside the value. */
const whole = ({ indicator, value }: ScoredTarget): string => `${indicator} ${value.of ?? ''}`;

export function indicatorF1(gold: ScoredTarget, claimed: ScoredTarget): number {
  return Math.max(
    tokenF1(gold.indicator, claimed.indicator),
    tokenF1(withoutAsides(gold.indicator), withoutAsides(claimed.indicator)),
    tokenF1(whole(gold), whole(claimed)),
    tokenF1(gold.indicator, whole(claimed)),
    tokenF1(whole(gold), claimed.indicator),
  );
}

const signs: Readonly<Record<string, string>> = { '%': ' phần trăm ', '‰': ' phần nghìn ', $: ' đô la ' };
const unitWords = (unit: Words): string => tokenLine((unit ?? '').replace(/[%‰$]/gu, (sign) => signs[sign] ?? sign));

/** The unit of a count may be the noun's head or more of it; rates are compared whole. */
function sameUnit(left: Words, right: Words): boolean {
  const [a, b] = [unitWords(left), unitWords(right)];
  if (a === b) return true;
  if (!a || !b || /[%/]|rank/.test(`${left}${right}`)) return false;
  return `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `);
}

/** A target is exact where it agrees in all of these. */
export const fields = {
  indicator: (gold, claimed) => indicatorF1(gold, claimed) >= indicatorExact && contrasts(whole(gold)) === contrasts(whole(claimed)),
  comparator: (gold, claimed) => same(gold.comparator?.op, claimed.comparator?.op),
  change: (gold, claimed) => same(gold.change, claimed.change),
  value: (gold, claimed) => near(gold.value.number, claimed.value.number) && near(gold.value.upper, claimed.value.upper),
  unit: (gold, claimed) => sameUnit(gold.value.unit, claimed.value.unit),
  year: (gold, claimed) => same(gold.period?.from, claimed.period?.from) && same(gold.period?.to, claimed.period?.to),
} satisfies Record<string, Agrees>;

/** Reported, but no part of "exact". */
export const asides = {
  every: (gold, claimed) => same(gold.period?.every, claimed.period?.every),
  of: (gold, claimed) => tokenF1(gold.value.of, claimed.value.of) >= sameFrom,
  words: (gold, claimed) => tokenLine(gold.comparator?.text) === tokenLine(claimed.comparator?.text),
} satisfies Record<string, Agrees>;

export type Field = keyof typeof fields;
export type Aside = keyof typeof asides;
export const fieldNames = Object.keys(fields) as readonly Field[];
export const asideNames = Object.keys(asides) as readonly Aside[];

export const disagreements = (gold: ScoredTarget, claimed: ScoredTarget): readonly Field[] => fieldNames.filter((name) => !fields[name](gold, claimed));
