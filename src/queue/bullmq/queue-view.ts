/** What the queues on Redis have in hand, and who works for them. Changes nothing. */
import type { Queue, Job as QueuedJob } from 'bullmq';
import { Redis } from 'ioredis';
import type { FileState } from '../../status/file-states.ts';
import type { QueueCounts, QueuesSeen } from '../../status/status.ts';
import type { QueueName } from '../runner.ts';
import { workersIn } from './muster.ts';
import { type Batch, type Ends, queueNames, queuesOf } from './queues.ts';
import { closed, openLine, whyAway } from './redis.ts';
import type { Space } from './space.ts';

export interface QueueView {
  /** Redis that is away says nothing: null. */
  readonly look: () => Promise<QueuesSeen | null>;
  readonly queues: readonly Queue<Batch>[];
  readonly close: () => Promise<void>;
}

export function openQueueView(space: Space): QueueView {
  const line = openLine();
  const queues = queuesOf(space, line.command);
  const redis = new Redis(space.url, line.command);
  redis.on('error', () => {});
  return {
    queues: Object.values(queues),
    look: async () => ((await whyAway(space.url)) === null ? seen() : null),
    close: async () => {
      line.leave();
      await Promise.all(Object.values(queues).map((queue) => closed(queue, space.url)));
      redis.disconnect();
    },
  };

  async function seen(): Promise<QueuesSeen> {
    const inHand = new Map<string, FileState>();
    const counts: Partial<Record<QueueName, QueueCounts>> = {};
    // In the order of the queues: what has moved on in the meantime is seen where it is now.
    for (const name of queueNames) {
      const [active, waiting, delayed] = [await queues[name].getActive(), await queues[name].getWaiting(), await queues[name].getDelayed()];
      counts[name] = { active: active.length, waiting: waiting.length, delayed: delayed.length };
      for (const job of active) hold(job, name === 'read' ? 'reading' : 'extracting');
      for (const job of [...waiting, ...delayed]) hold(job, name === 'read' ? 'waiting' : 'extracting');
    }
    const workers = (await workersIn(redis, space)).map(({ host, pid, since }) => ({ host, pid, since }));
    return { inHand, queues: counts as Record<QueueName, QueueCounts>, workers };

    function hold(job: QueuedJob<Batch> | undefined, state: FileState): void {
      // A job may end while it is asked for.
      if (!job?.data) return;
      const ended = new Set(Array.isArray(job.progress) ? (job.progress as unknown as Ends).map(([name]) => name) : []);
      for (const { name } of job.data.jobs) if (!ended.has(name)) inHand.set(name, state);
    }
  }
}
