/** Opens all that a watcher needs: ledger, stations, runner, status page and index; and ends it again without a half-written file. */
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { generatorOf } from '../extract-file.ts';
import type { FileIssue } from '../issue.ts';
import { writeIndex } from '../ledger/index-file.ts';
import { openLedger } from '../ledger/ledger-file.ts';
import type { CoordinatorOptions } from '../queue/coordinator.ts';
import { openStations, type StationOptions } from '../queue/open-stations.ts';
import type { QueueDefinitions, Runner, Tell } from '../queue/runner.ts';
import type { Stations } from '../queue/stations.ts';
import type { Pipeline } from '../stage.ts';
import { writeAtomically } from '../write/write-atomically.ts';
import { untilLeft } from './ending.ts';
import type { FileStatus, Show } from './file-status.ts';
import { followJobs } from './follow-jobs.ts';
import { statusFile } from './own-files.ts';
import { paced } from './paced.ts';
import { type PageWords, statusPage } from './status-page.ts';
import { type WatchNews, watchFolder } from './watch-folder.ts';
import { watchedFiles } from './watched-files.ts';

export interface WatchOptions {
  /** Both absolute. */
  readonly folder: string;
  readonly out: string;
  readonly ledgerFile: string;
  readonly shownFolder: string;
  readonly stableMs: number;
  readonly poll: boolean | null;
  readonly pipeline: Pipeline;
  readonly reading: StationOptions['reading'];
  readonly openRunner: (stations: Stations, queues: QueueDefinitions, tell: Tell) => Runner;
  readonly explain: (issue: FileIssue) => string;
  readonly pageWords: PageWords;
  readonly show: Show;
  readonly say: (news: WatchNews) => void;
}

export interface Watch {
  /** What is running ends, or is left for the next start. */
  readonly close: () => Promise<void>;
}

/** Milliseconds between two writings of what is derived. */
const BETWEEN_WRITES = 2000;
/** Milliseconds for which what is running may go on when the watcher is ended. */
const GRACE = 5000;
/** The watcher itself tries again, for as long as it takes. */
const ATTEMPTS = { read: 2, extract: 2, publish: 1 } as const;

export async function openWatch(options: WatchOptions): Promise<Watch> {
  const { folder, out, ledgerFile, pipeline, reading, explain, pageWords, show, say } = options;
  const ledger = await openLedger(join(out, ledgerFile));
  const statuses = new Map<string, FileStatus>();
  const clock = () => performance.now();
  let running = true;

  const quietly = (work: () => Promise<void>) => {
    let said = '';
    return async (): Promise<void> => {
      const reason = await work().then(
        () => '',
        (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error),
      );
      if (reason && reason !== said) say({ news: 'fault', reason });
      said = reason;
    };
  };
  const page = paced(
    BETWEEN_WRITES,
    quietly(async () => {
      const content = statusPage({ statuses, ledger: ledger.state, running, now: new Date() }, pageWords);
      await writeAtomically([{ path: join(folder, statusFile), content }]);
    }),
  );
  const index = paced(
    BETWEEN_WRITES,
    quietly(async () => {
      await ledger.refresh();
      await writeIndex(out, ledger.state);
      page.ask();
    }),
  );

  const showAlso: Show = (name, status) => {
    if (status) statuses.set(name, status);
    else statuses.delete(name);
    show(name, status);
    page.ask();
  };
  const files = watchedFiles(showAlso);
  const stations = openStations({ folder, out, ledger, pipeline, reading, threads: pipeline.queues.extract.concurrency, explain });
  const ending = untilLeft(stations);
  let wake = (): void => {};
  const tell = followJobs(files, clock, () => {
    index.ask();
    wake();
  });
  const { read, extract, publish } = pipeline.queues;
  const queues = {
    read: { ...read, attempts: ATTEMPTS.read, concurrency: reading.readers.width },
    extract: { ...extract, attempts: ATTEMPTS.extract },
    publish: { ...publish, attempts: ATTEMPTS.publish },
  };
  const runner = options.openRunner(ending.stations, queues, tell);
  const coordinator: CoordinatorOptions = { out, ledger, generator: generatorOf(pipeline), now: () => new Date() };
  // The first document that is dropped need not wait for a reader to start.
  void reading.readers.read({ bytes: Buffer.from('<p>1</p>'), mediaType: 'text/html', shown: '', limits: reading.limits });
  const except = await realpath(out).catch(() => out);
  const watched = await watchFolder({ ...options, files, coordinator, runner, maxBytes: reading.maxBytes, clock, except, told: index.ask, show: showAlso });
  wake = watched.wake;

  return {
    close: async () => {
      const patience = new AbortController();
      const late = after(GRACE, undefined, patience).catch(() => {});
      await Promise.race([Promise.all([watched.close(), runner.close()]), late]);
      patience.abort();
      ending.leave();
      running = false;
      await stations.close();
      await index.end();
      await page.end();
    },
  };
}
