/** The runner that needs no service: jobs wait in memory, and what is lost with the process is found by the next scan. */
import { setTimeout as after } from 'node:timers/promises';
import pLimit from 'p-limit';
import { endOf } from './carry.ts';
import type { Job } from './job.ts';
import type { QueueDefinition, QueueDefinitions, Runner, Tell } from './runner.ts';
import type { Finished, Outcome, Stations } from './stations.ts';

/** `null`: the runner was closed before it was done. */
type Tried<Done> = { readonly done: Done } | { readonly error: unknown } | null;

export function inProcessRunner(stations: Stations, queues: QueueDefinitions, tell: Tell): Runner {
  const inHand = new Set<string>();
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();
  /** What has been read and not been written is held in memory: no more of it than keeps every queue busy. */
  const open = pLimit(queues.read.concurrency + queues.extract.concurrency + queues.publish.batch.files);
  const reading = pLimit(queues.read.concurrency);
  const extracting = pLimit(queues.extract.concurrency);
  const publishing = pLimit(queues.publish.concurrency);
  const finished: Finished[] = [];

  async function tried<Done>(jobs: readonly Job[], { attempts, backoff }: QueueDefinition, work: () => Promise<Done>): Promise<Tried<Done>> {
    let wait = backoff.first;
    for (let attempt = 1; !stopping.signal.aborted; attempt += 1) {
      try {
        return { done: await work() };
      } catch (error) {
        if (attempt >= attempts) return { error };
        for (const job of jobs) tell(job, { state: 'retrying', reason: codeOf(error) });
        await after(wait, undefined, { signal: stopping.signal }).catch(() => {});
        wait = Math.min(wait * 2, backoff.most);
      }
    }
    return null;
  }

  async function outcomeOf(job: Job): Promise<Tried<Outcome | 'changed'>> {
    const read = await reading(() => {
      tell(job, { state: 'reading' });
      return tried([job], queues.read, () => stations.read(job));
    });
    if (!read || 'error' in read) return read;
    const source = read.done;
    if (!source) return { done: 'changed' };
    if (!source.ok) return { done: { kind: 'issue', issue: source.issue } };
    const extracted = await extracting(() => {
      tell(job, { state: 'extracting' });
      return tried([job], queues.extract, () => stations.extract(source.value));
    });
    if (!extracted || 'error' in extracted) return extracted;
    return { done: extracted.done.ok ? { kind: 'extracted', publishable: extracted.done.value } : { kind: 'issue', issue: extracted.done.issue } };
  }

  async function carry(job: Job): Promise<void> {
    const outcome = stopping.signal.aborted ? null : await outcomeOf(job);
    if (outcome && 'done' in outcome && outcome.done !== 'changed') {
      tell(job, { state: 'publishing' });
      finished.push({ job, outcome: outcome.done });
      return publishing(publishWaiting);
    }
    inHand.delete(job.name);
    if (outcome && 'error' in outcome) tell(job, unfinished(outcome.error));
    else if (outcome) tell(job, { state: 'changed' });
  }

  /** All that has come together while others were written. What cannot be written together is written one by one, so that each has its own reason. */
  async function publishWaiting(): Promise<void> {
    const together = finished.splice(0, queues.publish.batch.files);
    if (together.length === 0) return;
    try {
      for (const each of await stations.publish(together)) end(each.job, { done: [each] });
    } catch {
      for (const each of together) end(each.job, await tried([each.job], queues.publish, () => stations.publish([each])));
    }
  }

  function end(job: Job, published: Tried<readonly Finished[]>): void {
    inHand.delete(job.name);
    if (!published) return;
    if ('error' in published) tell(job, unfinished(published.error));
    else for (const each of published.done) tell(job, endOf(each));
  }

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

/** What is in the way is no fault of the document. */
const unfinished = (error: unknown) => ({ state: 'unfinished' as const, reason: codeOf(error) });

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
