/** The ids of documents and targets: hashes of what they are, so that they survive re-extraction, other file names and other formats. */
import { hash as digest } from 'node:crypto';
import type { Findings, FoundTarget } from '../validate/schema.ts';

const hash = (kind: string, parts: readonly unknown[]): string => `${kind}-${digest('sha256', JSON.stringify(parts)).slice(0, 20)}`;

/** Case, spaces and the form of accents are no part of what is named. */
const plain = (words: string): string => words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** A text has a head of its own where it gives a number and does not merely report on the document that bears it. */
export function documentId({ number, issuer, issuedOn, about }: Findings['document'], text: string): string {
  if (number === null || about !== null) return hash('doc', ['text', text]);
  return hash('doc', ['head', plain(number).replaceAll(' ', ''), plain(issuer ?? ''), issuedOn]);
}

/** One id a target, in their order; the second of two that agree ends in "-2". */
export function targetIds(document: string, targets: readonly FoundTarget[]): readonly string[] {
  const seen = new Map<string, number>();
  return targets.map(({ indicator, value, period }) => {
    const id = hash('tgt', [document, plain(indicator), value.number, value.upper, plain(value.unit ?? ''), period.from, period.to, period.every]);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
