/** Brings the output folder up to date with files: what stands is left, what needs no reading is told to the ledger, the rest goes to the runner. */
import pLimit from 'p-limit';
import type { LedgerEvent } from '../ledger/events.ts';
import type { Ledger } from '../ledger/ledger-file.ts';
import { type LedgerState, tell } from '../ledger/ledger-state.ts';
import type { Generator } from '../write/compose.ts';
import { adopted, extractedNames } from './adopted.ts';
import { clearCopies, keepOfCopies } from './copies.ts';
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
  /** Names of files and folders that are there and could not be looked into: nothing below them counts as taken away. */
  readonly unseen?: readonly string[];
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

export async function plannedWork(
  { files, whole, others = new Set(), unseen = [], anew }: Asked,
  { out, ledger, generator, now }: CoordinatorOptions,
): Promise<Planned> {
  await ledger.refresh();
  const limit = pLimit(FILES_AT_ONCE);
  const state = new Map(ledger.state);
  const unknown = await toldOfExtractions();
  for (const event of unknown) tell(state, event);
  const place = { out, generator, state };
  const [standing, failing] = anew ? [new Set<TakenFile>(), new Set<TakenFile>()] : [await those(stands), await those(failsAgain)];
  const work = planWork(files, state, { whole, others, unseen, stands: (_, file) => standing.has(file), wouldFail: (_, file) => failing.has(file) });
  return { ...work, adopted: unknown, state };

  /** Without a ledger all that lies in the output folder is told of again. */
  async function toldOfExtractions(): Promise<readonly LedgerEvent[]> {
    const byName = new Map(files.map((file) => [file.name, file]));
    const names = new Set([...byName.keys(), ...(state.size === 0 ? await extractedNames(out) : [])]);
    const found = [...names].filter((name) => !state.has(name)).map((name) => limit(() => adopted(name, byName.get(name) ?? null, out)));
    return (await Promise.all(found)).flat().map((event) => ({ ...event, at: now().toISOString() }));
  }

  async function those(holds: typeof stands): Promise<Set<TakenFile>> {
    const asked = files.map(async (file) => {
      const record = state.get(file.name);
      return record !== undefined && (await limit(() => holds(record, file, place))) ? [file] : [];
    });
    return new Set((await Promise.all(asked)).flat());
  }
}

/** Throws where the ledger cannot be written. */
export async function startWork({ jobs, events, adopted, standing }: Planned, runner: Runner, { out, ledger, now }: CoordinatorOptions): Promise<void> {
  const at = now().toISOString();
  if (adopted.length > 0) await ledger.append(adopted);
  const copied = events.flatMap(({ event, path }) => (event === 'copied' ? [path] : []));
  await keepOfCopies(copied, out, ledger.state);
  const told = events.map((event) => ({ ...event, at }));
  if (told.length > 0) await ledger.append(told);
  await clearCopies([...copied, ...standing.map(({ name }) => name)], out, ledger.state);
  await runner.add(jobs);
}
