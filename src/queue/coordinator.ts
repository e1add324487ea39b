/** Brings the output folder up to date with files: what stands is left, what needs no reading is told to the ledger, the rest goes to the runner. */
import pLimit from 'p-limit';
import type { Ledger } from '../ledger/ledger-file.ts';
import type { Generator } from '../write/compose.ts';
import { planWork, type TakenFile, type Work } from './plan-work.ts';
import type { Runner } from './runner.ts';
import { failsAgain, stands } from './standing.ts';

export interface CoordinatorOptions {
  readonly out: string;
  readonly ledger: Ledger;
  readonly generator: Generator;
  readonly now: () => Date;
}

export interface Asked {
  /** No two of one name. */
  readonly files: readonly TakenFile[];
  /** All files of the folder are among them. */
  readonly whole: boolean;
  /** Also what stands, and what failed. */
  readonly anew: boolean;
}

const FILES_AT_ONCE = 16;

export async function plannedWork({ files, whole, anew }: Asked, { out, ledger, generator }: CoordinatorOptions): Promise<Work> {
  await ledger.refresh();
  const place = { out, generator, state: ledger.state };
  const [standing, failing] = anew ? [new Set<TakenFile>(), new Set<TakenFile>()] : [await those(stands), await those(failsAgain)];
  return planWork(files, ledger.state, { whole, stands: (_, file) => standing.has(file), wouldFail: (_, file) => failing.has(file) });

  async function those(holds: typeof stands): Promise<Set<TakenFile>> {
    const limit = pLimit(FILES_AT_ONCE);
    const asked = files.map(async (file) => {
      const record = ledger.state.get(file.name);
      return record !== undefined && (await limit(() => holds(record, file, place))) ? [file] : [];
    });
    return new Set((await Promise.all(asked)).flat());
  }
}

/** Throws where the ledger cannot be written. */
export async function startWork({ jobs, events }: Work, runner: Runner, { ledger, now }: CoordinatorOptions): Promise<void> {
  const at = now().toISOString();
  if (events.length > 0) await ledger.append(events.map((event) => ({ ...event, at })));
  await runner.add(jobs);
}
