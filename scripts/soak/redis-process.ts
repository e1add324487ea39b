/** A Redis of its own on a free port, with what it writes in a folder that is given. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';

export interface RedisProcess {
  readonly url: string;
  readonly end: () => Promise<void>;
}

export async function startRedis(folder: string): Promise<RedisProcess> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'], {
    stdio: 'ignore',
  });
  let isOver = false;
  const gone = new Promise<void>((ended) =>
    server.once('exit', (code, signal) => {
      if (!isOver) throw new Error(`redis-server has ended: ${signal ?? code}`);
      ended();
    }),
  );
  const missing = new Promise<never>((_, failed) => server.once('error', () => failed(new Error('redis-server is missing: run npm run setup'))));
  await Promise.race([answers(url), missing]);
  return {
    url,
    end: async () => {
      isOver = true;
      server.kill('SIGKILL');
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

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
