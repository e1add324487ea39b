/** The runner of a command: in process, or on the Redis that is named, with workers of its own. */
import { inProcessRunner } from '../queue/in-process-runner.ts';
import type { QueueDefinitions, Runner, Tell } from '../queue/runner.ts';
import type { Stations } from '../queue/stations.ts';
import type { Messages } from './messages.ts';

/** `redis`: null where none is named; what it needs of BullMQ is loaded then only. `out`: the output folder, absolute. */
export async function openRunner(redis: string | null, out: string, stations: Stations, queues: QueueDefinitions, tell: Tell): Promise<Runner> {
  if (redis === null) return inProcessRunner(stations, queues, tell);
  const [{ openWorkers }, { bullmqRunner }, { spaceOf }] = await Promise.all([
    import('../queue/bullmq/workers.ts'),
    import('../queue/bullmq/bullmq-runner.ts'),
    import('../queue/bullmq/space.ts'),
  ]);
  const space = await spaceOf(out, redis);
  const workers = openWorkers(space, stations, queues);
  const runner = bullmqRunner(space, queues, tell);
  return {
    add: runner.add,
    close: async () => {
      await workers.close();
      await runner.close();
    },
  };
}

/** The address that an option or the environment names; null where neither does. A socket may be named as `unix:` or by its path. */
export function redisAddress(option: string | undefined): string | null {
  const named = option ?? process.env.MUCTIEU_REDIS_URL;
  return named ? named.replace(/^unix:(?:\/\/)?/u, '') : null;
}

/** As it may be shown: without name and password. */
export function shownAddress(redis: string): string {
  const [place = ''] = redis.split('?');
  if (!URL.canParse(place)) return place.replace(/^(.{0,10}\/\/).{0,2000}@/u, '$1');
  return Object.assign(new URL(place), { username: '', password: '' }).href;
}

/** Null where it answers, else why not. */
export async function whyRedisIsAway(redis: string): Promise<string | null> {
  const { whyAway } = await import('../queue/bullmq/redis.ts');
  return whyAway(redis);
}

/** A reason that an address cannot become right without somebody's hand does not. */
export async function passesByWaiting(why: string): Promise<boolean> {
  const { passes } = await import('../queue/bullmq/redis.ts');
  return passes(why);
}

/** A warning where it throws away what waits when its memory is full, else null. */
export async function evictionWarning(redis: string, words: Messages['work']): Promise<string | null> {
  const { evictionOf } = await import('../queue/bullmq/redis.ts');
  const policy = await evictionOf(redis);
  return policy === null || policy === 'noeviction' ? null : words.evicts(policy);
}
