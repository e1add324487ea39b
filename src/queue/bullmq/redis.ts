/** The way to Redis: asked whether it answers before anything waits for it, and back soon after it is back. */
import { Redis } from 'ioredis';

/** Milliseconds; BullMQ's own wait grows to 20 s. */
const retryStrategy = (): number => 500;

/** For commands: they fail at once while Redis is away. Workers wait by themselves. */
export const commandConnection = { enableOfflineQueue: false, maxRetriesPerRequest: 1, retryStrategy } as const;
export const workerConnection = { maxRetriesPerRequest: null, retryStrategy } as const;

/** Milliseconds; somebody waits for the answer. */
const PATIENCE = 2500;

/** Null where it answers, else why not. */
export async function whyAway(url: string): Promise<string | null> {
  if (!isAddress(url)) return 'ERR_INVALID_URL';
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: PATIENCE, maxRetriesPerRequest: 0, retryStrategy: () => null });
  let said = '';
  redis.on('error', (error: NodeJS.ErrnoException) => {
    said = error.code ?? error.message;
  });
  const late = AbortSignal.timeout(PATIENCE);
  const patience = new Promise<never>((_, reject) => {
    late.addEventListener('abort', () => reject(new Error('ETIMEDOUT')));
  });
  try {
    await Promise.race([redis.connect().then(() => redis.ping()), patience]);
    return null;
  } catch (error) {
    return said || (error as Error).message;
  } finally {
    redis.disconnect();
  }
}

/** A Redis that starts or restarts; any other reason does not pass by waiting. */
export const passes = (why: string): boolean =>
  ['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EAI_AGAIN'].includes(why) || why.startsWith('LOADING');

const isAddress = (url: string): boolean => /^(?:rediss?:|unix:)?\/\/?[^\s]/u.test(url) && (url.startsWith('/') || URL.canParse(url));

interface Closable {
  readonly close: () => Promise<unknown>;
  readonly disconnect: () => unknown;
}

/** With Redis away nothing can be said to it any more: the connection is let go. */
export async function letGo(it: Closable): Promise<void> {
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error('ETIMEDOUT')), PATIENCE);
  });
  try {
    await Promise.race([it.close(), patience]);
  } catch {
    await it.disconnect();
  } finally {
    clearTimeout(late);
  }
}
