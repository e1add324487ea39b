/** `muctieu work`: real processes against one Redis, killed, stopped, started too early, and with other readers. */
import { type ChildProcess, spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Redis } from 'ioredis';
import { expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../scripts/soak/free-port.ts';
import { bullmqRunner } from '../../src/queue/bullmq/bullmq-runner.ts';
import { enlist } from '../../src/queue/bullmq/muster.ts';
import { readersHere } from '../../src/queue/bullmq/readers-here.ts';
import { spaceOf } from '../../src/queue/bullmq/space.ts';
import { takeFile } from '../../src/queue/take-file.ts';
import { rulesHash } from '../../src/write/fingerprint.ts';
import { filesIn, temporaryFolder } from '../support/folders.ts';
import { redisServer } from '../support/redis-server.ts';
import { runNode } from '../support/run-node.ts';
import { impatient, listener } from '../support/runners.ts';

const program = resolve('pipelines/muctieu.ts');
const COUNT = 30;
const corpus = Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`corpus/${i}.txt`, `Đến năm 2030, tỷ lệ xã loại ${i} đạt ${i + 10}%\n`.repeat(40)]));

function worker(cwd: string, ...words: string[]) {
  const child = spawn(process.execPath, [program, 'work', '--lang', 'en', ...words], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  let look = (): void => {};
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
    look();
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const says = (words: string): Promise<void> =>
    new Promise((heard) => {
      look = () => {
        if (said.includes(words)) heard();
      };
      look();
    });
  return { child: child as ChildProcess, says, ended };
}

it('a killed worker loses nothing, another one with the folder mounted elsewhere goes on, and a stopped one ends', async () => {
  const { url } = await redisServer();
  const home = temporaryFolder(corpus);
  const elsewhere = temporaryFolder();
  symlinkSync(home, join(elsewhere, 'share'));
  const [one, other] = [worker(home, '--redis', url), worker(elsewhere, '--redis', url, '--corpus', 'share/corpus', '--out', 'share/extracted')];
  await Promise.all([one.says('Ready'), other.says('Ready')]);
  const heard = listener();
  const runner = bullmqRunner(
    await spaceOf(join(home, 'extracted'), url),
    { ...impatient, read: { ...impatient.read, batch: { files: 1, bytes: 1 } } },
    heard.tell,
  );
  onTestFinished(runner.close);
  const taken = Array.from({ length: COUNT }, (_, i) =>
    takeFile({ name: `${i}.txt`, shown: `${i}.txt`, path: join(home, 'corpus', `${i}.txt`) }, 1e6, join(home, 'corpus')),
  );
  await runner.add((await Promise.all(taken)).map((file) => ({ ...file, from: null })));
  await heard.ended(3);
  one.child.kill('SIGKILL');
  await heard.ended(COUNT);
  expect([...heard.states.values()].map((states) => states.at(-1))).toEqual(Array(COUNT).fill('done'));
  const told = (filesIn(join(home, 'extracted'))['ledger.ndjson'] ?? '').trimEnd().split('\n');
  expect(told).toHaveLength(COUNT);
  other.child.kill('SIGTERM');
  expect(await other.ended).toBe(0);
});

it('other readers are refused by name, or taken all the same', async () => {
  const { url } = await redisServer();
  const cwd = temporaryFolder(corpus);
  const space = await spaceOf(join(cwd, 'extracted'), url);
  const first = await enlist(space, { ...(await readersHere(rulesHash())), tesseract: '0.0.1' }, false);
  if (first.ok) onTestFinished(first.leave);
  const { code, stderr } = await runNode([program, 'work', '--lang', 'en', '--redis', url], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/tesseract: here [\d.]+|tesseract: here missing/u);
  expect(stderr).toContain('there 0.0.1');
  const stubborn = worker(cwd, '--redis', url, '--any-readers');
  await stubborn.says('Ready');
});

it('started before Redis it says so and waits; emptied, it is known again soon', async () => {
  const redis = await redisServer();
  await redis.kill();
  const cwd = temporaryFolder(corpus);
  const early = worker(cwd, '--redis', redis.url);
  await early.says('does not answer (ECONNREFUSED)');
  await redis.start();
  await early.says('Ready');
  const client = new Redis(redis.url);
  onTestFinished(() => client.disconnect());
  await client.flushall();
  await expect.poll(async () => (await client.keys('*:worker:*')).length, { timeout: 10_000 }).toBe(1);
});

it('an address that cannot become right is wrong use', async () => {
  const cwd = temporaryFolder(corpus);
  expect((await runNode([program, 'work', '--redis', 'redis://no such host'], { cwd })).code).toBe(2);
  expect((await runNode([program, 'work'], { cwd, env: { MUCTIEU_REDIS_URL: '' } })).code).toBe(2);
  expect((await runNode([program, 'work', '--corpus', 'nowhere', '--redis', `redis://127.0.0.1:${await freePort()}`], { cwd })).code).toBe(2);
});
