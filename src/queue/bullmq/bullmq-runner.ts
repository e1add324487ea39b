/** The runner on Redis: batches go through BullMQ's queues, worked off by whoever has workers. What Redis loses is added again. */
import { randomUUID } from 'node:crypto';
import { QueueEvents } from 'bullmq';
import type { Job, Progress } from '../job.ts';
import type { QueueDefinitions, QueueName, Runner, Tell } from '../runner.ts';
import { batchesOf } from './batches.ts';
import { type Batch, type Ends, jobOptions, queueNames, queuesOf } from './queues.ts';
import { closed, openLine } from './redis.ts';
import type { Space } from './space.ts';
import { whereabouts } from './whereabouts.ts';

/** A batch of which not every file has ended. */
interface Pending {
  readonly open: Map<string, Job>;
  sent: boolean;
}

const ACTIVE: Readonly<Record<QueueName, Progress>> = { read: { state: 'reading' }, extract: { state: 'extracting' }, publish: { state: 'publishing' } };

/** Milliseconds between two looks whether Redis still knows what is pending. */
const BETWEEN_LOOKS = 2000;

export function bullmqRunner(space: Space, queues: QueueDefinitions, tell: Tell): Runner {
  const { url, prefix } = space;
  const pending = new Map<string, Pending>();
  const inHand = new Set<string>();
  const line = openLine();
  const all = queuesOf(space, line.command);

  const tellAll = (id: string, progress: Progress): void => {
    for (const job of pending.get(id)?.open.values() ?? []) tell(job, progress);
  };

  function end(id: string, ends: Ends): void {
    const open = pending.get(id)?.open;
    for (const [name, progress] of ends) {
      const job = open?.get(name);
      if (!job) continue;
      open?.delete(name);
      if (progress.state === 'retrying') sendAgain([job]);
      else inHand.delete(name);
      tell(job, progress);
    }
    if (open?.size === 0) pending.delete(id);
  }

  /** In a batch of its own. */
  function sendAgain(jobs: readonly Job[]): void {
    pending.set(randomUUID(), { open: new Map(jobs.map((job) => [job.name, job])), sent: false });
    void lookAgain(send);
  }

  const giveUp = (id: string, reason: string): void =>
    end(
      id,
      [...(pending.get(id)?.open.keys() ?? [])].map((name) => [name, { state: 'unfinished', reason }]),
    );

  const listeners = queueNames.map((name) => {
    const events = new QueueEvents(name, { connection: { url, ...line.worker }, prefix });
    events.on('error', () => {});
    events.on('active', ({ jobId }) => tellAll(jobId, ACTIVE[name]));
    events.on('failed', ({ jobId, failedReason }) => giveUp(jobId, failedReason));
    events.on('delayed', async ({ jobId }) => {
      if (!pending.has(jobId)) return;
      const job = await all[name].getJob(jobId).catch(() => undefined);
      tellAll(jobId, { state: 'retrying', reason: job?.failedReason ?? '' });
    });
    if (name === 'publish') {
      events.on('progress', ({ jobId, data }) => end(jobId, data as unknown as Ends));
      events.on('completed', ({ jobId, returnvalue }) => end(jobId, returnvalue as unknown as Ends));
    }
    return events;
  });

  async function send(): Promise<void> {
    const unsent = [...pending].filter(([, { sent }]) => !sent);
    if (unsent.length === 0) return;
    const batches = unsent.map(([id, { open }]): Batch => ({ id, jobs: [...open.values()] }));
    await all.read.addBulk(batches.map((batch) => ({ name: 'read', data: batch, opts: jobOptions(queues.read, batch.id) })));
    for (const [, batch] of unsent) batch.sent = true;
  }

  /** What Redis was never told of or has lost is sent, and what ended while nobody listened is told. */
  async function look(): Promise<void> {
    for (const [id, { open, sent }] of [...pending]) {
      if (!sent) continue;
      const found = await whereabouts(id, all);
      if (found.state === 'ended') end(id, found.ends);
      else if (found.state === 'failed') giveUp(id, found.reason);
      else if (found.state === 'lost' && pending.delete(id) && open.size > 0) {
        // Under a name of its own: what may be left of the first one stands in nobody's way.
        pending.set(randomUUID(), { open, sent: false });
      }
    }
    await send();
  }

  let looking: Promise<void> = Promise.resolve();
  /** One after the other; Redis that is away is found back by a later one. */
  const lookAgain = (how: () => Promise<void>): Promise<void> => {
    looking = looking.then(how).catch(() => {});
    return looking;
  };
  let busy = false;
  const timer = setInterval(async () => {
    if (busy) return;
    busy = true;
    await lookAgain(look);
    busy = false;
  }, BETWEEN_LOOKS);

  return {
    add: async (jobs) => {
      const fresh = jobs.filter(({ name }) => !inHand.has(name));
      for (const { name } of fresh) inHand.add(name);
      for (const batch of batchesOf(fresh, queues.read.batch)) {
        pending.set(randomUUID(), { open: new Map(batch.map((job) => [job.name, job])), sent: false });
        for (const job of batch) tell(job, { state: 'waiting' });
      }
      // Not waited for: where Redis is away this lasts until it is back.
      void lookAgain(send);
    },
    close: async () => {
      clearInterval(timer);
      line.leave();
      await Promise.all([...listeners, ...Object.values(all)].map((each) => closed(each, url)));
    },
  };
}
