/** Workers on Redis are killed at random while they work off documents of one to many pages. */
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { plan } from '../../pipelines/plan.ts';
import { bullmqRunner } from '../../src/queue/bullmq/bullmq-runner.ts';
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
  /** Milliseconds until what the slowest kill met was running again. */
  readonly slowest: number;
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
  const ends = await drive({ corpus, out, random, ended, open: async (tell) => bullmqRunner(await spaceOf(out, url), plan.queues, tell) });
  await killing;
  const seconds = (Date.now() - begun) / 1000;
  await fleet.close();
  const [outcome, expected] = [outcomeIn(out), outcomeIn(clean)];
  return {
    done: [...ends.values()].filter(({ state }) => state === 'done').length,
    kills: killed,
    metWork,
    strange: outcome.strange,
    slowest: Math.max(0, ...fleet.recoveries),
    forgotten: metWork - fleet.recoveries.length,
    seconds,
    ...differenceOf(outcome, expected),
  };
}
