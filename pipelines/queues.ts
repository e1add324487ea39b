/** The queues of the pipeline, in their order: what each may do at the same time, and how long it waits after a failure that passes. */
import { availableParallelism } from 'node:os';
import type { QueueDefinitions } from '../src/queue/runner.ts';

const KIBIBYTE = 1024;
/** Disks fill and networks leave for hours; a command that somebody waits for gives up earlier. */
const attempts = Number.POSITIVE_INFINITY;
const backoff = { first: 500, most: 30_000 };

export const queues: QueueDefinitions = {
  /** Normalises raw texts: heavy, each document with a layout in a process of its own. */
  read: { concurrency: availableParallelism(), batch: { files: 16, bytes: 128 * KIBIBYTE }, attempts, backoff },
  /** Matches, resolves, checks against the schema: a thread each. */
  extract: { concurrency: availableParallelism(), batch: { files: 16, bytes: 128 * KIBIBYTE }, attempts, backoff },
  /** Writes: one at a time, many files together. */
  publish: { concurrency: 1, batch: { files: 64, bytes: 16 * 1024 * KIBIBYTE }, attempts, backoff },
};
