/** The runner of a command: in process, or on the Redis that is named, with workers of its own. */
import { inProcessRunner } from '../queue/in-process-runner.ts';
import type { QueueDefinitions, Runner, Tell } from '../queue/runner.ts';
import type { Stations } from '../queue/stations.ts';

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

/** The address that an option or the environment names; null where neither does. */
export const redisAddress = (option: string | undefined): string | null => option ?? (process.env.MUCTIEU_REDIS_URL || null);

/** As it may be shown: without name and password. */
export const shownAddress = (redis: string): string => redis.replace(/\/\/[^@/]{0,2000}@/u, '//');

/** Null where it answers, else why not. */
export async function whyRedisIsAway(redis: string): Promise<string | null> {
  const { whyAway } = await import('../queue/bullmq/redis.ts');
  return whyAway(redis);
}
