/** What a Redis says of itself: its version, and whether it keeps what it is given. */
import { Redis } from 'ioredis';
import { whyAway } from './redis.ts';

export interface RedisSettings {
  /** Null where it answers, else why not. */
  readonly away: string | null;
  readonly version: string | null;
  readonly maxmemoryPolicy: string | null;
  readonly appendonly: boolean | null;
}

/** Asks no more than `INFO`, which may be asked where settings may not. */
export async function redisSettings(url: string): Promise<RedisSettings> {
  const away = await whyAway(url);
  if (away !== null) return { ...unknown, away };
  const redis = new Redis(url, { maxRetriesPerRequest: 0, retryStrategy: () => null, commandTimeout: PATIENCE });
  redis.on('error', () => {});
  try {
    const said = await redis.info();
    const appendonly = settingOf(said, 'aof_enabled');
    return {
      away,
      version: settingOf(said, 'redis_version'),
      maxmemoryPolicy: settingOf(said, 'maxmemory_policy'),
      appendonly: appendonly === null ? null : appendonly === '1',
    };
  } catch (error) {
    return { ...unknown, away: (error as NodeJS.ErrnoException).code ?? (error as Error).message };
  } finally {
    if (redis.status !== 'end') redis.disconnect();
  }
}

const PATIENCE = 2500;
const unknown = { version: null, maxmemoryPolicy: null, appendonly: null };

function settingOf(said: string, name: string): string | null {
  const line = said.split('\r\n').find((each) => each.startsWith(`${name}:`));
  return line === undefined ? null : line.slice(name.length + 1);
}
