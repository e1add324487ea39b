/** Redis killed for 15 and for 60 seconds, not there at first, and emptied, while workers run: how soon the work goes on, and what came of it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { plan } from '../../pipelines/plan.ts';
import { bullmqRunner } from '../../src/queue/bullmq/bullmq-runner.ts';
import { spaceOf } from '../../src/queue/bullmq/space.ts';
import type { QueueDefinitions } from '../../src/queue/runner.ts';
import { putDocuments, type Random } from './documents.ts';
import { drive } from './drive.ts';
import { startFleet } from './fleet.ts';
import { type Difference, differenceOf, outcomeIn } from './outcome.ts';
import { type RedisProcess, redisOn } from './redis-process.ts';
import { inProcess } from './runs.ts';

export interface AwayPlan {
  readonly folder: string;
  readonly documents: number;
  /** For how long Redis is away, in seconds, one run each. */
  readonly seconds: readonly number[];
  readonly random: Random;
}

export interface Away extends Difference {
  readonly before: number;
  readonly done: number;
  /** Seconds from Redis's return to the next document's end. */
  readonly goesOnAfter: number;
}

interface Trouble {
  readonly startsWithout: boolean;
  readonly make: (redis: RedisProcess) => Promise<void>;
}

const away = (seconds: number): Trouble => ({
  startsWithout: false,
  make: async ({ kill, start }) => {
    await kill();
    await after(seconds * 1000);
    await start();
  },
});

const emptied: Trouble = {
  startsWithout: false,
  make: async ({ url }) => {
    const redis = new Redis(url);
    await redis.flushall();
    redis.disconnect();
  },
};

/** By the name of the trouble. */
export async function loseRedis({ folder, documents, seconds, random }: AwayPlan): Promise<Readonly<Record<string, Away>>> {
  const [corpus, clean] = [join(folder, 'corpus'), join(folder, 'clean')];
  const sizes = Array.from({ length: documents }, () => 3000 + Math.floor(random() * 20_000));
  putDocuments(corpus, sizes, random);
  await inProcess({ corpus, out: clean }, 2);
  const troubles: Readonly<Record<string, Trouble>> = {
    ...Object.fromEntries(seconds.map((each) => [`killed for ${each} s`, away(each)])),
    'not there at first': { startsWithout: true, make: ({ start }) => after(10_000).then(start) },
    emptied,
  };
  const figures: Record<string, Away> = {};
  for (const [name, trouble] of Object.entries(troubles)) figures[name] = await runThrough(trouble, join(folder, name), corpus, clean, documents);
  return figures;
}

async function runThrough({ startsWithout, make }: Trouble, home: string, corpus: string, clean: string, documents: number): Promise<Away> {
  mkdirSync(home, { recursive: true });
  const [redis, out] = [await redisOn(home), join(home, 'out')];
  if (!startsWithout) await redis.start();
  const fleet = startFleet(2, redis.url, out);
  await fleet.ready();
  const times: number[] = [];
  let [before, back] = [0, 0];
  const trouble = (async () => {
    while (!startsWithout && times.length < documents / 10) await after(20);
    before = times.length;
    await make(redis);
    back = performance.now();
  })();
  try {
    const space = await spaceOf(out, redis.url);
    const ends = await drive({ corpus, out, ended: () => void times.push(performance.now()), open: async (tell) => bullmqRunner(space, smallBatches, tell) });
    await trouble;
    const next = times.find((time) => time > back) ?? Number.POSITIVE_INFINITY;
    const done = [...ends.values()].filter(({ state }) => state === 'done').length;
    return { before, done, goesOnAfter: Math.round(next - back) / 1000, ...differenceOf(outcomeIn(out), outcomeIn(clean)) };
  } finally {
    await fleet.close();
    await redis.kill();
  }
}

/** So that there is much to lose. */
const smallBatches: QueueDefinitions = { ...plan.queues, read: { ...plan.queues.read, batch: { files: 4, bytes: 1e6 } } };
