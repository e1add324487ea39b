/** A machine result with what people decided, as it is written, and what the ledger is told of it. */
import { type Told, toldOfResult } from '../ledger/told-of.ts';
import type { Extraction } from '../validate/schema.ts';
import { serialise } from '../write/compose.ts';
import { digestOf } from '../write/digest-of.ts';

export interface ReviewedResult {
  readonly json: string;
  /** What is another than the machine's. */
  readonly told: Pick<Told, 'document' | 'targets' | 'warnings' | 'doubtful' | 'extraction'> & { readonly review: NonNullable<Told['review']> };
}

/** `review`: the bytes of the .review.json; `machine`: the digest of the machine's own .json. */
export function reviewedResult(extraction: Extraction, { review, machine }: { readonly review: string; readonly machine: string }): ReviewedResult {
  const json = serialise(extraction);
  return { json, told: { ...toldOfResult(extraction, json), review: { decisions: digestOf(review), machine } } };
}
