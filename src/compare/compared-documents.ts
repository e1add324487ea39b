/** Documents to be compared: each as it stands, with the versions of it that were kept. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentRows } from '../ledger/documents.ts';
import type { LedgerState } from '../ledger/ledger-state.ts';
import type { Extraction } from '../validate/schema.ts';
import { parseVouched } from '../write/read-extraction.ts';
import type { ComparedDocument } from './compare.ts';

/** `out`: absolute; `extractions`: what is published. */
export async function comparedDocuments(out: string, state: LedgerState, extractions: readonly Extraction[]): Promise<readonly ComparedDocument[]> {
  const kept = new Map(documentRows(state).map(({ id, versions }) => [id, versions]));
  return Promise.all(
    extractions.map(async (extraction) => {
      const earlier = await Promise.all((kept.get(extraction.document.id) ?? []).map(({ extraction: path }) => versionAt(join(out, path))));
      return { extraction, earlier: earlier.filter((each) => each !== null) };
    }),
  );
}

/** One that cannot be read any more says nothing. */
async function versionAt(path: string): Promise<Extraction | null> {
  try {
    return parseVouched(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
