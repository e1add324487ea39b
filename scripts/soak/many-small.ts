/** Many small files at once: each exactly once, and the memory does not grow with them. */
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { putDocuments, type Random } from './documents.ts';
import { outcomeIn } from './outcome.ts';
import { inProcess, onRedis } from './runs.ts';

export interface ManyPlan {
  readonly folder: string;
  readonly url: string;
  readonly documents: number;
  readonly random: Random;
}

const MEBIBYTE = 1024 * 1024;

export async function carryMany({ folder, url, documents, random }: ManyPlan) {
  const corpus = join(folder, 'corpus');
  putDocuments(
    corpus,
    Array.from({ length: documents }, () => 300),
    random,
  );
  const ways = { alone: (run: Parameters<typeof inProcess>[0]) => inProcess(run, 2), onRedis: (run: Parameters<typeof onRedis>[0]) => onRedis(run, url, 2) };
  const figures: Record<string, Many> = {};
  for (const [name, run] of Object.entries(ways)) {
    const out = join(folder, name);
    const held: number[] = [];
    const redis = new Redis(url);
    let most = 0;
    const looking = setInterval(async () => {
      const used = /^used_memory:(\d+)/mu.exec(await redis.info('memory'));
      most = Math.max(most, Number(used?.[1]) / MEBIBYTE);
    }, 200);
    const begun = Date.now();
    await run({
      corpus,
      out,
      ended: (_, count) => void (count % Math.max(1, Math.floor(documents / 100)) === 0 && held.push(process.memoryUsage.rss() / MEBIBYTE)),
    });
    clearInterval(looking);
    const keys = await redis.keys('*');
    redis.disconnect();
    const { events, files, strange } = outcomeIn(out);
    const half = Math.floor(held.length / 2);
    figures[name] = {
      once: new Set(events).size === documents && events.length === documents && files.size === documents * 2 && strange === 0,
      firstHalf: Math.round(Math.max(...held.slice(0, half))),
      secondHalf: Math.round(Math.max(...held.slice(half))),
      redis: { mostMebibytes: Math.round(most), keys: keys.length, payloads: keys.filter((key) => key.includes(':payload:')).length },
      seconds: (Date.now() - begun) / 1000,
    };
  }
  return figures;
}

interface Many {
  readonly once: boolean;
  /** The most that this process held, in MiB. */
  readonly firstHalf: number;
  readonly secondHalf: number;
  /** The most that Redis held, and what it still holds. */
  readonly redis: { readonly mostMebibytes: number; readonly keys: number; readonly payloads: number };
  readonly seconds: number;
}
