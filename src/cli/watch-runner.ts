/** The runner of a watcher: in process, or on a Redis that it waits for. */
import { inProcessRunner } from '../queue/in-process-runner.ts';
import type { Runner } from '../queue/runner.ts';
import { lateRunner } from '../watch/late-runner.ts';
import type { WatchOptions } from '../watch/open-watch.ts';
import { enlistHere } from './enlist-here.ts';
import { openRunner, passesByWaiting, shownAddress, whyRedisIsAway } from './open-runner.ts';
import type { Shell } from './shell.ts';

export interface WatchRunnerOptions {
  readonly redis: string | null;
  readonly out: string;
  readonly anyReaders: boolean;
  /** Nothing can come of it, which has been told: the readers are others than those of the workers, or the address cannot become right. */
  readonly refused: () => void;
}

/** `shell`: what it says is shown among the news of the watcher. */
export function watchRunner({ redis, out, anyReaders, refused }: WatchRunnerOptions, shell: Shell): WatchOptions['openRunner'] {
  if (redis === null) return inProcessRunner;
  const [address, words] = [shownAddress(redis), shell.messages.watch];
  return (stations, queues, tell) =>
    lateRunner({
      open: async () => {
        const enlisted = await enlistHere(redis, out, anyReaders, shell);
        if (!enlisted) {
          refused();
          return idle;
        }
        try {
          const runner = await openRunner(redis, out, stations, queues, tell);
          return { add: runner.add, close: () => runner.close().finally(enlisted.leave) };
        } catch (error) {
          await enlisted.leave();
          throw error;
        }
      },
      whyNot: async () => {
        const why = await whyRedisIsAway(redis);
        if (why === null || (await passesByWaiting(why))) return why;
        shell.say(shell.messages.wrongUse.redisAway(address, why));
        refused();
        return why;
      },
      away: (reason) => shell.say(reason === null ? words.redisBack(address) : words.redisAway(address, reason)),
    });
}

const idle: Runner = { add: async () => {}, close: async () => {} };
