/** Brings the output folder up to date with files: what stands is left, what needs no reading is told to the ledger, the rest goes to the runner. */
import pLimit from 'p-limit';
import type { LedgerEvent } from '../ledger/events.ts';
import type { Ledger } from '../ledger/ledger-file.ts';
import { type LedgerState, tell } from '../ledger/ledger-state.ts';
import type { Generator } from '../write/compose.ts';
import { adopted } from './adopted.ts';
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
  /** All files of the folder are among them and the others. */
  readonly whole: boolean;
  /** Names of files that lie in the folder too, and of which nothing is asked. */
  readonly others?: ReadonlySet<string>;
  /** Also what stands, and what failed. */
  readonly anew: boolean;
}

const FILES_AT_ONCE = 16;

export interface Planned extends Work {
  /** What the ledger had not been told. */
  readonly adopted: readonly LedgerEvent[];
  /** As it will be when that is told. */
  readonly state: LedgerState;
}

export async function plannedWork({ files, whole, others = new Set(), anew }: Asked, { out, ledger, generator, now }: CoordinatorOptions): Promise<Planned> {
  await ledger.refresh();
  const limit = pLimit(FILES_AT_ONCE);
  const state = new Map(ledger.state);
  const found = anew ? [] : await Promise.all(files.filter(({ name }) => !state.has(name)).map((file) => limit(() => adopted(file, out, generator))));
  const unknown = found.flatMap((told): LedgerEvent[] => (told ? [{ ...told, at: now().toISOString() }] : []));
  for (const event of unknown) tell(state, event);
  const place = { out, generator, state };
  const [standing, failing] = anew ? [new Set<TakenFile>(), new Set<TakenFile>()] : [await those(stands), await those(failsAgain)];
  const work = planWork(files, state, { whole, others, stands: (_, file) => standing.has(file), wouldFail: (_, file) => failing.has(file) });
  return { ...work, adopted: unknown, state };

  async function those(holds: typeof stands): Promise<Set<TakenFile>> {
    const asked = files.map(async (file) => {
      const record = state.get(file.name);
      return record !== undefined && (await limit(() => holds(record, file, place))) ? [file] : [];
    });
    return new Set((await Promise.all(asked)).flat());
  }
}

/** Throws where the ledger cannot be written. */
export async function startWork({ jobs, events, adopted }: Planned, runner: Runner, { ledger, now }: CoordinatorOptions): Promise<void> {
  const at = now().toISOString();
  const told = [...adopted, ...events.map((event) => ({ ...event, at }))];
  if (told.length > 0) await ledger.append(told);
  await runner.add(jobs);
}
