/** Stations that can be left in the middle of the work: what comes out of them afterwards goes nowhere, so that no document is blamed for the end of its reader. */
import type { Stations } from '../queue/stations.ts';

export interface Ending {
  readonly stations: Stations;
  /** Nothing is written from now on but what is being written. */
  readonly leave: () => void;
}

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
    leave: () => {
      left = true;
    },
  };
}

const never = new Promise<never>(() => {});
