/** Workers on Redis are killed at random while they work off documents of one to many pages. */
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { QueueEvents } from 'bullmq';
import { plan } from '../../pipelines/plan.ts';
import { bullmqRunner } from '../../src/queue/bullmq/bullmq-runner.ts';
import { queueNames, queuesOf } from '../../src/queue/bullmq/queues.ts';
import { spaceOf } from '../../src/queue/bullmq/space.ts';
import { PAGE, pagesOf, putDocuments, type Random } from './documents.ts';
import { drive } from './drive.ts';
import { startFleet } from './fleet.ts';
import { type Difference, differenceOf, outcomeIn } from './outcome.ts';
import { inProcess } from './runs.ts';

export interface KillsPlan {
  /** Empty. */
  readonly folder: string;
  readonly url: string;
  readonly documents: number;
  readonly mostPages: number;
  readonly workers: number;
  readonly kills: number;
  readonly random: Random;
}

export interface Kills extends Difference {
  readonly done: number;
  readonly kills: number;
  readonly metWork: number;
  readonly strange: number;
  /** Files that killed workers had begun to write and nobody will finish. */
  readonly drafts: number;
  /** Milliseconds until what a kill met was running again. */
  readonly median: number;
  readonly slowest: number;
  /** Milliseconds until Redis had missed what the slowest kill met; after that it waits for a worker with a free hand. */
  readonly slowestMissed: number;
  /** Kills of whose work some was never seen again. */
  readonly forgotten: number;
  readonly seconds: number;
}

export async function killWorkers({ folder, url, documents, mostPages, workers, kills, random }: KillsPlan): Promise<Kills> {
  const [corpus, out, clean] = ['corpus', 'out', 'clean'].map((name) => join(folder, name)) as [string, string, string];
  putDocuments(
    corpus,
    Array.from({ length: documents }, () => pagesOf(mostPages, random) * PAGE),
    random,
  );
  await inProcess({ corpus, out: clean }, 2);
  const fleet = startFleet(workers, url, out);
  const space = await spaceOf(out, url);
  const queues = queuesOf(space, { enableOfflineQueue: true, maxRetriesPerRequest: null, retryStrategy: () => 500 });
  const listeners = queueNames.map((name) => {
    const events = new QueueEvents(name, { connection: { url }, prefix: space.prefix });
    events.on('stalled', async ({ jobId }) => {
      for (const { name: each } of (await queues[name].getJob(jobId))?.data.jobs ?? []) fleet.back(each);
    });
    return events;
  });
  await fleet.ready();
  const begun = Date.now();
  let [done, killed, metWork] = [0, 0, 0];
  const killing = (async () => {
    while (killed < kills && done < documents) {
      await after(50 + random() * 1500);
      // Spread over the documents, and each at a random time.
      if (fleet.extracted.size * kills < killed * documents * 0.9) continue;
      if (fleet.kill(Math.floor(random() * workers))) metWork += 1;
      killed += 1;
    }
  })();
  const ended = (name: string, count: number): void => {
    fleet.over(name);
    done = count;
  };
  const ends = await drive({ corpus, out, random, ended, open: async (tell) => bullmqRunner(space, plan.queues, tell) });
  await killing;
  const seconds = (Date.now() - begun) / 1000;
  await fleet.close();
  for (const each of [...listeners, ...Object.values(queues)]) await each.close();
  const [outcome, expected] = [outcomeIn(out), outcomeIn(clean)];
  return {
    done: [...ends.values()].filter(({ state }) => state === 'done').length,
    kills: killed,
    metWork,
    strange: outcome.strange,
    drafts: outcome.drafts,
    median: [...fleet.recoveries].sort((a, b) => a - b)[Math.floor(fleet.recoveries.length / 2)] ?? 0,
    slowestMissed: Math.max(0, ...fleet.missed),
    slowest: Math.max(0, ...fleet.recoveries),
    forgotten: metWork - fleet.recoveries.length,
    seconds,
    ...differenceOf(outcome, expected),
  };
}
