/** Brings the output folder up to date with the inputs: as many at the same time as the queues allow, told in their order. */
import { once } from 'node:events';
import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { generatorOf } from '../extract-file.ts';
import type { FileIssue } from '../issue.ts';
import { indexFile, writeIndex } from '../ledger/index-file.ts';
import { openLedger } from '../ledger/ledger-file.ts';
import { type CoordinatorOptions, type Planned, plannedWork, startWork } from '../queue/coordinator.ts';
import { untilLeft } from '../queue/ending.ts';
import { isEnd } from '../queue/job.ts';
import { openStations } from '../queue/open-stations.ts';
import { takeFile } from '../queue/take-file.ts';
import type { Pipeline } from '../stage.ts';
import { sweepDrafts } from '../write/sweep-drafts.ts';
import { duplicate, type FileOutcome, type FileResult, failed, knownFailure, left, outcomeOf, standingOutcome, unwritable } from './file-outcome.ts';
import { inTurn } from './in-turn.ts';
import type { Input } from './inputs.ts';
import { explainInFile } from './messages.ts';
import { openRunner } from './open-runner.ts';
import type { Reading } from './reading-options.ts';

export interface ExtractOptions {
  /** The folder of plans, absolute. */
  readonly folder: string;
  /** Absolute. */
  readonly out: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  /** The inputs are all files of the folder of plans. */
  readonly whole: boolean;
  readonly reading: Reading;
  /** The address of the Redis that carries the work; null where it is done in this process. */
  readonly redis: string | null;
  /** Aborted where the run is to end before it is done. */
  readonly stop: AbortSignal;
}

export const ledgerFile = 'ledger.ndjson';
const FILES_AT_ONCE = 8;
/** Somebody waits for the command: what does not pass in this time is told. */
const ATTEMPTS = 3;
/** Bytes of documents that are extracted before a thread has loaded the rules. */
const A_THREADS_WORTH = 200 * 1024;

export async function extractInputs(
  inputs: readonly Input[],
  options: ExtractOptions,
  pipeline: Pipeline,
  advance: (result: FileResult) => void,
): Promise<readonly FileResult[]> {
  const { folder, out, dryRun, whole, force, reading, redis, stop } = options;
  const generator = generatorOf(pipeline);
  const ledger = await openLedger(join(out, ledgerFile));
  const coordinator: CoordinatorOptions = { out, ledger, generator, now: () => new Date() };
  const byName = new Map(inputs.map((input) => [input.name, input]));
  const outcomes = new Map<string, FileOutcome>();
  const turns = inTurn(inputs, advance);
  const told = (name: string, outcome: FileOutcome): void => {
    outcomes.set(name, outcome);
    const input = byName.get(name);
    if (input) turns.tell(input, { input, outcome });
  };
  for (const { name, issue } of inputs) if (issue) told(name, failed(issue));

  const bytes = inputs.reduce((sum, input) => sum + input.bytes, 0);
  const stations = openStations({
    folder,
    out,
    ledger,
    pipeline,
    reading,
    threads: bytes < A_THREADS_WORTH ? 0 : pipeline.queues.extract.concurrency,
    explain: explainInFile,
  });
  const ending = untilLeft(stations);
  const { read, extract, publish } = pipeline.queues;
  const runner = await openRunner(
    redis,
    out,
    dryRun ? { ...ending.stations, publish: async (finished) => finished } : ending.stations,
    {
      read: { ...read, attempts: ATTEMPTS, concurrency: reading.readers.width },
      extract: { ...extract, attempts: ATTEMPTS },
      publish: { ...publish, attempts: ATTEMPTS },
    },
    (job, progress) => {
      if (isEnd(progress)) told(job.name, outcomeOf(job, progress));
    },
  );
  const carried = carry();
  try {
    await Promise.race([carried, stop.aborted || once(stop, 'abort')]);
  } finally {
    carried.catch(() => {});
    await ending.end(runner.close());
    await stations.close();
  }
  if (!dryRun) {
    await ledger.refresh();
    await writeIndex(out, ledger.state);
    await sweepDrafts(out, indexFile);
  }
  return inputs.map((input) => ({ input, outcome: outcomes.get(input.name) ?? left }));

  async function carry(): Promise<void> {
    const limit = pLimit(FILES_AT_ONCE);
    const readable = inputs.filter(({ issue }) => issue === null);
    const taken = readable.map((input) => limit(async () => (stop.aborted ? [] : [await takeFile(input, reading.maxBytes, folder)])));
    const files = (await Promise.all(taken)).flat();
    if (stop.aborted) return;
    const unseen = inputs.filter(({ issue }) => issue !== null).map(({ name }) => name.normalize('NFC'));
    const work = await plannedWork({ files, whole, unseen, anew: force }, coordinator);
    tellPlanned(work);
    await startWork(dryRun ? { ...work, events: [], adopted: [], standing: [] } : work, runner, coordinator);
    await turns.all;
  }

  function tellPlanned({ standing, hopeless, events, state }: Planned): void {
    for (const { name } of standing) told(name, standingOutcome(state.get(name)));
    for (const { name, shown } of hopeless) told(name, knownFailure(state.get(name), shown));
    for (const { event, path } of events) if (event === 'copied') told(path, duplicate);
  }
}

/** The issue of an output folder that cannot be made or written, before anything is read. */
export async function prepareOutput(folder: string, shown: string): Promise<FileIssue | null> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return null;
  } catch (error) {
    return unwritable(shown, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}
