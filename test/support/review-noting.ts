/** A file of decisions that holds one note: valid wherever it lies, and told from others by its words. */
import { randomUUID } from 'node:crypto';
import { reviewText } from '../../src/review/review-file.ts';

export function reviewNoting(note: string): string {
  const period = { from: null, to: null };
  const found = { type: null, number: null, issuer: null, issuedOn: null, place: null, title: null, period, about: null };
  const at = '2026-11-23T00:00:00.000Z';
  const what = { verdict: 'noted', note } as const;
  return reviewText([{ id: randomUUID(), at, by: 'lan', rules: 'r', about: randomUUID(), subject: { kind: 'head', found }, what }]);
}
