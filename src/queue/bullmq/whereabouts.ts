/** Where a batch is, asked of Redis itself: events may have been missed, and what Redis held may be gone. */
import type { Queue } from 'bullmq';
import type { QueueName } from '../runner.ts';
import { type Batch, type Ends, queueNames } from './queues.ts';

export type Whereabouts =
  | { readonly state: 'underway' | 'lost' }
  | { readonly state: 'ended'; readonly ends: Ends }
  | { readonly state: 'failed'; readonly reason: string };

/** Asked in the order of the queues: a queue hands a batch on before it is done with it, so that none is missed between two of them. */
export async function whereabouts(id: string, queues: Readonly<Record<QueueName, Queue<Batch>>>): Promise<Whereabouts> {
  for (const name of queueNames) {
    const job = await queues[name].getJob(id);
    if (!job) continue;
    if (!job.finishedOn) return { state: 'underway' };
    if (job.failedReason && job.returnvalue === null) return { state: 'failed', reason: job.failedReason };
    if (name === 'publish') return { state: 'ended', ends: job.returnvalue as Ends };
  }
  return { state: 'lost' };
}
