/** Both runners, for tests that hold for either. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openLedger } from '../../src/ledger/ledger-file.ts';
import { bullmqRunner } from '../../src/queue/bullmq/bullmq-runner.ts';
import { spaceOf } from '../../src/queue/bullmq/space.ts';
import { openWorkers } from '../../src/queue/bullmq/workers.ts';
import { inProcessRunner } from '../../src/queue/in-process-runner.ts';
import { isEnd, type Job, type Progress } from '../../src/queue/job.ts';
import { type OpenStations, openStations } from '../../src/queue/open-stations.ts';
import type { QueueDefinitions, Runner, Tell } from '../../src/queue/runner.ts';
import { takeFile } from '../../src/queue/take-file.ts';
import { defaultLimits } from '../../src/read/limits.ts';
import { sharedReaders } from '../../src/read/pool/shared-readers.ts';
import { percentPipeline } from './percent-pipeline.ts';
import { redisServer } from './redis-server.ts';

/** Ends with the test. */
export type OpenRunner = (stations: OpenStations, queues: QueueDefinitions, tell: Tell) => Promise<Runner>;

export const runners: readonly (readonly [name: string, open: OpenRunner])[] = [
  ['in process', async (stations, queues, tell) => inProcessRunner(stations, queues, tell)],
  [
    'on Redis',
    async (stations, queues, tell) => {
      const { url } = await redisServer();
      const space = await spaceOf(stations.out, url);
      const workers = openWorkers(space, stations, queues);
      onTestFinished(workers.close);
      return bullmqRunner(space, queues, tell);
    },
  ],
];

/** Soon tried again, soon given up. */
export const impatient: QueueDefinitions = Object.fromEntries(
  Object.entries(percentPipeline.queues).map(([name, queue]) => [name, { ...queue, attempts: 3, backoff: { first: 20, most: 40 } }]),
) as unknown as QueueDefinitions;

export async function stationsFor(out: string, changed: Partial<OpenStations> = {}): Promise<OpenStations> {
  const ledger = await openLedger(join(out, 'ledger.ndjson'));
  const reading = { maxBytes: 1_000_000, limits: defaultLimits, readers: sharedReaders() };
  const stations = openStations({ folder: '', out, ledger, pipeline: percentPipeline, reading, threads: 0, explain: ({ code }) => code });
  return { ...stations, ...changed };
}

export const jobFor = async (folder: string, name: string): Promise<Job> => ({
  ...(await takeFile({ name, shown: name, path: join(folder, name) }, 1_000_000)),
  from: null,
});

export interface Told {
  readonly tell: Tell;
  /** By name, each state once in a row. */
  readonly states: Map<string, string[]>;
  /** When so many jobs have come to their end. */
  readonly ended: (count: number) => Promise<void>;
}

export function listener(): Told {
  const states = new Map<string, string[]>();
  const waiting: (() => void)[] = [];
  let ends = 0;
  return {
    states,
    tell: ({ name }, progress: Progress) => {
      const before = states.get(name) ?? [];
      if (before.at(-1) !== progress.state) states.set(name, [...before, progress.state]);
      if (isEnd(progress)) ends += 1;
      for (const look of waiting) look();
    },
    ended: (count) =>
      new Promise((done) => {
        const look = (): void => {
          if (ends >= count) done();
        };
        waiting.push(look);
        look();
      }),
  };
}
