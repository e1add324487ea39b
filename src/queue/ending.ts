/** Stations that can be left in the middle of the work: what comes out of them afterwards goes nowhere, so that no document is blamed for the end of its reader. */
import { setTimeout as after } from 'node:timers/promises';
import type { Stations } from './stations.ts';

export interface Ending {
  readonly stations: Stations;
  /** Waits a while for what is running; after that nothing is written but what is being written. */
  readonly end: (running: Promise<unknown>) => Promise<void>;
}

/** Milliseconds for which what is running may go on. */
const GRACE = 5000;

export function untilLeft({ read, extract, publish }: Stations): Ending {
  let left = false;
  const orNever = async <Done>(done: Promise<Done>): Promise<Done> => {
    const value = await done.catch((error: unknown) => {
      if (!left) throw error;
    });
    return left ? never : (value as Done);
  };
  return {
    stations: {
      read: (job) => orNever(read(job)),
      extract: (source) => orNever(extract(source)),
      publish: (finished) => (left ? never : publish(finished)),
    },
    end: async (running) => {
      const patience = new AbortController();
      const late = after(GRACE, undefined, patience).catch(() => {});
      await Promise.race([running, late]);
      patience.abort();
      left = true;
    },
  };
}

const never = new Promise<never>(() => {});
