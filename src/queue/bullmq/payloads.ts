/** What one queue hands to the next, kept beside the jobs: texts and extractions are too large for them. */
import type { Redis } from 'ioredis';

export interface Payloads {
  readonly put: (key: string, content: unknown) => Promise<void>;
  /** Null where it is gone: what it was made of is still in the folder. */
  readonly get: <Content>(key: string) => Promise<Content | null>;
  readonly drop: (key: string) => Promise<void>;
}

/** Seconds; a job that waits longer finds its payload gone and begins anew. */
const KEPT = 3600;

export function payloadsIn(redis: Redis, prefix: string): Payloads {
  const nameOf = (key: string): string => `${prefix}:payload:${key}`;
  return {
    put: async (key, content) => void (await redis.set(nameOf(key), JSON.stringify(content), 'EX', KEPT)),
    get: async <Content>(key: string) => {
      const content = await redis.get(nameOf(key));
      return content === null ? null : (JSON.parse(content) as Content);
    },
    drop: async (key) => void (await redis.del(nameOf(key))),
  };
}
