/** A runner whose Redis may be away when the watcher starts: jobs wait until it comes. */
import { setTimeout as after } from 'node:timers/promises';
import type { Job } from '../queue/job.ts';
import type { Runner } from '../queue/runner.ts';

const BETWEEN_TRIES = 1000;

export interface LateOptions {
  readonly open: () => Promise<Runner>;
  /** Null where it can be opened, else why not. */
  readonly whyNot: () => Promise<string | null>;
  /** Told once each time that it changes. */
  readonly away: (reason: string | null) => void;
}

export function lateRunner({ open, whyNot, away }: LateOptions): Runner {
  const waiting: Job[] = [];
  const stopping = new AbortController();
  let runner: Runner | null = null;

  async function begin(): Promise<void> {
    let said: string | null = null;
    for (let reason = await whyNot(); reason !== null; reason = await whyNot()) {
      if (reason !== said) away(reason);
      said = reason;
      await after(BETWEEN_TRIES, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
    }
    if (stopping.signal.aborted) return;
    runner = await open();
    if (said !== null) away(null);
    await runner.add(waiting.splice(0));
  }
  const begun = begin();
  return {
    add: async (jobs) => {
      if (runner) await runner.add(jobs);
      else waiting.push(...jobs);
    },
    close: async () => {
      stopping.abort();
      await begun;
      await runner?.close();
    },
  };
}
