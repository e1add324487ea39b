/** A worker, a watcher and a command on the same folders and the same Redis: the same bytes, every file said once, and little left in Redis. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { Redis } from 'ioredis';
import { expect, it, onTestFinished } from 'vitest';
import { filesIn, temporaryFolder } from '../../support/folders.ts';
import { redisServer } from '../../support/redis-server.ts';
import { runNode } from '../../support/run-node.ts';

const program = resolve('test/support/percent-program.ts');
const COUNT = 120;
const corpus = Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`corpus/${i}.txt`, `tỷ lệ xã loại ${i} đạt ${(i % 90) + 10}%\n`.repeat(50)]));

function start(
  cwd: string,
  words: readonly string[],
): { readonly child: ChildProcess; readonly says: (words: string) => Promise<void>; readonly ended: Promise<unknown> } {
  const child = spawn(process.execPath, [program, ...words, '--lang', 'en'], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  const ended = new Promise((gone) => child.once('exit', gone));
  return { child, ended, says: (words) => expect.poll(() => said, { timeout: 50_000 }).toContain(words) };
}

const pathsIn = (out: string): string[] =>
  (filesIn(out)['ledger.ndjson'] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).path as string);

it('all at once', async () => {
  const { url } = await redisServer();
  const cwd = temporaryFolder(corpus);
  const worker = start(cwd, ['work', '--redis', url]);
  await worker.says('Ready');
  const watcher = start(cwd, ['watch', '--redis', url, '--stable-ms', '100']);
  const [first, second] = await Promise.all([1, 2].map(() => runNode([program, 'extract', '--redis', url], { cwd })));
  expect([first?.code, second?.code]).toEqual([0, 0]);
  await expect.poll(() => new Set(pathsIn(join(cwd, 'extracted'))).size, { timeout: 50_000 }).toBe(COUNT);
  for (const { child } of [watcher, worker]) child.kill('SIGTERM');
  await Promise.all([watcher.ended, worker.ended]);
  expect(pathsIn(join(cwd, 'extracted'))).toHaveLength(COUNT);

  await runNode([program, 'extract', '--out', 'alone'], { cwd });
  const outputs = (out: string) => Object.entries(filesIn(join(cwd, out))).filter(([name]) => /\d\.txt\.(?:json|txt)$/u.test(name));
  expect(outputs('extracted')).toEqual(outputs('alone'));

  const redis = new Redis(url);
  onTestFinished(() => redis.disconnect());
  const keys = await redis.keys('*');
  expect(keys.filter((key) => key.includes(':worker:'))).toEqual([]);
  for (const key of keys.filter((each) => each.includes(':payload:'))) expect(await redis.ttl(key)).toBeGreaterThan(0);
  // Three senders, eight batches each, three queues, and some keys of the queues themselves; a file sent again would be one of its own.
  expect(keys.length).toBeLessThan(150);
}, 120_000);
