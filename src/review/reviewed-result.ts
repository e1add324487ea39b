/** A machine result with what people decided, as it is written, and what the ledger is told of it. */
import { type Told, toldOf } from '../ledger/told-of.ts';
import type { Extraction } from '../validate/schema.ts';
import { serialise } from '../write/compose.ts';
import { digestOf } from '../write/digest-of.ts';

export interface ReviewedResult {
  readonly json: string;
  /** What is another than the machine's. */
  readonly told: Pick<Told, 'document' | 'targets' | 'warnings' | 'doubtful' | 'extraction'> & { readonly review: NonNullable<Told['review']> };
}

/** `review`: the bytes of the .review.json; `machine`: the digest of the machine's own .json. */
export function reviewedResult(
  extraction: Extraction,
  text: string,
  { review, machine }: { readonly review: string; readonly machine: string },
): ReviewedResult {
  const json = serialise(extraction);
  const { document, targets, warnings, doubtful, extraction: digest } = toldOf(extraction, json, text);
  return { json, told: { document, targets, warnings, doubtful, extraction: digest, review: { decisions: digestOf(review), machine } } };
}
