/** The way to Redis: asked whether it answers before anything waits for it. */
import { Redis } from 'ioredis';

/** How every key of ours begins. */
export const PREFIX = 'muctieu';

/** For commands: they fail at once while Redis is away. Workers wait by themselves. */
export const commandConnection = { enableOfflineQueue: false, maxRetriesPerRequest: 1 } as const;
export const workerConnection = { maxRetriesPerRequest: null } as const;

/** Milliseconds; somebody waits for the answer. */
const PATIENCE = 3000;

/** Null where it answers, else why not. */
export async function whyAway(url: string): Promise<string | null> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: PATIENCE, maxRetriesPerRequest: 0, retryStrategy: () => null });
  let said = '';
  redis.on('error', (error: NodeJS.ErrnoException) => {
    said = error.code ?? error.message;
  });
  let late: NodeJS.Timeout | undefined;
  try {
    const patience = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new Error('ETIMEDOUT')), PATIENCE);
    });
    await Promise.race([redis.connect().then(() => redis.ping()), patience]);
    return null;
  } catch (error) {
    return said || (error as Error).message;
  } finally {
    clearTimeout(late);
    redis.disconnect();
  }
}
