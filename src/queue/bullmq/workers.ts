/** Workers of the three queues over the stations of this process. Any number of processes may have them, on any machine with the same folders. */
import { Queue, type Job as QueuedJob, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { endOf, extractBatch, type Read, readBatch } from '../carry.ts';
import type { Job, Progress } from '../job.ts';
import type { Finished } from '../publisher.ts';
import type { QueueDefinition, QueueDefinitions, QueueName } from '../runner.ts';
import type { Stations } from '../stations.ts';
import { payloadsIn } from './payloads.ts';
import { PREFIX, workerConnection } from './redis.ts';

/** A batch on its way; its id is the id of its job in each queue. */
export interface Batch {
  readonly id: string;
  readonly jobs: readonly Job[];
}

/** How each job of a batch ended, by name; what the last queue gives. */
export type Ends = readonly (readonly [name: string, Progress])[];

/** Seconds for which Redis remembers what was done. */
const REMEMBERED = 3600;
/** Milliseconds. A worker that was killed is missed after this; a lost worker is not the document's fault, so that its jobs go back however often. */
const recovery = { lockDuration: 5000, stalledInterval: 2500, maxStalledCount: 1_000_000_000 } as const;

/** Options of a job in any of the queues. */
export const jobOptions = ({ attempts }: QueueDefinition, id: string) => ({
  jobId: id,
  attempts: Math.min(attempts, 1_000_000_000),
  backoff: { type: 'custom' },
  removeOnComplete: { age: REMEMBERED },
  removeOnFail: { age: REMEMBERED },
});

export interface Workers {
  /** What is running ends first. */
  readonly close: () => Promise<void>;
}

export async function openWorkers(url: string, stations: Stations, queues: QueueDefinitions): Promise<Workers> {
  const redis = new Redis(url, workerConnection);
  const payloads = payloadsIn(redis);
  const connection = { url, ...workerConnection };
  const next = { extract: queueOf('extract', url), publish: queueOf('publish', url) };
  await next.publish.setGlobalConcurrency(queues.publish.concurrency);

  const readAgain = async ({ jobs }: Batch): Promise<readonly Read[]> => readBatch(jobs, stations);
  const extractAgain = async (batch: Batch): Promise<readonly Finished[]> => extractBatch(await readAgain(batch), stations);

  const work: Readonly<Record<QueueName, (batch: Batch) => Promise<unknown>>> = {
    read: async (batch) => {
      await payloads.put(`read:${batch.id}`, await readAgain(batch));
      await next.extract.add('extract', batch, jobOptions(queues.extract, batch.id));
    },
    extract: async (batch) => {
      const read = await payloads.get<readonly Read[]>(`read:${batch.id}`);
      await payloads.put(`extract:${batch.id}`, read ? await extractBatch(read, stations) : await extractAgain(batch));
      await next.publish.add('publish', batch, jobOptions(queues.publish, batch.id));
      await payloads.drop(`read:${batch.id}`);
    },
    publish: async (batch): Promise<Ends> => {
      const finished = (await payloads.get<readonly Finished[]>(`extract:${batch.id}`)) ?? (await extractAgain(batch));
      await stations.publish(finished);
      await payloads.drop(`extract:${batch.id}`);
      const ends = new Map(finished.map((each) => [each.job.name, endOf(each)]));
      return batch.jobs.map(({ name }) => [name, ends.get(name) ?? { state: 'changed' }]);
    },
  };
  const workers = (['read', 'extract', 'publish'] as const).map((name) => {
    const { concurrency, backoff } = queues[name];
    const settings = { backoffStrategy: (attempt: number) => Math.min(backoff.first * 2 ** (attempt - 1), backoff.most) };
    const worker = new Worker<Batch>(name, (job: QueuedJob<Batch>) => work[name](job.data), { connection, prefix: PREFIX, concurrency, settings, ...recovery });
    // Redis that is away is waited for.
    worker.on('error', () => {});
    return worker;
  });
  return {
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([next.extract.close(), next.publish.close()]);
      redis.disconnect();
    },
  };
}

export function queueOf(name: QueueName, url: string, options: object = workerConnection): Queue<Batch> {
  const queue = new Queue<Batch>(name, { connection: { url, ...options }, prefix: PREFIX });
  queue.on('error', () => {});
  return queue;
}
