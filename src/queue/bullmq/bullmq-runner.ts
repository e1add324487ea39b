/** The runner on Redis: batches go through BullMQ's queues, worked off by whoever has workers. What Redis loses is added again. */
import { randomUUID } from 'node:crypto';
import { QueueEvents } from 'bullmq';
import type { Job, Progress } from '../job.ts';
import type { QueueDefinitions, QueueName, Runner, Tell } from '../runner.ts';
import { batchesOf } from './batches.ts';
import { commandConnection, PREFIX, workerConnection } from './redis.ts';
import { type Batch, type Ends, jobOptions, queueOf } from './workers.ts';

interface Pending extends Batch {
  sent: boolean;
}

const ACTIVE: Readonly<Record<QueueName, Progress>> = { read: { state: 'reading' }, extract: { state: 'extracting' }, publish: { state: 'publishing' } };
const names = ['read', 'extract', 'publish'] as const;

/** Milliseconds between two looks whether Redis still knows what is pending. */
const BETWEEN_LOOKS = 2000;

export function bullmqRunner(url: string, queues: QueueDefinitions, tell: Tell): Runner {
  const pending = new Map<string, Pending>();
  const inHand = new Set<string>();
  const all = Object.fromEntries(names.map((name) => [name, queueOf(name, url, commandConnection)])) as Record<QueueName, ReturnType<typeof queueOf>>;

  const tellAll = (id: string, progress: Progress): void => {
    for (const job of pending.get(id)?.jobs ?? []) tell(job, progress);
  };

  function end(id: string, progressOf: (job: Job) => Progress): void {
    const batch = pending.get(id);
    if (!batch) return;
    pending.delete(id);
    for (const job of batch.jobs) {
      inHand.delete(job.name);
      tell(job, progressOf(job));
    }
  }

  function endAs(id: string, ends: Ends): void {
    const byName = new Map(ends);
    end(id, ({ name }) => byName.get(name) ?? { state: 'changed' });
  }

  const listeners = names.map((name) => {
    const events = new QueueEvents(name, { connection: { url, ...workerConnection }, prefix: PREFIX });
    events.on('error', () => {});
    events.on('active', ({ jobId }) => tellAll(jobId, ACTIVE[name]));
    events.on('failed', ({ jobId, failedReason }) => end(jobId, () => ({ state: 'unfinished', reason: failedReason })));
    events.on('delayed', async ({ jobId }) => {
      if (!pending.has(jobId)) return;
      const job = await all[name].getJob(jobId).catch(() => undefined);
      tellAll(jobId, { state: 'retrying', reason: job?.failedReason ?? '' });
    });
    if (name === 'publish') events.on('completed', ({ jobId, returnvalue }) => endAs(jobId, returnvalue as unknown as Ends));
    return events;
  });

  async function send(batches: readonly Pending[]): Promise<void> {
    if (batches.length === 0) return;
    await all.read.addBulk(batches.map(({ id, jobs }) => ({ name: 'read', data: { id, jobs }, opts: jobOptions(queues.read, id) })));
    for (const batch of batches) batch.sent = true;
  }

  /** What Redis was never told of or has lost is sent, and what ended while nobody listened is told. */
  async function look(): Promise<void> {
    for (const batch of [...pending.values()].filter(({ sent }) => sent)) {
      const published = await all.publish.getJob(batch.id);
      const isKnown = published ?? (await all.extract.getJob(batch.id)) ?? (await all.read.getJob(batch.id));
      if (!isKnown) batch.sent = false;
      else if (await published?.isCompleted()) endAs(batch.id, published?.returnvalue as unknown as Ends);
    }
    await send([...pending.values()].filter(({ sent }) => !sent));
  }

  let looking: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    // Redis is away: the next look finds it back.
    looking = looking.then(look).catch(() => {});
  }, BETWEEN_LOOKS);

  return {
    add: async (jobs) => {
      const fresh = jobs.filter(({ name }) => !inHand.has(name));
      const batches = batchesOf(fresh, queues.read.batch).map((batch): Pending => ({ id: randomUUID(), jobs: batch, sent: false }));
      for (const batch of batches) {
        pending.set(batch.id, batch);
        for (const job of batch.jobs) {
          inHand.add(job.name);
          tell(job, { state: 'waiting' });
        }
      }
      await send(batches).catch(() => {});
    },
    close: async () => {
      clearInterval(timer);
      await looking;
      await Promise.all([...listeners.map((events) => events.close()), ...names.map((name) => all[name].close())]);
    },
  };
}
