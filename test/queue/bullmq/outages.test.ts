/** Redis goes away, loses everything, or is not there yet: the work goes on by itself, and nothing is lost or said twice. */
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { expect, it, onTestFinished } from 'vitest';
import type { RedisProcess } from '../../../scripts/soak/redis-process.ts';
import { bullmqRunner } from '../../../src/queue/bullmq/bullmq-runner.ts';
import { enlist } from '../../../src/queue/bullmq/muster.ts';
import { openQueueView } from '../../../src/queue/bullmq/queue-view.ts';
import { spaceOf } from '../../../src/queue/bullmq/space.ts';
import { openWorkers } from '../../../src/queue/bullmq/workers.ts';
import { filesIn, put, temporaryFolder } from '../../support/folders.ts';
import { redisServer } from '../../support/redis-server.ts';
import { impatient, jobFor, listener, stationsFor } from '../../support/runners.ts';

const COUNT = 60;
const corpus = Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`${i}.txt`, `tỷ lệ xã loại ${i} đạt ${i + 10}%\n`]));
/** A file a batch, so that there is much to lose. */
const queues = { ...impatient, read: { ...impatient.read, batch: { files: 1, bytes: 1 } } };

async function runThrough(trouble: (redis: RedisProcess, done: (count: number) => Promise<void>) => Promise<void>, before = async (_: RedisProcess) => {}) {
  const redis = await redisServer();
  await before(redis);
  const folder = temporaryFolder(corpus);
  const out = join(folder, 'out');
  const stations = await stationsFor(out);
  const slow = { ...stations, extract: (source: Parameters<typeof stations.extract>[0]) => after(30).then(() => stations.extract(source)) };
  const space = await spaceOf(out, redis.url);
  const heard = listener();
  const workers = openWorkers(space, slow, queues);
  const runner = bullmqRunner(space, queues, heard.tell);
  onTestFinished(async () => {
    await workers.close();
    await runner.close();
  });
  await runner.add(await Promise.all(Object.keys(corpus).map((name) => jobFor(folder, name))));
  await trouble(redis, heard.ended);
  await heard.ended(COUNT);
  expect([...heard.states.values()].map((states) => states.at(-1))).toEqual(Array(COUNT).fill('done'));
  const { 'ledger.ndjson': ledger = '' } = filesIn(out);
  const told = ledger.trimEnd().split('\n');
  expect(new Set(told.map((line) => JSON.parse(line).path)).size).toBe(COUNT);
  expect(told).toHaveLength(COUNT);
}

it('killed, and back', async () => {
  await runThrough(async ({ kill, start }, ended) => {
    await ended(10);
    await kill();
    await after(1500);
    await start();
  });
});

it('killed for longer than a lock holds', async () => {
  await runThrough(async ({ kill, start }, ended) => {
    await ended(10);
    await kill();
    await after(4000);
    await start();
  });
});

it('not there when the work begins', async () => {
  await runThrough(
    ({ start }) => start(),
    ({ kill }) => kill(),
  );
});

it('emptied in mid-run', async () => {
  await runThrough(async ({ url }, ended) => {
    await ended(10);
    const redis = new Redis(url);
    await redis.flushall();
    redis.disconnect();
  });
});

it('away when the work is stopped: nothing waits for it', async () => {
  const redis = await redisServer();
  const folder = temporaryFolder(corpus);
  const stations = await stationsFor(join(folder, 'out'));
  const space = await spaceOf(stations.out, redis.url);
  const heard = listener();
  const workers = openWorkers(space, stations, queues);
  const runner = bullmqRunner(space, queues, heard.tell);
  await runner.add(await Promise.all(Object.keys(corpus).map((name) => jobFor(folder, name))));
  await heard.ended(5);
  await redis.kill();
  await Promise.all([workers.close(), runner.close()]);
});

it('killed while everything that speaks to it is idle: nobody breaks, all of it ends, and it is seen again when it is back', async () => {
  const redis = await redisServer();
  const stations = await stationsFor(join(temporaryFolder(), 'out'));
  const space = await spaceOf(stations.out, redis.url);
  const heard = listener();
  const workers = openWorkers(space, stations, queues);
  const runner = bullmqRunner(space, queues, heard.tell);
  const view = openQueueView(space);
  const enlisted = await enlist(space, {}, false);
  expect((await view.look())?.workers).toHaveLength(1);
  await redis.kill();
  expect(await view.look()).toBeNull();
  await after(1000);
  await redis.start();
  await expect.poll(async () => (await view.look())?.workers?.length, { timeout: 10_000 }).toBe(1);
  await redis.kill();
  await Promise.all([workers.close(), runner.close(), view.close(), enlisted.ok && enlisted.leave()]);
});

it('a file that cannot be written holds up none of its batch', async () => {
  const { url } = await redisServer();
  const names = Object.keys(corpus).slice(0, 10);
  const folder = temporaryFolder(corpus);
  const out = join(folder, 'out');
  put(out, '3.txt.json/in-its-place', '');
  const stations = await stationsFor(out);
  const space = await spaceOf(out, url);
  const heard = listener();
  const patient = { ...impatient, publish: { ...impatient.publish, attempts: 1_000_000, backoff: { first: 100, most: 100 } } };
  const workers = openWorkers(space, stations, patient);
  const runner = bullmqRunner(space, patient, heard.tell);
  onTestFinished(async () => {
    await workers.close();
    await runner.close();
  });
  await runner.add(await Promise.all(names.map((name) => jobFor(folder, name))));
  await heard.ended(9);
  expect(names.filter((name) => heard.states.get(name)?.at(-1) === 'done')).toHaveLength(9);
  expect(heard.states.get('3.txt')?.at(-1)).not.toBe('done');
});
