/** The fields of a target that can be corrected: what each holds, with the spans that belong to it, and what of it is a statement and not a place. */
import { z } from 'zod';
import type { Span } from '../span.ts';
import { spanSchema, type Target, targetSchema } from '../validate/schema.ts';

const { indicator, comparator, change, value, period, statedIn, baseline, agencies, section, spans } = targetSchema.shape;
const span = spans.shape;

/** Each with its spans beside it. */
const fieldSchemas = {
  indicator: z.strictObject({ says: indicator, spans: z.strictObject({ indicator: span.indicator }) }),
  comparator: z.strictObject({ says: comparator, spans: z.strictObject({ comparator: span.comparator }) }),
  change: z.strictObject({ says: change, spans: z.strictObject({}) }),
  value: z.strictObject({ says: value, spans: z.strictObject({ value: span.value, unit: span.unit, of: span.of }) }),
  period: z.strictObject({ says: period, spans: z.strictObject({ period: span.period }) }),
  statedIn: z.strictObject({ says: statedIn, spans: z.strictObject({}) }),
  baseline: z.strictObject({ says: baseline, spans: z.strictObject({}) }),
  agencies: z.strictObject({ says: agencies, spans: z.strictObject({}) }),
  section: z.strictObject({ says: section, spans: z.strictObject({}) }),
};

export type TargetField = keyof typeof fieldSchemas;
export type FieldValue = { readonly [F in TargetField]: z.infer<(typeof fieldSchemas)[F]> }[TargetField];

export const isTargetField = (name: string): name is TargetField => Object.hasOwn(fieldSchemas, name);

/** Null where it is not what the field may hold. */
export const fieldValue = (field: TargetField, value: unknown): FieldValue | null => fieldSchemas[field].safeParse(value).data ?? null;

export function fieldOf(target: Target, field: TargetField): FieldValue {
  const names = Object.keys(fieldSchemas[field].shape.spans.shape) as (keyof Target['spans'])[];
  return { says: target[field], spans: Object.fromEntries(names.map((name) => [name, target.spans[name]])) } as FieldValue;
}

export const withField = (target: Target, field: TargetField, { says, spans }: FieldValue): Target => ({
  ...target,
  [field]: says,
  spans: { ...target.spans, ...spans },
});

/** Numbers, years and words, without where they stand and how they are spelled: two that are alike in it say the same. */
export const statementOf = ({ says }: FieldValue): unknown => withoutPlaces(says);

const PLACES: ReadonlySet<string> = new Set(['span', 'text', 'via']);

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (PLACES.has(key) ? [] : [[key, withoutPlaces(inner)]])));
}

/** Every span that a value of any depth holds. */
export function spansIn(value: unknown): readonly Span[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (value === null || typeof value !== 'object') return [];
  const found = spanSchema.safeParse({ start: (value as Partial<Span>).start, end: (value as Partial<Span>).end });
  return found.success ? [found.data] : Object.values(value).flatMap(spansIn);
}

/** The same with every span elsewhere; null where one of them has no other place. */
export function movedSpans<Value>(value: Value, moved: (span: Span) => Span | null): Value | null {
  let lost = false;
  const walk = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(walk);
    if (inner === null || typeof inner !== 'object') return inner;
    const { start, end } = inner as Partial<Span>;
    const rest = Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, walk(each)]));
    if (typeof start !== 'number' || typeof end !== 'number') return rest;
    const place = moved({ start, end });
    lost ||= place === null;
    return { ...rest, ...place };
  };
  const result = walk(value) as Value;
  return lost ? null : result;
}
