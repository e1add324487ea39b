/** `extracted/index.json`: the present state, one row a document, derived from the ledger. */
import { join } from 'node:path';
import { schemaVersion, serialise } from '../write/compose.ts';
import { writeAtomically } from '../write/write-atomically.ts';
import { type DocumentRow, documentRows } from './documents.ts';
import type { LedgerState } from './ledger-state.ts';

export const indexFile = 'index.json';

/** Without a clock: the same state gives the same bytes. Gives its rows. */
export async function writeIndex(out: string, state: LedgerState): Promise<readonly DocumentRow[]> {
  const failed = [...state]
    .flatMap(([path, record]) => (record.failed && !record.withdrawn ? [{ path, code: record.failed.code }] : []))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const documents = documentRows(state);
  const content = serialise({ schemaVersion, documents, failed });
  await writeAtomically([{ path: join(out, indexFile), content }]);
  return documents;
}
