/** A reviewed document as gold: what is measured of it, in the form that `score` reads. */
import { basename } from 'node:path';
import type { Extraction } from '../validate/schema.ts';

export function goldOf({ source, document, citations, assignments, targets }: Extraction) {
  const { type, number, issuer, issuedOn, place } = document;
  return {
    file: basename(source.path),
    document: { type, number, issuer, issuedOn, place },
    citations: citations.map(({ number, issuedOn }) => ({ number, issuedOn })),
    assignments: assignments.map(({ agency, role }) => ({ agency, role })),
    targets: targets.map(({ indicator, comparator, change, value, period, agencies }) => ({
      indicator,
      comparator: { op: comparator.op, text: comparator.text },
      change,
      value: { number: value.number, upper: value.upper, unit: value.unit, of: value.of },
      period: { from: period.from, to: period.to, every: period.every },
      agencies: agencies.map(({ name, role }) => ({ name, role })),
    })),
  };
}
