/** What the ledger knows and no scan finds any more: withdrawn when two scans, further apart than the stability time, agree. */
import type { LedgerState } from '../ledger/ledger-state.ts';
import { type CoordinatorOptions, plannedWork, startWork } from '../queue/coordinator.ts';
import type { Runner } from '../queue/runner.ts';
import type { WatchedFiles } from './watched-files.ts';

export interface WithdrawalOptions {
  readonly files: WatchedFiles;
  readonly coordinator: CoordinatorOptions;
  readonly runner: Runner;
  readonly stableMs: number;
  readonly clock: () => number;
}

/** Called after each scan; true where another is needed to be sure. `isHidden`: the scan could not look there. */
export type Withdraw = (isHidden: (name: string) => boolean) => Promise<boolean>;

export function withdrawals({ files, coordinator, runner, stableMs, clock }: WithdrawalOptions): Withdraw {
  const absent = new Map<string, number>();

  function confirmedIn(state: LedgerState, isHidden: (name: string) => boolean): ReadonlySet<string> {
    const kept = new Set([...files.all.values()].flatMap(({ name, from }) => (from === null ? [name] : [name, from])));
    for (const name of absent.keys()) if (kept.has(name) || isHidden(name) || !state.has(name)) absent.delete(name);
    for (const [name, { withdrawn }] of state) {
      if (withdrawn) absent.delete(name);
      else if (!kept.has(name) && !isHidden(name) && !absent.has(name)) absent.set(name, clock());
    }
    return new Set([...absent].filter(([, since]) => clock() - since >= stableMs).map(([name]) => name));
  }

  return async (isHidden) => {
    const { ledger } = coordinator;
    await ledger.refresh();
    const gone = new Set(confirmedIn(ledger.state, isHidden));
    for (const file of files.all.values()) {
      // Its extraction goes over to the file that was its copy.
      const holder = ledger.state.get(file.name)?.copyOf ?? null;
      if (holder === null || !gone.delete(holder) || file.phase !== 'settled') continue;
      files.wait(file, clock());
    }
    if (gone.size > 0) {
      const others = new Set([...ledger.state.keys()].filter((name) => !gone.has(name)));
      await startWork(await plannedWork({ files: [], whole: true, others, anew: false }, coordinator), runner, coordinator);
    }
    return absent.size > gone.size;
  };
}
