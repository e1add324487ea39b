/** What the ledger of an output folder says so far. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerEvent } from '../../src/ledger/events.ts';
import { readLines } from '../../src/ledger/ledger-lines.ts';

export function eventsIn(out: string): readonly LedgerEvent[] {
  const path = join(out, 'ledger.ndjson');
  return existsSync(path) ? readLines(readFileSync(path)).events : [];
}
