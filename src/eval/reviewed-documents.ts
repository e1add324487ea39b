/** Documents that people have decided on: those whose review is finished, and what the others lack. */
import type { Ledger } from '../ledger/ledger-file.ts';
import { progressOf } from '../review/progress.ts';
import { loadDocument } from '../review/standing-document.ts';
import type { Progress } from '../review/views.ts';
import type { Extraction } from '../validate/schema.ts';

export interface ReviewedOne {
  readonly path: string;
  readonly text: string;
  /** With what people decided. */
  readonly gold: Extraction;
  /** The machine's own, of the rules that were decided on. */
  readonly machine: Extraction;
}

export interface ReviewedDocuments {
  readonly finished: readonly ReviewedOne[];
  readonly begun: readonly { readonly path: string; readonly progress: Progress }[];
}

/** `out`: the output folder, absolute. By path. Throws `ReviewDamaged`. */
export async function reviewedDocuments(out: string, ledger: Ledger): Promise<ReviewedDocuments> {
  const finished: ReviewedOne[] = [];
  const begun: { path: string; progress: Progress }[] = [];
  for (const [path, { published }] of [...ledger.state].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!published?.review) continue;
    const document = await loadDocument(out, path, published, null);
    if (!document) continue;
    const progress = progressOf(document.reviewed);
    if (progress.isDone) finished.push({ path, text: document.text, gold: document.reviewed.extraction, machine: document.machine });
    else begun.push({ path, progress });
  }
  return { finished, begun };
}
