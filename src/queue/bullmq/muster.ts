/** Who works for an output folder: each process says so every few seconds, and is forgotten soon after it has fallen silent. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Redis } from 'ioredis';
import { differencesBetween, type ReaderDifference, type ReadersHere } from './readers-here.ts';
import { openLine } from './redis.ts';
import type { Space } from './space.ts';

export interface WorkerProcess {
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  /** ISO 8601. */
  readonly since: string;
  readonly readers: ReadersHere;
}

/** `differences`: its readers are not those of the first one; what they read would not be the same. */
export type Enlisted =
  | { readonly ok: true; readonly leave: () => Promise<void> }
  | { readonly ok: false; readonly first: WorkerProcess; readonly differences: readonly ReaderDifference[] };

/** Milliseconds. */
const BETWEEN_SIGNS = 3000;
/** Seconds. */
const FORGOTTEN_AFTER = 10;

/** Redis must answer. */
export async function enlist(space: Space, readers: ReadersHere, anyReaders: boolean): Promise<Enlisted> {
  const { command, leave } = openLine();
  const redis = new Redis(space.url, { ...command, lazyConnect: true });
  redis.on('error', () => {});
  await redis.connect();
  const self: WorkerProcess = { id: randomUUID(), host: hostname(), pid: process.pid, since: new Date().toISOString(), readers };
  const key = `${space.prefix}:worker:${self.id}`;
  const sign = () => redis.set(key, JSON.stringify(self), 'EX', FORGOTTEN_AFTER);
  await sign();
  // Asked after it is known itself: of two that come at the same time the later one sees the earlier.
  const [first = self] = await workersIn(redis, space);
  const differences = differencesBetween(first.readers, readers);
  const quit = async (): Promise<void> => {
    leave();
    await redis.del(key).catch(() => {});
    redis.disconnect();
  };
  if (differences.length > 0 && !anyReaders) {
    await quit();
    return { ok: false, first, differences };
  }
  const timer = setInterval(() => void sign().catch(() => {}), BETWEEN_SIGNS);
  return {
    ok: true,
    leave: async () => {
      clearInterval(timer);
      await quit();
    },
  };
}

/** The first one first. */
export async function workersIn(redis: Redis, { prefix }: Space): Promise<readonly WorkerProcess[]> {
  const keys = new Set<string>();
  for await (const found of redis.scanStream({ match: `${prefix}:worker:*`, count: 1000 })) for (const key of found as string[]) keys.add(key);
  if (keys.size === 0) return [];
  const said = await redis.mget([...keys]);
  const workers = said.flatMap((each) => (each === null ? [] : [JSON.parse(each) as WorkerProcess]));
  return workers.sort((a, b) => (`${a.since} ${a.id}` < `${b.since} ${b.id}` ? -1 : 1));
}
