/** `extracted/index.json`: the present state, one row a document, derived from the ledger. */
import { join } from 'node:path';
import { schemaVersion, serialise } from '../write/compose.ts';
import { writeAtomically } from '../write/write-atomically.ts';
import { documentRows } from './documents.ts';
import type { LedgerState } from './ledger-state.ts';

/** Without a clock: the same state gives the same bytes. */
export async function writeIndex(out: string, state: LedgerState): Promise<void> {
  const failed = [...state]
    .flatMap(([path, record]) => (record.failed && !record.withdrawn ? [{ path, code: record.failed.code }] : []))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const content = serialise({ schemaVersion, documents: documentRows(state), failed });
  await writeAtomically([{ path: join(out, 'index.json'), content }]);
}
