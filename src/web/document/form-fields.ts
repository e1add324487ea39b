/** Between a target and the fields of its form, which hold what a person types. */
import type { AddedTarget } from '../../review/drafts.ts';
import type { Target } from '../../validate/schema.ts';
import { asJson, type Json } from './json.ts';
import { numberFrom, numberWords } from './vietnamese-number.ts';

export interface FormFields {
  indicator: string;
  op: Target['comparator']['op'];
  comparatorText: string;
  change: Target['change'];
  number: string;
  upper: string;
  unit: string;
  of: string;
  from: string;
  to: string;
  every: boolean;
  statedIn: string;
  /** Headings, outermost first, with `BETWEEN` between them. */
  section: string;
  /** Empty: there is none. */
  baseNumber: string;
  baseUnit: string;
  baseYear: string;
  baseText: string;
  agencies: Target['agencies'];
}

type Editable = AddedTarget;

const BETWEEN = ' › ';

export const fieldsOf = ({ indicator, comparator, change, value, period, statedIn, section, baseline, agencies }: Editable): FormFields => ({
  indicator,
  op: comparator.op,
  comparatorText: comparator.text,
  change,
  number: numberWords(value.number),
  upper: value.upper === null ? '' : numberWords(value.upper),
  unit: value.unit ?? '',
  of: value.of ?? '',
  from: period.from === null ? '' : String(period.from),
  to: period.to === null ? '' : String(period.to),
  every: period.every !== null,
  statedIn: statedIn ?? '',
  section: section.join(BETWEEN),
  baseNumber: baseline ? numberWords(baseline.number) : '',
  baseUnit: baseline?.unit ?? '',
  baseYear: baseline?.year ? String(baseline.year) : '',
  baseText: baseline?.text ?? '',
  agencies,
});

const nullIfEmpty = (words: string): string | null => (words.trim() === '' ? null : words.trim());

/** Null where it is no year; an empty one is none. */
export function yearFrom(words: string): number | null | 'wrong' {
  if (words.trim() === '') return null;
  const year = Number(words);
  return Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : 'wrong';
}

/** Null where something is no number, no year, or no indicator is named. */
export function targetWith<Kind extends Editable>(target: Kind, fields: FormFields): Kind | null {
  const [number, upper] = [numberFrom(fields.number), fields.upper.trim() === '' ? null : numberFrom(fields.upper)];
  const [from, to] = [yearFrom(fields.from), yearFrom(fields.to)];
  const baseline = baselineWith(fields);
  if (number === null || (upper === null && fields.upper.trim() !== '') || from === 'wrong' || to === 'wrong' || fields.indicator.trim() === '') return null;
  if (baseline === 'wrong') return null;
  return {
    ...target,
    indicator: fields.indicator.trim(),
    comparator: { op: fields.op, text: fields.comparatorText.trim() },
    change: fields.change,
    value: { ...target.value, number, upper, unit: nullIfEmpty(fields.unit), of: nullIfEmpty(fields.of) },
    period: { ...target.period, from, to, every: fields.every ? 'year' : null },
    statedIn: nullIfEmpty(fields.statedIn),
    section: fields.section.split(BETWEEN.trim()).flatMap((heading) => nullIfEmpty(heading) ?? []),
    baseline,
    agencies: fields.agencies,
  };
}

/** It is quoted: a baseline without words of the text is none. */
export function baselineWith({ baseNumber, baseUnit, baseYear, baseText }: FormFields): Target['baseline'] | 'wrong' {
  const [number, year, text] = [numberFrom(baseNumber), yearFrom(baseYear), baseText.trim()];
  if (baseNumber.trim() === '') return null;
  return number === null || year === 'wrong' || text === '' ? 'wrong' : { number, unit: baseUnit.trim(), year, text };
}

const SPANS = {
  indicator: ['indicator'],
  comparator: ['comparator'],
  change: [],
  value: ['value', 'unit', 'of'],
  period: ['period'],
  statedIn: [],
  section: [],
  baseline: [],
  agencies: [],
} as const satisfies Partial<Record<keyof Target, readonly (keyof Target['spans'])[]>>;

/** The fields that are another now, as a correction says them. */
export function corrections(before: Editable, after: Editable): Readonly<Record<string, Json>> {
  const changed = (Object.keys(SPANS) as (keyof typeof SPANS)[]).filter((field) => {
    const names: readonly (keyof Target['spans'])[] = SPANS[field];
    return differs(before[field], after[field]) || names.some((name) => differs(before.spans[name], after.spans[name]));
  });
  return Object.fromEntries(
    changed.map((field) => {
      const spans = Object.fromEntries(SPANS[field].map((name) => [name, after.spans[name]]));
      return [field, asJson({ says: after[field], spans })];
    }),
  );
}

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
