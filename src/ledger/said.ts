/** What targets say, as one hash: equal for two renditions of a document that say the same, wherever their words stand. */
import { createHash } from 'node:crypto';
import type { Extraction } from '../validate/schema.ts';

/** Case, spaces and the form of accents are no part of what is said; the order of the targets is. */
export function saidBy(targets: Extraction['targets']): string {
  const said = targets.map(({ indicator, comparator, change, value, period, baseline }) => [
    plain(indicator),
    comparator.op,
    change,
    value.number,
    value.upper,
    plain(value.unit ?? ''),
    plain(value.of ?? ''),
    period.from,
    period.to,
    period.every,
    baseline && [baseline.number, plain(baseline.unit), baseline.year],
  ]);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

const plain = (words: string): string => words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
