/** The runner that needs no service: jobs wait in memory, and what is lost with the process is found by the next scan. */
import pLimit from 'p-limit';
import { sleep } from './backoff.ts';
import type { Job } from './job.ts';
import type { Finished } from './publisher.ts';
import type { QueueDefinition, QueueDefinitions, Runner, Tell } from './runner.ts';
import type { Outcome, Stations } from './stations.ts';

export function inProcessRunner(stations: Stations, queues: QueueDefinitions, tell: Tell): Runner {
  const inHand = new Set<string>();
  const stopping = new AbortController();
  /** What has been read and not been written is held in memory: no more of it than keeps every queue busy. */
  const open = pLimit(queues.read.concurrency + queues.extract.concurrency + queues.publish.batch.files);
  const reading = pLimit(queues.read.concurrency);
  const extracting = pLimit(queues.extract.concurrency);
  const publishing = pLimit(queues.publish.concurrency);
  const finished: Finished[] = [];

  /** Tries again for as long as it takes; null where the runner is closed meanwhile. */
  async function persistently<Done>(job: Job, { backoff }: QueueDefinition, work: () => Promise<Done>): Promise<{ readonly done: Done } | null> {
    for (let wait = backoff.first; !stopping.signal.aborted; wait = Math.min(wait * 2, backoff.most)) {
      try {
        return { done: await work() };
      } catch (error) {
        tell(job, { state: 'retrying', reason: reasonOf(error) });
        await sleep(wait, stopping.signal);
      }
    }
    return null;
  }

  async function outcomeOf(job: Job): Promise<Outcome | 'changed' | null> {
    const read = await reading(() => {
      tell(job, { state: 'reading' });
      return persistently(job, queues.read, () => stations.read(job));
    });
    if (!read) return null;
    if (!read.done) return 'changed';
    const source = read.done;
    if (!source.ok) return { kind: 'issue', issue: source.issue };
    const extracted = await extracting(() => {
      tell(job, { state: 'extracting' });
      return persistently(job, queues.extract, () => stations.extract(source.value));
    });
    if (!extracted) return null;
    return extracted.done.ok ? { kind: 'extracted', publishable: extracted.done.value } : { kind: 'issue', issue: extracted.done.issue };
  }

  async function carry(job: Job): Promise<void> {
    const outcome = await outcomeOf(job);
    if (outcome === null) return leave(job);
    if (outcome === 'changed') {
      leave(job);
      return tell(job, { state: 'changed' });
    }
    tell(job, { state: 'publishing' });
    finished.push({ job, outcome });
    await publishing(publishWaiting);
  }

  /** All that has come together while others were written. */
  async function publishWaiting(): Promise<void> {
    const batch = finished.splice(0, queues.publish.batch.files);
    const [first] = batch;
    if (!first) return;
    const published = await persistently(first.job, queues.publish, () => stations.publish(batch));
    for (const { job, outcome } of batch) {
      leave(job);
      if (!published) continue;
      if (outcome.kind === 'issue') tell(job, { state: 'failed', code: outcome.issue.code, detail: outcome.issue.detail });
      else tell(job, { state: 'done', targets: outcome.publishable.told.targets, warnings: outcome.publishable.told.warnings });
    }
  }

  const leave = ({ name }: Job): void => void inHand.delete(name);
  const running = new Set<Promise<void>>();

  return {
    add: async (jobs) => {
      for (const job of jobs) {
        if (inHand.has(job.name) || stopping.signal.aborted) continue;
        inHand.add(job.name);
        tell(job, { state: 'waiting' });
        const carried = open(() => carry(job)).finally(() => running.delete(carried));
        running.add(carried);
      }
    },
    close: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
