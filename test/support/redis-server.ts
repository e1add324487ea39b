/** A real Redis of its own for a test, on a free port, ended with it. */
import { onTestFinished } from 'vitest';
import { type RedisProcess, redisOn } from '../../scripts/soak/redis-process.ts';
import { temporaryFolder } from './folders.ts';

export async function redisServer(settings: readonly string[] = [], login = ''): Promise<RedisProcess> {
  const redis = await redisOn(temporaryFolder(), settings, login);
  onTestFinished(redis.kill);
  await redis.start();
  return redis;
}
