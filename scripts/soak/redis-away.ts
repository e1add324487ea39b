/** Redis killed for 15 and for 60 seconds, not there at first, and emptied, while real workers run: prints how soon the work goes on, and what came of it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { queues } from '../../pipelines/queues.ts';
import { bullmqRunner } from '../../src/queue/bullmq/bullmq-runner.ts';
import { spaceOf } from '../../src/queue/bullmq/space.ts';
import { isEnd, type Job } from '../../src/queue/job.ts';
import type { QueueDefinitions } from '../../src/queue/runner.ts';
import { takeFile } from '../../src/queue/take-file.ts';

const DOCUMENTS = 1500;
const program = resolve('pipelines/muctieu.ts');

interface Trouble {
  readonly name: string;
  readonly startsWithout: boolean;
  /** Gives the time at which Redis was back. */
  readonly make: (redis: Server) => Promise<number>;
}

interface Server {
  readonly url: string;
  readonly start: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

const away = (seconds: number): Trouble => ({
  name: `killed for ${seconds} s`,
  startsWithout: false,
  make: async ({ kill, start }) => {
    await kill();
    await after(seconds * 1000);
    await start();
    return performance.now();
  },
});

const troubles: readonly Trouble[] = [
  away(15),
  away(60),
  {
    name: 'not there at first, for 10 s',
    startsWithout: true,
    make: async ({ start }) => {
      await after(10_000);
      await start();
      return performance.now();
    },
  },
  {
    name: 'emptied in mid-run',
    startsWithout: false,
    make: async ({ url }) => {
      const redis = new Redis(url);
      await redis.flushall();
      redis.disconnect();
      return performance.now();
    },
  },
];

async function soak({ name, startsWithout, make }: Trouble): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'muctieu-soak-'));
  const server = await openServer(join(home, 'redis'));
  const [folder, out] = [join(home, 'corpus'), join(home, 'extracted')];
  mkdirSync(folder);
  for (let i = 0; i < DOCUMENTS; i += 1)
    writeFileSync(join(folder, `${i}.txt`), `Đến năm 2030, tỷ lệ hộ dân loại ${i} dùng nước sạch đạt ${(i % 90) + 10}%.\n`.repeat(60));
  if (!startsWithout) await server.start();
  const workers = [1, 2].map(() => spawn(process.execPath, [program, 'work', '--redis', server.url], { cwd: home, stdio: 'ignore' }));
  const ends: number[] = [];
  const states = new Map<string, number>();
  const runner = bullmqRunner(await spaceOf(out, server.url), queuesOfSmallBatches(), (_, progress) => {
    if (!isEnd(progress)) return;
    ends.push(performance.now());
    states.set(progress.state, (states.get(progress.state) ?? 0) + 1);
  });
  try {
    const jobs: Job[] = [];
    for (let i = 0; i < DOCUMENTS; i += 1) {
      const file = `${i}.txt`;
      jobs.push({ ...(await takeFile({ name: file, shown: file, path: join(folder, file) }, 1e6, folder)), from: null });
    }
    await runner.add(jobs);
    if (!startsWithout) await until(() => ends.length >= DOCUMENTS / 10);
    const before = ends.length;
    const back = await make(server);
    await until(() => ends.length >= DOCUMENTS);
    const first = ends.find((time, index) => index >= before && time > back) ?? Number.NaN;
    const told = readFileSync(join(out, 'ledger.ndjson'), 'utf8').trimEnd().split('\n');
    const paths = new Set(told.map((line) => (JSON.parse(line) as { path: string }).path));
    process.stdout.write(
      `${name}: ${before} of ${DOCUMENTS} done before; goes on ${((first - back) / 1000).toFixed(1)} s after its return (at most 5); ` +
        `lost ${DOCUMENTS - paths.size}, told twice ${told.length - paths.size}, ends ${JSON.stringify(Object.fromEntries(states))}\n`,
    );
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
    await runner.close();
    await server.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

const queuesOfSmallBatches = (): QueueDefinitions => ({ ...queues, read: { ...queues.read, batch: { files: 4, bytes: 1e6 } } });

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await after(20);
}

async function openServer(folder: string): Promise<Server> {
  mkdirSync(folder);
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let running: ChildProcess | null = null;
  return {
    url,
    start: async () => {
      running = spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'], { stdio: 'ignore' });
      const redis = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
      redis.on('error', () => {});
      await redis.ping();
      redis.disconnect();
    },
    kill: async () => {
      if (!running) return;
      const gone = new Promise((done) => running?.once('exit', done));
      running.kill('SIGKILL');
      await gone;
      running = null;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

const chosen = process.argv[2];
for (const trouble of troubles) if (chosen === undefined || trouble.name.includes(chosen)) await soak(trouble);
