/** What one extraction has that another of the same file has not: targets gained, lost and changed, and the rest of the contract. */
import { isDeepStrictEqual } from 'node:util';
import { pairUp, targetWeight } from '../score/pairing.ts';
import type { Extraction, Target } from '../validate/schema.ts';

export interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface ChangedTarget {
  readonly before: Target;
  readonly after: Target;
  readonly changes: readonly Change[];
}

/** A citation, an assignment, or a field of the head. */
export interface OtherChange {
  readonly kind: 'head' | 'citation' | 'assignment';
  readonly sign: '+' | '-';
  readonly text: string;
}

export interface Difference {
  readonly gained: readonly Target[];
  readonly lost: readonly Target[];
  readonly changed: readonly ChangedTarget[];
  readonly others: readonly OtherChange[];
}

type Compared = Pick<Extraction, 'document' | 'targets' | 'citations' | 'assignments'>;

/** `null`: there was, or is, no extraction. */
export function compareExtractions(before: Compared | null, after: Compared | null): Difference {
  const { pairs, lost, gained } = pairTargets(before?.targets ?? [], after?.targets ?? []);
  const changed = pairs.map(([old, now]) => ({ before: old, after: now, changes: changesOf(old, now) })).filter(({ changes }) => changes.length > 0);
  return { gained, lost, changed, others: otherChanges(before, after) };
}

export const isEmpty = ({ gained, lost, changed, others }: Difference): boolean => gained.length + lost.length + changed.length + others.length === 0;

/** By id first; then what stands at the same place or says nearly the same, so that a corrected year is a change and not a loss and a gain. */
function pairTargets(before: readonly Target[], after: readonly Target[]) {
  const byId = new Map(after.map((target) => [target.id, target]));
  const kept = before.flatMap((old) => {
    const now = byId.get(old.id);
    return now ? [[old, now] as const] : [];
  });
  const ids = new Set(kept.map(([old]) => old.id));
  const rest = pairUp(
    before.filter(({ id }) => !ids.has(id)),
    after.filter(({ id }) => !ids.has(id)),
    (old, now, oldAt, nowAt) => targetWeight(old, now, oldAt, nowAt) + (isDeepStrictEqual(old.spans.value, now.spans.value) ? 2 : 0),
  );
  return { pairs: [...kept, ...rest.pairs], lost: rest.missed, gained: rest.extra };
}

/** Offsets are left out: a changed normalising step would move them all. */
const comparedFields: Readonly<Record<string, (target: Target) => unknown>> = {
  indicator: ({ indicator }) => indicator,
  comparator: ({ comparator }) => comparator,
  change: ({ change }) => change,
  value: ({ value }) => value,
  period: ({ period }) => period,
  statedIn: ({ statedIn }) => statedIn,
  baseline: ({ baseline }) => baseline,
  agencies: ({ agencies }) => agencies.map(({ name, role, via }) => ({ name, role, via })),
  section: ({ section }) => section,
  statements: ({ statements }) => statements.map(({ quote }) => quote),
  rules: ({ rules }) => rules,
  confidence: ({ confidence }) => confidence,
};

function changesOf(old: Target, now: Target): readonly Change[] {
  return Object.entries(comparedFields)
    .map(([field, pick]) => ({ field, before: pick(old), after: pick(now) }))
    .filter(({ before, after }) => !isDeepStrictEqual(before, after));
}

function otherChanges(before: Compared | null, after: Compared | null): readonly OtherChange[] {
  const kinds: Readonly<Record<OtherChange['kind'], (side: Compared) => readonly string[]>> = {
    head: ({ document: { id: _, review: __, period, ...head } }) =>
      Object.entries({ ...head, 'period.from': period.from, 'period.to': period.to }).flatMap(([field, value]) =>
        value === null ? [] : [`${field}: ${JSON.stringify(value)}`],
      ),
    citation: ({ citations }) => citations.map(({ number, issuedOn }) => [number, issuedOn].filter(Boolean).join(' ')),
    assignment: ({ assignments }) => assignments.map(({ agency, role }) => `${agency} (${role})`),
  };
  return Object.entries(kinds).flatMap(([name, pick]) => {
    const kind = name as OtherChange['kind'];
    const [old, now] = [new Set(before ? pick(before) : []), new Set(after ? pick(after) : [])];
    const signed = (sign: '+' | '-', here: ReadonlySet<string>, there: ReadonlySet<string>) =>
      [...here].filter((text) => !there.has(text)).map((text): OtherChange => ({ kind, sign, text }));
    return [...signed('-', old, now), ...signed('+', now, old)];
  });
}
