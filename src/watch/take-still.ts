/** Takes the files that stand still: their bytes are hashed, what they need is planned, and what has to be read goes to the runner. */
import pLimit from 'p-limit';
import type { FileIssue, FileIssueCode } from '../issue.ts';
import type { FileRecord, LedgerState } from '../ledger/ledger-state.ts';
import { type CoordinatorOptions, type Planned, plannedWork, startWork } from '../queue/coordinator.ts';
import { markOf } from '../queue/file-mark.ts';
import type { TakenFile } from '../queue/plan-work.ts';
import type { Runner } from '../queue/runner.ts';
import { takeFile } from '../queue/take-file.ts';
import type { FileStatus } from './file-status.ts';
import type { WatchedFile, WatchedFiles } from './watched-files.ts';

export interface TakeOptions {
  readonly files: WatchedFiles;
  readonly coordinator: CoordinatorOptions;
  readonly runner: Runner;
  readonly maxBytes: number;
  readonly clock: () => number;
  /** A file is no longer there. */
  readonly missed: () => void;
}

/** Each may be as large as the limit allows. */
const HASHED_AT_ONCE = 4;
const TAKEN_AT_ONCE = 256;

export async function takeStill(still: readonly WatchedFile[], options: TakeOptions): Promise<void> {
  for (let start = 0; start < still.length; start += TAKEN_AT_ONCE) await takeSome(still.slice(start, start + TAKEN_AT_ONCE), options);
}

async function takeSome(still: readonly WatchedFile[], { files, coordinator, runner, maxBytes, clock, missed }: TakeOptions): Promise<void> {
  const limit = pLimit(HASHED_AT_ONCE);
  const hashed = await Promise.all(still.map((file) => limit(async () => ({ file, taken: await takeFile(file, maxBytes), mark: await markOf(file.path) }))));
  const bytesInHand = new Map<string | null, string>([...files.all.values()].flatMap(({ bytes, path }) => (bytes === null ? [] : [[bytes, path]])));
  const asked = new Map<string, WatchedFile>();
  const takes: TakenFile[] = [];
  for (const { file, taken, mark } of hashed) {
    const other = bytesInHand.get(bytesOf(taken));
    if (mark === null) {
      file.missing = true;
      missed();
    } else if (mark !== file.mark) Object.assign(file, { mark, since: clock() });
    else if (taken.sha256 === null && file.retry && file.status.issue) files.retry(file, file.status.issue, clock());
    else if (taken.sha256 === null || other === undefined || other === file.path) {
      file.bytes = bytesOf(taken);
      asked.set(file.name, file);
      takes.push(taken);
    }
  }
  if (takes.length === 0) return;
  const others = new Set([...files.all.values()].flatMap(({ name, missing }) => (missing || asked.has(name) ? [] : [name])));
  try {
    const planned = await plannedWork({ files: takes, whole: false, others, anew: false }, coordinator);
    const takenAt = coordinator.now().toISOString();
    for (const job of planned.jobs) {
      const file = asked.get(job.name) as WatchedFile;
      files.hand(file, job.from);
      files.show(file, { state: 'waiting', takenAt });
    }
    await startWork(planned, runner, coordinator);
    settlePlanned(planned, asked, files, takenAt);
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    for (const file of asked.values()) files.retry(file, { code: 'output-unwritable', stage: 'write', path: file.name, detail }, clock());
  }
}

function settlePlanned({ standing, hopeless, events, state }: Planned, asked: ReadonlyMap<string, WatchedFile>, files: WatchedFiles, takenAt: string): void {
  const settle = (name: string, status: Partial<FileStatus>): void => files.settle(asked.get(name) as WatchedFile, status);
  for (const { name } of standing) settle(name, standingStatus(state, name));
  for (const { name } of hopeless) settle(name, failedStatus(state.get(name), name));
  for (const { event, path } of events) if (event === 'copied') settle(path, { state: 'duplicate', takenAt });
}

function standingStatus(state: LedgerState, name: string): Partial<FileStatus> {
  const record = state.get(name);
  if (!record?.published || record.copyOf !== null) return { state: 'duplicate', takenAt: (record && state.get(record.copyOf ?? '')?.published?.at) ?? null };
  const { at, targets, warnings } = record.published;
  return { state: 'published', takenAt: at, targets, warnings };
}

function failedStatus(record: FileRecord | undefined, path: string): Partial<FileStatus> {
  const failed = record?.failed;
  const issue: FileIssue = { code: failed?.code as FileIssueCode, stage: 'read', path, detail: failed?.detail ?? '' };
  return { state: 'failed', takenAt: failed?.at ?? null, issue };
}

/** The same bytes under another type are read in another way. */
const bytesOf = ({ sha256, mediaType }: Pick<TakenFile, 'sha256' | 'mediaType'>): string | null => sha256 && `${sha256} ${mediaType}`;
