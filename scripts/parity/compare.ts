/** The targets of a form against those of the plain text: field by field as `score` counts, and then word for word. */
import { asideNames, asides, disagreements } from '../../src/score/agreement.ts';
import { measure } from '../../src/score/measure.ts';
import { fold } from '../../src/score/words.ts';
import type { Target } from '../../src/validate/schema.ts';

export interface Reading {
  readonly targets: readonly Target[];
  /** The normalised text that the spans point into. */
  readonly text: string;
}

export interface Loss {
  readonly kind: 'missed' | 'invented' | 'other';
  readonly expected: Target | null;
  readonly got: Target | null;
  /** Fields that differ. */
  readonly fields: readonly string[];
}

export interface Compared {
  readonly expected: number;
  readonly claimed: number;
  readonly found: number;
  /** Right in every field that makes a target exact for `score`. */
  readonly exact: number;
  /** Of these, the same in all other fields too, and in the words of every span. */
  readonly same: number;
  readonly losses: readonly Loss[];
}

export function compare(plain: Reading, form: Reading): Compared {
  const { targets, counts } = measure({ targets: plain.targets }, { targets: form.targets });
  const pairs = targets.pairs as readonly (readonly [Target, Target])[];
  const judged = pairs.map(([expected, got]) => ({ expected, got, fields: differences(expected, plain.text, got, form.text) }));
  const others = judged.filter(({ fields }) => fields.length > 0);
  return {
    expected: counts.gold,
    claimed: counts.claimed,
    found: counts.found,
    exact: pairs.filter(([expected, got]) => disagreements(expected, got).length === 0).length,
    same: judged.length - others.length,
    losses: [
      ...(targets.missed as readonly Target[]).map((expected): Loss => ({ kind: 'missed', expected, got: null, fields: [] })),
      ...(targets.extra as readonly Target[]).map((got): Loss => ({ kind: 'invented', expected: null, got, fields: [] })),
      ...others.map((other): Loss => ({ kind: 'other', ...other })),
    ],
  };
}

function differences(expected: Target, plain: string, got: Target, form: string): string[] {
  const words = (target: Target, text: string) =>
    Object.entries(target.spans).map(([name, spans]) => {
      const list = spans === null ? [] : 'start' in spans ? [spans] : spans;
      return [name, list.map(({ start, end }) => fold(text.slice(start, end)).replace(/\s+/gu, ' ')).join(' | ')] as const;
    });
  const said = new Map(words(got, form));
  const spans = words(expected, plain).flatMap(([name, phrase]) => (said.get(name) === phrase ? [] : [`words of ${name}`]));
  const more = furtherFields.flatMap(([name, of]) => (of(expected) === of(got) ? [] : [name]));
  return [...disagreements(expected, got), ...asideNames.filter((name) => !asides[name](expected, got)), ...more, ...spans];
}

/** Fields that `score` measures apart or not at all, as one string each. */
const furtherFields: readonly (readonly [name: string, of: (target: Target) => string])[] = [
  ['agencies', ({ agencies }) => agencies.map(({ name, role, via }) => fold(`${role} ${via} ${name}`).replace(/\s+/gu, ' ')).join('; ')],
  ['baseline', ({ baseline }) => JSON.stringify(baseline && { ...baseline, text: null, span: null })],
  ['statedIn', ({ statedIn }) => JSON.stringify(statedIn)],
  ['section', ({ section }) => section.map((title) => fold(title).replace(/\s+/gu, ' ')).join(' > ')],
];
