/** `extracted/index.json`: the present state, one row a document, derived from the ledger. */
import { join } from 'node:path';
import { schemaVersion } from '../validate/schema.ts';
import { serialise } from '../write/compose.ts';
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
  await writeAtomically([{ path: join(out, indexFile), content: piecesOf(documents, failed) }]);
  return documents;
}

const ROWS_IN_A_PIECE = 100;
const NO_ROWS = '"documents": []';

/** As it would be serialised whole. */
function* piecesOf(documents: readonly DocumentRow[], failed: readonly object[]): Generator<string> {
  const empty = serialise({ schemaVersion, documents: [], failed });
  if (documents.length === 0) return yield empty;
  const end = empty.indexOf(NO_ROWS) + NO_ROWS.length - 1;
  yield empty.slice(0, end);
  for (let start = 0; start < documents.length; start += ROWS_IN_A_PIECE) {
    const rows = documents.slice(start, start + ROWS_IN_A_PIECE).map((row) => JSON.stringify(row, null, 2).replaceAll('\n', '\n    '));
    yield `${start === 0 ? '' : ','}\n    ${rows.join(',\n    ')}`;
  }
  yield `\n  ${empty.slice(end)}`;
}
