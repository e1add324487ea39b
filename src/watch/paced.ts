/** Does a piece of work after each change, but not too often: what comes meanwhile is done together. */

export interface Paced {
  readonly ask: () => void;
  /** Once more, and never again. */
  readonly end: () => Promise<void>;
}

/** Work that takes long is done less often, so that it takes no more than this share of the time. */
const SHARE = 0.1;

/** `least`: milliseconds between two beginnings. `work` tells of its own failures. */
export function paced(least: number, work: () => Promise<void>): Paced {
  let [asked, busy, ended, earliest] = [false, false, false, 0];
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    [asked, busy] = [false, true];
    const started = performance.now();
    await work();
    earliest = started + Math.max(least, (performance.now() - started) / SHARE);
    busy = false;
    plan();
  }

  function plan(): void {
    if (!asked || busy || ended || timer) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        running = run();
      },
      Math.max(0, earliest - performance.now()),
    );
  }
  return {
    ask: () => {
      asked = true;
      plan();
    },
    end: async () => {
      ended = true;
      clearTimeout(timer);
      await running;
      await run();
    },
  };
}
