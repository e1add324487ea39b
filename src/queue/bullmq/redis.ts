/** The way to Redis: asked whether it answers before anything waits for it, and back soon after it is back. */
import { setTimeout as after } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** Milliseconds; BullMQ's own wait grows to 20 s. */
const BEFORE_TRYING_AGAIN = 500;

export interface Line {
  /** For commands: they fail at once while Redis is away. */
  readonly command: ConnectionOptions;
  /** Waits by itself. */
  readonly worker: ConnectionOptions;
  /** From now on no connection comes back that breaks, and what waits for one is given up: nothing keeps the process from ending. */
  readonly leave: () => void;
}

interface ConnectionOptions {
  readonly enableOfflineQueue: boolean;
  readonly maxRetriesPerRequest: number | null;
  readonly retryStrategy: () => number | null;
}

/** How the connections of one runner, or of the workers of one process, are made. */
export function openLine(): Line {
  let leaving = false;
  const retryStrategy = (): number | null => (leaving ? null : BEFORE_TRYING_AGAIN);
  return {
    command: { enableOfflineQueue: false, maxRetriesPerRequest: 1, retryStrategy },
    worker: { enableOfflineQueue: true, maxRetriesPerRequest: null, retryStrategy },
    leave: () => {
      leaving = true;
    },
  };
}

/** Where Redis is away there is nobody to say goodbye to, and what waits for an answer waits for good. */
export async function closed(it: { readonly close: () => Promise<unknown> }, url: string): Promise<void> {
  const done = new AbortController();
  const { signal } = done;
  const closing = it
    .close()
    .catch(() => {})
    .finally(() => done.abort());
  for (let away = 0; !signal.aborted && away < 2; ) {
    await Promise.race([closing, after(BEFORE_TRYING_AGAIN * 2, undefined, { signal }).catch(() => {})]);
    if (!signal.aborted) away = (await whyAway(url)) === null ? 0 : away + 1;
  }
}

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
    // Called on a connection that has ended it keeps the process for two seconds.
    if (redis.status !== 'end') redis.disconnect();
  }
}

/** A Redis that starts or restarts; any other reason does not pass by waiting. */
export const passes = (why: string): boolean =>
  ['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EAI_AGAIN'].includes(why) || why.startsWith('LOADING');

const isAddress = (url: string): boolean => /^(?:rediss?:|unix:)?\/\/?[^\s]/u.test(url) && (url.startsWith('/') || URL.canParse(url));
