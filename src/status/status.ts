/** The state of the whole: files, queues, workers, the file that waits longest, the one that was finished last. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { openLedger } from '../ledger/ledger-file.ts';
import type { LedgerState } from '../ledger/ledger-state.ts';
import type { QueueName } from '../queue/runner.ts';
import { areCurrent } from '../read/current-readers.ts';
import { defaultMaxBytes } from '../read/read-source.ts';
import type { Generator } from '../write/compose.ts';
import { outputFiles } from '../write/output-files.ts';
import { type FileState, fileStates, openStates, type SeenFile, type StatedFile, statesOf } from './file-states.ts';
import { type FolderFile, folderFiles } from './folder-files.ts';
import { openHashes } from './hashes.ts';

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  /** Failed for a reason that passes, and tried again later. */
  readonly delayed: number;
}

export interface WorkerSeen {
  readonly host: string;
  readonly pid: number;
  readonly since: string;
}

/** What the queues say; `inHand` by the name of the file. */
export interface QueuesSeen {
  readonly inHand: ReadonlyMap<string, FileState>;
  readonly queues: Readonly<Record<QueueName, QueueCounts>> | null;
  readonly workers: readonly WorkerSeen[] | null;
}

/** Another way to see what is in hand: the process that carries it, or Redis. */
export type LookAtQueues = () => Promise<QueuesSeen>;

export interface Status {
  readonly files: number;
  /** They add up to `files`. */
  readonly states: Readonly<Record<FileState, number>>;
  /** Known files that are no longer in the folder. */
  readonly withdrawn: number;
  readonly queues: QueuesSeen['queues'];
  readonly workers: QueuesSeen['workers'];
  readonly oldestWaiting: { readonly path: string; readonly since: string } | null;
  readonly lastFinished: { readonly path: string; readonly at: string } | null;
  readonly each: readonly StatedFile[];
}

export interface StatusOptions {
  /** The folder of plans, absolute. */
  readonly folder: string;
  /** Absolute. */
  readonly out: string;
  readonly generator: Generator;
  /** Null where the files and the ledger say all there is to know. */
  readonly queues: LookAtQueues | null;
  readonly ledgerFile: string;
}

const nothingInHand: QueuesSeen = { inHand: new Map(), queues: null, workers: null };
const FILES_AT_ONCE = 16;

/** Gives the way to look, again and again: what has not changed is not read again. */
export function openStatus({ folder, out, generator, queues, ledgerFile }: StatusOptions): () => Promise<Status> {
  const hashes = openHashes(defaultMaxBytes);
  let ledger = openLedger(join(out, ledgerFile));

  async function ledgerState(): Promise<LedgerState> {
    try {
      await (await ledger).refresh();
    } catch {
      // It was lost or replaced: read from its beginning.
      ledger = openLedger(join(out, ledgerFile));
      await (await ledger).refresh();
    }
    return (await ledger).state;
  }

  async function seen(file: FolderFile, state: LedgerState): Promise<SeenFile> {
    const published = state.get(file.name)?.published;
    const isThere = published ? existsSync(outputFiles(out, file.name).extraction) && (await areCurrent(published.readBy)) : false;
    return { ...file, sha256: file.isIgnored ? null : await hashes(file), isThere };
  }

  return async () => {
    const { inHand, queues: counts, workers } = queues ? await queues() : nothingInHand;
    const state = await ledgerState();
    const limit = pLimit(FILES_AT_ONCE);
    const files = await Promise.all((await folderFiles(folder, out)).map((file) => limit(() => seen(file, state))));
    const each = statesOf(files, { state, generator, inHand });
    const present = new Set(files.map(({ name }) => name));
    return {
      files: each.length,
      states: Object.fromEntries(fileStates.map((name) => [name, each.filter((file) => file.state === name).length])) as Record<FileState, number>,
      withdrawn: [...state.keys()].filter((name) => !present.has(name)).length,
      queues: counts,
      workers,
      oldestWaiting: oldestOf(each),
      lastFinished: lastOf(state),
      each,
    };
  };
}

function oldestOf(each: readonly StatedFile[]): Status['oldestWaiting'] {
  const [oldest] = each.filter(({ state }) => openStates.includes(state)).toSorted((a, b) => (a.since < b.since ? -1 : 1));
  return oldest ? { path: oldest.path, since: oldest.since } : null;
}

function lastOf(state: LedgerState): Status['lastFinished'] {
  let last: Status['lastFinished'] = null;
  for (const [path, { published, failed }] of state) {
    for (const event of [published, failed]) if (event && (last === null || event.at > last.at)) last = { path, at: event.at };
  }
  return last;
}
