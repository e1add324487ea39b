/** A file that has become a copy of another has no extraction of its own any more: the one that it had is kept as a version. */
import type { LedgerState } from '../ledger/ledger-state.ts';
import { outputFiles, removeOutput } from '../write/output-files.ts';
import { contentOf, keepStanding } from './kept-files.ts';

/** Before the ledger is told that they are copies. */
export async function keepOfCopies(names: readonly string[], out: string, state: LedgerState): Promise<void> {
  for (const name of names) {
    const record = state.get(name);
    if (record?.published && record.copyOf === null && (await contentOf(outputFiles(out, name).extraction)) !== null)
      await keepStanding(out, name, record.published);
  }
}

/** After that, and again where it was broken off. */
export async function clearCopies(names: readonly string[], out: string, state: LedgerState): Promise<void> {
  for (const name of names) if (state.get(name)?.copyOf) await removeOutput(outputFiles(out, name));
}
