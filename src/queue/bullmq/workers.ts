/** Workers of the three queues over the stations of this process. Any number of processes may have them, on any machine with the same folders. */
import { setTimeout as after } from 'node:timers/promises';
import { type Queue, type Job as QueuedJob, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { type Extracted, extractBatch, type Read, readBatch } from '../carry.ts';
import type { QueueDefinitions, QueueName } from '../runner.ts';
import type { Stations } from '../stations.ts';
import { payloadsIn } from './payloads.ts';
import { publishBatch } from './publish-batch.ts';
import { type Batch, type Ends, jobOptions, queueNames, queueOf } from './queues.ts';
import { closed, openLine } from './redis.ts';
import type { Space } from './space.ts';

/**
 * Milliseconds. A worker that was killed is missed when its locks run out, at the next look. One that only slept, or was busy, for so long
 * goes on as well: what both make is the same, and the ledger is told once. A lost worker is not the document's fault, so that its jobs go
 * back however often. Without the last one workers stand still for 15 s after Redis is back.
 */
const recovery = { lockDuration: 3000, lockRenewTime: 1000, stalledInterval: 500, maxStalledCount: 1_000_000_000, runRetryDelay: 500 } as const;

/** Batches that wait for the next queue; their texts lie in Redis, whose memory is not for a whole folder. */
const AHEAD = 64;
/** Those that could not be written for a while: so many that one folder without permission does not hold up all. */
const AGAIN = 512;
const BETWEEN_LOOKS = 200;

export interface Workers {
  /** What is running ends first; where Redis is away it cannot, and is done again. */
  readonly close: () => Promise<void>;
}

export function openWorkers(space: Space, stations: Stations, queues: QueueDefinitions): Workers {
  const { url, prefix } = space;
  const line = openLine();
  const redis = new Redis(url, line.worker);
  redis.on('error', () => {});
  const payloads = payloadsIn(redis, prefix);
  const next = { extract: queueOf('extract', space, line.worker), publish: queueOf('publish', space, line.worker) };
  let closing = false;

  const readAgain = async ({ jobs }: Batch): Promise<readonly Read[]> => readBatch(jobs, stations);
  const extractAgain = async (batch: Batch): Promise<Extracted> => extractBatch(await readAgain(batch), stations);

  async function roomIn(queue: Queue): Promise<void> {
    const isFull = async () => (await queue.getWaitingCount()) >= AHEAD || (await queue.getDelayedCount()) >= AGAIN;
    while (!closing && (await isFull())) await after(BETWEEN_LOOKS);
  }

  const work: Readonly<Record<QueueName, (job: QueuedJob<Batch>) => Promise<unknown>>> = {
    read: async ({ data: batch }) => {
      await roomIn(next.extract);
      await payloads.put(`read:${batch.id}`, await readAgain(batch));
      await next.extract.add('extract', batch, jobOptions(queues.extract, batch.id));
    },
    extract: async ({ data: batch }) => {
      await roomIn(next.publish);
      const read = await payloads.get<readonly Read[]>(`read:${batch.id}`);
      await payloads.put(`extract:${batch.id}`, read ? await extractBatch(read, stations) : await extractAgain(batch));
      await next.publish.add('publish', batch, jobOptions(queues.publish, batch.id));
      await payloads.drop(`read:${batch.id}`);
    },
    publish: async (job): Promise<Ends> => {
      const batch = job.data;
      const extracted = (await payloads.get<Extracted>(`extract:${batch.id}`)) ?? (await extractAgain(batch));
      const ends = await publishBatch(job, extracted, stations);
      await payloads.drop(`extract:${batch.id}`);
      return ends;
    },
  };
  const workers = queueNames.map((name) => {
    const { concurrency, backoff } = queues[name];
    const settings = { backoffStrategy: (attempt: number) => Math.min(backoff.first * 2 ** (attempt - 1), backoff.most) };
    const connection = { url, ...line.worker };
    const worker = new Worker<Batch>(name, work[name], { connection, prefix, concurrency, settings, ...recovery });
    // Redis that is away is waited for.
    worker.on('error', () => {});
    return worker;
  });

  return {
    close: async () => {
      closing = true;
      line.leave();
      await Promise.all(workers.map((worker) => closed(worker, url)));
      await Promise.all(Object.values(next).map((queue) => closed(queue, url)));
      redis.disconnect();
    },
  };
}
