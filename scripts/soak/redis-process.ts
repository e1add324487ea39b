/** A Redis of its own on a free port, with what it writes in a folder that is given. */
import { type ChildProcess, spawn } from 'node:child_process';
import { Redis } from 'ioredis';
import { freePort } from './free-port.ts';

export interface RedisProcess {
  readonly url: string;
  readonly port: number;
  /** On the same port, with what its append-only file has kept. */
  readonly start: () => Promise<void>;
  /** At once, as by a power cut. */
  readonly kill: () => Promise<void>;
}

export async function startRedis(folder: string): Promise<RedisProcess> {
  const redis = await redisOn(folder);
  await redis.start();
  return redis;
}

/** Not yet started. `settings`: further words of its command line; `login`: what stands before the host in its address, as "name:password@". */
export async function redisOn(folder: string, settings: readonly string[] = [], login = ''): Promise<RedisProcess> {
  const port = await freePort();
  const url = `redis://${login}127.0.0.1:${port}`;
  let server: ChildProcess | null = null;
  return {
    url,
    port,
    start: async () => {
      const words = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes', ...settings];
      const started = spawn('redis-server', words, { stdio: 'ignore' });
      server = started;
      started.once('exit', (code, signal) => {
        if (server === started) throw new Error(`redis-server has ended: ${signal ?? code}`);
      });
      const missing = new Promise<never>((_, failed) => started.once('error', () => failed(new Error('redis-server is missing: run npm run setup'))));
      await Promise.race([answers(url), missing]);
    },
    kill: async () => {
      const running = server;
      server = null;
      if (!running) return;
      const gone = new Promise((ended) => running.once('exit', ended));
      running.kill('SIGKILL');
      await gone;
    },
  };
}

async function answers(url: string): Promise<void> {
  const redis = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
  redis.on('error', () => {});
  await redis.ping();
  redis.disconnect();
}
