/** Programs that are asked to end in the middle of their work, by real signals: nothing is left half, and the next run completes it. */
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { holdFile } from '../../src/ledger/held-file.ts';
import { bullmqRunner } from '../../src/queue/bullmq/bullmq-runner.ts';
import { spaceOf } from '../../src/queue/bullmq/space.ts';
import { takeFile } from '../../src/queue/take-file.ts';
import { filesIn, namesIn, temporaryFolder } from '../support/folders.ts';
import { redisServer } from '../support/redis-server.ts';
import { runMain } from '../support/run-main.ts';
import { impatient } from '../support/runners.ts';
import { type Running, running } from '../support/running.ts';
import { toldIn, until, watcher } from '../support/watcher.ts';

/** More than are in hand at the same time. */
const COUNT = 150;
const names = Array.from({ length: COUNT }, (_, i) => `${i}.txt`);
const corpus = Object.fromEntries(names.map((name, i) => [`corpus/${name}`, `tỷ lệ xã loại ${i} đạt ${i + 10}%\n`]));
const program = resolve('test/support/percent-main.ts');

/** While it is held nobody publishes: what runs is in the middle of its work. */
async function heldLedger(cwd: string): Promise<() => Promise<void>> {
  mkdirSync(join(cwd, 'extracted'), { recursive: true });
  const ledger = await holdFile(join(cwd, 'extracted/ledger.ndjson'));
  let held = true;
  const once = async (): Promise<void> => {
    if (held) await ledger.close();
    held = false;
  };
  onTestFinished(once);
  return once;
}

const draftsIn = (cwd: string): readonly string[] => namesIn(join(cwd, 'extracted')).filter((name) => basename(name).startsWith('.muctieu-'));

/** It has drafts of an extraction on the disk, which are two at least, and cannot go on. */
const untilStuck = (cwd: string): Promise<void> => until(() => draftsIn(cwd).length > 1);

const isStopping = ({ said }: Running) => until(() => /Đang dừng/u.test(said()));

/** A signal that follows at once is the first one heard twice. */
async function signalUntilEnded({ signal, ended }: Running, name: NodeJS.Signals): Promise<number | NodeJS.Signals> {
  for (;;) {
    const code = await Promise.race([ended, after(100, null)]);
    if (code !== null) return code;
    signal(name);
  }
}

/** Without the note of a watcher that had no time to take it away. */
const outputOf = (cwd: string) => Object.fromEntries(Object.entries(filesIn(join(cwd, 'extracted'))).filter(([name]) => /^[^.].*\.(?:json|txt)$/u.test(name)));

async function expectCompleted(cwd: string): Promise<void> {
  expect(draftsIn(cwd)).toEqual([]);
  const clean = temporaryFolder(corpus);
  expect((await runMain(clean, ['extract'])).code).toBe(0);
  expect((await runMain(cwd, ['extract'])).code).toBe(0);
  expect(outputOf(cwd)).toEqual(outputOf(clean));
  expect(toldIn(join(cwd, 'extracted')).toSorted()).toEqual(toldIn(join(clean, 'extracted')).toSorted());
}

describe.each([
  ['alone', async (): Promise<string[]> => []],
  ['over Redis', async () => ['--redis', (await redisServer()).url]],
])('extract %s', (_, words) => {
  it('ends what is running, says what is left, and the next run goes on', async () => {
    const cwd = temporaryFolder(corpus);
    const release = await heldLedger(cwd);
    const run = running(cwd, [program, 'extract', '--readers', '1', ...(await words())]);
    await untilStuck(cwd);
    run.signal('SIGTERM');
    await isStopping(run);
    await release();
    expect(await run.ended).toBe(143);
    expect(run.said()).toMatch(/còn \d+ tệp; chạy lại lệnh này để làm tiếp/u);
    expect(Object.keys(outputOf(cwd))).toContain('index.json');
    await expectCompleted(cwd);
  });

  it('ends at once at the second signal', async () => {
    const cwd = temporaryFolder(corpus);
    const release = await heldLedger(cwd);
    const run = running(cwd, [program, 'extract', '--readers', '1', ...(await words())]);
    await untilStuck(cwd);
    run.signal('SIGINT');
    await isStopping(run);
    expect(await signalUntilEnded(run, 'SIGINT')).toBe(130);
    expect(run.said()).not.toContain('còn');
    await release();
    await expectCompleted(cwd);
  });
});

it.each([
  ['the first', 0],
  ['the second', 143],
])('watch ends at %s signal', async (which, code) => {
  const cwd = temporaryFolder(corpus);
  const release = await heldLedger(cwd);
  const run = watcher(cwd);
  await untilStuck(cwd);
  run.signal('SIGTERM');
  await isStopping(run);
  if (which === 'the first') await release();
  expect(which === 'the first' ? await run.ended : await signalUntilEnded(run, 'SIGTERM')).toBe(code);
  await release();
  await expectCompleted(cwd);
});

it.each([
  ['the first', 0],
  ['the second', 130],
])('work ends at %s signal', async (which, code) => {
  const { url } = await redisServer();
  const cwd = temporaryFolder(corpus);
  const release = await heldLedger(cwd);
  const run = running(cwd, [program, 'work', '--redis', url]);
  await until(() => run.said().includes('Sẵn sàng'));
  const runner = bullmqRunner(await spaceOf(join(cwd, 'extracted'), url), impatient, () => {});
  onTestFinished(runner.close);
  const folder = join(cwd, 'corpus');
  const taken = await Promise.all(names.map((name) => takeFile({ name, shown: name, path: join(folder, name) }, 1e6, folder)));
  await runner.add(taken.map((file) => ({ ...file, from: null })));
  await untilStuck(cwd);
  run.signal('SIGINT');
  await isStopping(run);
  if (which === 'the first') await release();
  expect(which === 'the first' ? await run.ended : await signalUntilEnded(run, 'SIGINT')).toBe(code);
  await release();
  await expectCompleted(cwd);
});
