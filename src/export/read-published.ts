/** What was published, document after document: each as the ledger vouches for it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentRows } from '../ledger/documents.ts';
import type { LedgerState } from '../ledger/ledger-state.ts';
import type { Extraction } from '../validate/schema.ts';
import { digestOf } from '../write/digest-of.ts';
import { parseVouched } from '../write/read-extraction.ts';

/** `extraction` null: what lies there is not what the ledger tells; it is being replaced, or was changed by hand. */
export interface PublishedDocument {
  /** Of its file, relative to the folder of plans. */
  readonly path: string;
  readonly extraction: Extraction | null;
}

/** One a document, by path, one in memory at a time; withdrawn ones are left out. `out`: the output folder, absolute; `only`: paths, all where it is not given. */
export async function* readPublished(out: string, state: LedgerState, only?: ReadonlySet<string>): AsyncGenerator<PublishedDocument> {
  for (const row of documentRows(state)) {
    const published = state.get(row.path)?.published;
    if (row.state !== 'published' || !published || only?.has(row.path) === false) continue;
    yield { path: row.path, extraction: await vouchedFor(join(out, row.extraction), published.extraction) };
  }
}

async function vouchedFor(path: string, digest: string): Promise<Extraction | null> {
  const content = await readFile(path, 'utf8').catch(() => null);
  return content !== null && digestOf(content) === digest ? parseVouched(content) : null;
}
