/** Brings the output folder up to date with the inputs: as many at the same time as the queues allow, told in their order. */
import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { generatorOf } from '../extract-file.ts';
import type { FileIssue, FileIssueCode } from '../issue.ts';
import { writeIndex } from '../ledger/index-file.ts';
import { openLedger } from '../ledger/ledger-file.ts';
import type { FileRecord } from '../ledger/ledger-state.ts';
import { type CoordinatorOptions, type Planned, plannedWork, startWork } from '../queue/coordinator.ts';
import { isEnd, type Job, type Progress } from '../queue/job.ts';
import { openStations } from '../queue/open-stations.ts';
import type { TakenFile } from '../queue/plan-work.ts';
import { takeFile } from '../queue/take-file.ts';
import type { Pipeline } from '../stage.ts';
import { sweepDrafts } from '../write/sweep-drafts.ts';
import { inTurn } from './in-turn.ts';
import type { Input } from './inputs.ts';
import { catalogue } from './messages.ts';
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
}

export interface FileOutcome {
  /** With a dry run, "written" is what would be written. */
  readonly status: 'written' | 'unchanged' | 'duplicate' | 'failed';
  readonly targets: number;
  readonly warnings: number;
  readonly issue: FileIssue | null;
}

export interface FileResult {
  readonly input: Input;
  readonly outcome: FileOutcome;
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
  const { folder, out, dryRun, whole, force, reading, redis } = options;
  const generator = generatorOf(pipeline);
  const ledger = await openLedger(join(out, ledgerFile));
  const coordinator: CoordinatorOptions = { out, ledger, generator, now: () => new Date() };
  const byName = new Map(inputs.map((input) => [input.name, input]));
  const turns = inTurn(inputs, advance);
  const told = (name: string, outcome: FileOutcome): void => {
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
    explain: (issue) => catalogue.vi.issues[issue.code](issue.detail, issue.path),
  });
  const { read, extract, publish } = pipeline.queues;
  const runner = await openRunner(
    redis,
    out,
    dryRun ? { ...stations, publish: async () => {} } : stations,
    {
      read: { ...read, attempts: ATTEMPTS, concurrency: reading.readers.width },
      extract: { ...extract, attempts: ATTEMPTS },
      publish: { ...publish, attempts: ATTEMPTS },
    },
    (job, progress) => {
      if (isEnd(progress)) told(job.name, outcomeOf(job, progress));
    },
  );
  try {
    const limit = pLimit(FILES_AT_ONCE);
    const readable = inputs.filter(({ issue }) => issue === null);
    const files = await Promise.all(readable.map((input) => limit(() => takeFile(input, reading.maxBytes, folder))));
    const unseen = inputs.filter(({ issue }) => issue !== null).map(({ name }) => name.normalize('NFC'));
    const work = await plannedWork({ files, whole, unseen, anew: force }, coordinator);
    tellPlanned(work);
    await startWork(dryRun ? { ...work, events: [], adopted: [], standing: [] } : work, runner, coordinator);
    const results = await turns.all;
    if (!dryRun) {
      await writeIndex(out, ledger.state);
      await sweepDrafts(out);
    }
    return results;
  } finally {
    await runner.close();
    await stations.close();
  }

  function tellPlanned({ standing, hopeless, events, state }: Planned): void {
    for (const { name } of standing) told(name, standingOutcome(state.get(name)));
    for (const file of hopeless) told(file.name, failed(knownFailure(file)));
    for (const { event, path } of events) if (event === 'copied') told(path, { ...nothing, status: 'duplicate' });
  }

  function knownFailure({ name, shown }: TakenFile): FileIssue {
    const failure = ledger.state.get(name)?.failed;
    return { code: failure?.code as FileIssueCode, stage: 'read', path: shown, detail: failure?.detail ?? '' };
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

const unwritable = (path: string, detail: string): FileIssue => ({ code: 'output-unwritable', stage: 'write', path, detail });

const nothing = { targets: 0, warnings: 0, issue: null } as const;

/** A copy stands without an extraction of its own. */
function standingOutcome(record: FileRecord | undefined): FileOutcome {
  const published = record?.copyOf === null ? record.published : null;
  return published ? { status: 'unchanged', targets: published.targets, warnings: published.warnings, issue: null } : { ...nothing, status: 'duplicate' };
}

function outcomeOf({ shown }: Job, progress: Progress): FileOutcome {
  if (progress.state === 'done') return { status: 'written', targets: progress.targets, warnings: progress.warnings, issue: null };
  if (progress.state === 'failed') return failed({ ...progress.issue, path: shown });
  if (progress.state === 'unfinished') return failed(unwritable(shown, progress.reason));
  return failed({ code: 'file-unreadable', stage: 'read', path: shown, detail: 'changed' });
}

export const failed = (issue: FileIssue): FileOutcome => ({ ...nothing, status: 'failed', issue });
