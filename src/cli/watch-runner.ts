/** The runner of a watcher: in process, or on a Redis that it waits for. */
import { inProcessRunner } from '../queue/in-process-runner.ts';
import { lateRunner } from '../watch/late-runner.ts';
import type { WatchOptions } from '../watch/open-watch.ts';
import type { Messages } from './messages.ts';
import { openRunner, shownAddress, whyRedisIsAway } from './open-runner.ts';

export function watchRunner(redis: string | null, out: string, say: (line: string) => void, words: Messages['watch']): WatchOptions['openRunner'] {
  if (redis === null) return inProcessRunner;
  const address = shownAddress(redis);
  return (stations, queues, tell) =>
    lateRunner({
      open: () => openRunner(redis, out, stations, queues, tell),
      whyNot: () => whyRedisIsAway(redis),
      away: (reason) => say(reason === null ? words.redisBack(address) : words.redisAway(address, reason)),
    });
}
