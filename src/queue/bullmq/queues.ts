/** The queues as Redis knows them, and how a job stands in them. */
import { Queue } from 'bullmq';
import type { Job, Progress } from '../job.ts';
import type { QueueDefinition, QueueName } from '../runner.ts';
import type { Line } from './redis.ts';
import type { Space } from './space.ts';

/** In their order. */
export const queueNames = ['read', 'extract', 'publish'] as const satisfies readonly QueueName[];

/** A batch on its way; its id is the id of its job in each queue. */
export interface Batch {
  readonly id: string;
  readonly jobs: readonly Job[];
}

/** How jobs of a batch ended, by name; one that is `retrying` has left it and is to be sent again. */
export type Ends = readonly (readonly [name: string, Progress])[];

/** For an hour Redis remembers what was done, and no more of it than its memory is for; whoever sent it asks every two seconds. */
const REMEMBERED = { age: 3600, count: 2000 } as const;
const EVER = 1_000_000_000;

/** Options of a job in any of the queues. */
export const jobOptions = ({ attempts }: QueueDefinition, id: string) => ({
  jobId: id,
  attempts: Math.min(attempts, EVER),
  backoff: { type: 'custom' },
  removeOnComplete: REMEMBERED,
  removeOnFail: REMEMBERED,
});

export function queueOf(name: QueueName, { url, prefix }: Space, options: Line['command']): Queue<Batch> {
  const queue = new Queue<Batch>(name, { connection: { url, ...options }, prefix });
  // Redis that is away is waited for.
  queue.on('error', () => {});
  return queue;
}

export const queuesOf = (space: Space, options: Line['command']): Readonly<Record<QueueName, Queue<Batch>>> => ({
  read: queueOf('read', space, options),
  extract: queueOf('extract', space, options),
  publish: queueOf('publish', space, options),
});
