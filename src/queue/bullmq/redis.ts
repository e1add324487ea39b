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

/** Null where it answers and takes work, else why not: the code of an error, or the first word of what it said (NOAUTH), or READONLY, TOO_OLD. */
export async function whyAway(url: string): Promise<string | null> {
  const answer = await ask(url);
  if (!answer.ok) return answer.why;
  if (/^role:(?!master)/mu.test(answer.info)) return 'READONLY';
  const [major = 0, minor = 0] = said(answer.info, 'redis_version').split('.').map(Number);
  return major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1]) ? 'TOO_OLD' : null;
}

/** What BullMQ asks for. */
const LEAST = [6, 2] as const;

/** What it does when its memory is full: `noeviction`, or it throws keys away. Null where it does not say. */
export async function evictionOf(url: string): Promise<string | null> {
  const answer = await ask(url);
  return answer.ok ? said(answer.info, 'maxmemory_policy') || null : null;
}

/** `info`: lines of `name:value`. */
const said = (info: string, name: string): string => {
  const line = info.split(/\r?\n/u).find((each) => each.startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? '';
};

type Answer = { readonly ok: true; readonly info: string } | { readonly ok: false; readonly why: string };

async function ask(url: string): Promise<Answer> {
  if (!isAddress(url)) return { ok: false, why: 'ERR_INVALID_URL' };
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: PATIENCE, maxRetriesPerRequest: 0, retryStrategy: () => null });
  let first: unknown;
  redis.on('error', (error) => {
    first ??= error;
  });
  const late = AbortSignal.timeout(PATIENCE);
  const patience = new Promise<never>((_, reject) => {
    late.addEventListener('abort', () => reject(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
  });
  try {
    return { ok: true, info: await Promise.race([redis.connect().then(() => redis.info()), patience]) };
  } catch (error) {
    return { ok: false, why: codeOf(first ?? error) };
  } finally {
    // Called on a connection that has ended it keeps the process for two seconds.
    if (redis.status !== 'end') redis.disconnect();
  }
}

const codeOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? /^[A-Z]{4,}(?= )/u.exec(message)?.[0] ?? message;
};

/** A Redis that starts or restarts; any other reason does not pass by waiting. */
export const passes = (why: string): boolean =>
  ['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EAI_AGAIN', 'LOADING', 'MASTERDOWN'].includes(why);

/** A network address, or the path of a socket. */
const isAddress = (url: string): boolean => /^(?:rediss?:\/\/[^\s]|\/[^/])/u.test(url) && (url.startsWith('/') || URL.canParse(url));

/** Both libraries print on every connection, in English, what is told once in the reader's words or needs no telling. */
const { warn } = console;
console.warn = (...words: unknown[]): void => {
  if (!/^(?:IMPORTANT! Eviction policy|\[WARN\] (?:This )?Redis server)/u.test(String(words[0]))) warn(...words);
};
