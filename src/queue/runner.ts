/** What carries jobs through the queues: in process, or by BullMQ on Redis. Both keep this contract. */
import type { Job, Progress } from './job.ts';

export interface Runner {
  /** A job that is in hand already is not taken twice. */
  readonly add: (jobs: readonly Job[]) => Promise<void>;
  /** Lets what is running end, takes nothing new, and frees what it holds; what waits is found by the next scan. */
  readonly close: () => Promise<void>;
}

/** Told of every step of every job, in the order of the steps. */
export type Tell = (job: Job, progress: Progress) => void;

/** How one of the queues is worked off. */
export interface QueueDefinition {
  /** Jobs at the same time in one process. */
  readonly concurrency: number;
  /** Files in one job. */
  readonly batch: { readonly files: number; readonly bytes: number };
  /** A failure that passes is told as the job's own after so many tries. */
  readonly attempts: number;
  /** Milliseconds before a passing failure is tried again: doubled each time, up to the most. */
  readonly backoff: { readonly first: number; readonly most: number };
}

export type QueueName = 'read' | 'extract' | 'publish';
export type QueueDefinitions = Readonly<Record<QueueName, QueueDefinition>>;
