/** Keeps `extracted/index.json` true after decisions: written a moment after the last of them, since a reviewer makes one a second. */
import { writeIndex } from '../ledger/index-file.ts';
import type { Ledger } from '../ledger/ledger-file.ts';

export interface IndexFollower {
  /** Something was decided. */
  readonly touch: () => void;
  /** What was touched is written. */
  readonly close: () => Promise<void>;
}

const PAUSE = 2000;

/** `out`: absolute. The index is derived: where it cannot be written now the next decision, or the next extraction, writes it. */
export function followIndex(out: string, ledger: Ledger): IndexFollower {
  let timer: NodeJS.Timeout | null = null;
  const write = async (): Promise<void> => {
    timer = null;
    await ledger.refresh();
    await writeIndex(out, ledger.state);
  };
  return {
    touch: () => {
      timer ??= setTimeout(() => void write().catch(() => {}), PAUSE);
    },
    close: async () => {
      if (timer === null) return;
      clearTimeout(timer);
      await write().catch(() => {});
    },
  };
}
