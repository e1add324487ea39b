/** A real Redis of its own for a test, on a free port, ended with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { Redis } from 'ioredis';
import { onTestFinished } from 'vitest';
import { freePort } from '../../scripts/soak/free-port.ts';
import { temporaryFolder } from './folders.ts';

export interface TestRedis {
  readonly url: string;
  readonly port: number;
  /** At once, as by a power cut. */
  readonly kill: () => Promise<void>;
  /** On the same port, with what its append-only file has kept. */
  readonly start: () => Promise<void>;
}

/** `settings`: further words of its command line; `login`: what stands before the host in its address, as "name:password@". */
export async function redisServer(settings: readonly string[] = [], login = ''): Promise<TestRedis> {
  const [port, folder] = [await freePort(), temporaryFolder()];
  const url = `redis://${login}127.0.0.1:${port}`;
  const words = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes', ...settings];
  let server: ChildProcess | null = null;
  const kill = async (): Promise<void> => {
    const running = server;
    server = null;
    if (!running || running.exitCode !== null) return;
    running.kill('SIGKILL');
    await new Promise((gone) => running.once('exit', gone));
  };
  const start = async (): Promise<void> => {
    server = spawn('redis-server', words, { stdio: 'ignore' });
    await new Promise<void>((running, failed) => {
      server?.once('error', () => failed(new Error('redis-server is missing: run npm run setup')));
      server?.once('exit', () => failed(new Error('redis-server has ended')));
      void answers(url).then(running, failed);
    });
  };
  onTestFinished(kill);
  await start();
  return { url, port, kill, start };
}

async function answers(url: string): Promise<void> {
  const redis = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
  redis.on('error', () => {});
  await redis.ping();
  redis.disconnect();
}
