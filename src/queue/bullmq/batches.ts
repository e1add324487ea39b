/** Small files go through the queues together: a job costs as much as reading a page. */
import type { Job } from '../job.ts';
import type { QueueDefinition } from '../runner.ts';

/** In their order; a large file is a batch of its own. */
export function batchesOf(jobs: readonly Job[], { files, bytes }: QueueDefinition['batch']): readonly (readonly Job[])[] {
  const batches: Job[][] = [];
  let size = 0;
  for (const job of jobs) {
    const last = batches.at(-1);
    if (last && last.length < files && size + job.bytes <= bytes) last.push(job);
    else {
      batches.push([job]);
      size = 0;
    }
    size += job.bytes;
  }
  return batches;
}
