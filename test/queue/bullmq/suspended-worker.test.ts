/** A worker that sleeps for longer than its locks hold, and wakes when others have its jobs: done twice by some, said once. */
import { fork } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import type { FromWorker } from '../../../scripts/soak/fleet.ts';
import { bullmqRunner } from '../../../src/queue/bullmq/bullmq-runner.ts';
import { spaceOf } from '../../../src/queue/bullmq/space.ts';
import { filesIn, temporaryFolder } from '../../support/folders.ts';
import { redisServer } from '../../support/redis-server.ts';
import { impatient, jobFor, listener } from '../../support/runners.ts';

const COUNT = 12;
const corpus = Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`${i}.txt`, `Đến năm 2030, tỷ lệ xã loại ${i} đạt ${i + 10}%\n`.repeat(3000)]));

function worker(url: string, out: string) {
  const child = fork(resolve('scripts/soak/worker.ts'), [url, out], { stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const inHand = new Map<string, number>();
  const looks = new Set<() => void>();
  let isReady = false;
  child.on('message', (said: FromWorker) => {
    if ('ready' in said) isReady = true;
    else for (const name of 'begun' in said ? said.begun : said.ended) inHand.set(name, (inHand.get(name) ?? 0) + ('begun' in said ? 1 : -1));
    for (const look of looks) look();
  });
  const when = (holds: () => boolean): Promise<void> =>
    new Promise((seen) => {
      const look = (): void => {
        if (!holds()) return;
        looks.delete(look);
        seen();
      };
      looks.add(look);
      look();
    });
  return { child, ready: when(() => isReady), busy: () => when(() => [...inHand.values()].some((count) => count > 0)) };
}

it('is in nobody’s way, and writes nothing twice', async () => {
  const { url } = await redisServer();
  const folder = temporaryFolder(corpus);
  const out = join(folder, 'out');
  const heard = listener();
  const queues = { ...impatient, read: { ...impatient.read, batch: { files: 1, bytes: 1 } } };
  const sleeper = worker(url, out);
  await sleeper.ready;
  const runner = bullmqRunner(await spaceOf(out, url), queues, heard.tell);
  onTestFinished(runner.close);
  await runner.add(await Promise.all(Object.keys(corpus).map((name) => jobFor(folder, name))));
  await sleeper.busy();
  sleeper.child.kill('SIGSTOP');
  const other = worker(url, out);
  await other.ready;
  // All of them, also what the sleeper has in hand; unless it sleeps with the ledger, which is its own then.
  await Promise.race([heard.ended(COUNT), after(20_000)]);
  sleeper.child.kill('SIGCONT');
  await heard.ended(COUNT);
  const gone = [sleeper, other].map(({ child }) => new Promise((ended) => child.once('exit', ended)));
  for (const { child } of [sleeper, other]) child.send('close');
  await Promise.all(gone);
  expect([...heard.states.values()].map((states) => states.at(-1))).toEqual(Array(COUNT).fill('done'));
  const { 'ledger.ndjson': ledger = '', ...files } = filesIn(out);
  expect(ledger.split('\n').filter(Boolean)).toHaveLength(COUNT);
  expect(Object.keys(files).filter((name) => name.endsWith('.json'))).toHaveLength(COUNT);
}, 120_000);
