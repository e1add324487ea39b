/** Tells what changed in the ledger, whoever wrote it: the file is looked at again and again, since a network share tells of nothing. */
import { stat } from 'node:fs/promises';
import type { Ledger } from '../ledger/ledger-file.ts';
import type { FileRecord } from '../ledger/ledger-state.ts';

const BETWEEN_LOOKS = 400;

export interface Following {
  /** Looks now. */
  readonly look: () => Promise<void>;
  readonly close: () => void;
}

/** `changed`: the paths of which the ledger tells something else than before. */
export async function followLedger(path: string, ledger: Ledger, changed: (paths: readonly string[]) => void): Promise<Following> {
  await ledger.refresh();
  let known = new Map<string, FileRecord>(ledger.state);
  let stamp = '';
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    const seen = await stat(path, { bigint: true }).catch(() => null);
    const now = seen ? `${seen.ino} ${seen.mtimeNs} ${seen.size}` : '';
    if (now === stamp) return;
    await ledger.refresh();
    stamp = now;
    const paths = new Set([...known.keys(), ...ledger.state.keys()]);
    const others = [...paths].filter((each) => known.get(each) !== ledger.state.get(each));
    known = new Map(ledger.state);
    if (others.length > 0) changed(others);
  }

  function again(): void {
    timer = setTimeout(() => {
      void look()
        // A disk that is away is looked at again.
        .catch(() => {})
        .then(() => isClosed || again());
    }, BETWEEN_LOOKS).unref();
  }
  again();
  return {
    look,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}
