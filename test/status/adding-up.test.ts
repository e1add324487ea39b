/** While the work runs: at every moment each file is in one state, and nobody is counted twice or left out. */
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { statusOf } from '../../src/cli/open-status.ts';
import { bullmqRunner } from '../../src/queue/bullmq/bullmq-runner.ts';
import { spaceOf } from '../../src/queue/bullmq/space.ts';
import { openWorkers } from '../../src/queue/bullmq/workers.ts';
import { fileStates } from '../../src/status/file-states.ts';
import { temporaryFolder } from '../support/folders.ts';
import { percentPipeline } from '../support/percent-pipeline.ts';
import { redisServer } from '../support/redis-server.ts';
import { impatient, jobFor, listener, stationsFor } from '../support/runners.ts';

it('the states add up to the files', async () => {
  const { url } = await redisServer();
  const names = Array.from({ length: 60 }, (_, i) => `${i}.txt`);
  const folder = temporaryFolder({
    ...Object.fromEntries(names.map((name, i) => [name, i % 9 === 4 ? ' ' : `tỷ lệ xã loại ${i} đạt ${i + 10}%\n`])),
    'README.md': '',
  });
  const out = join(folder, 'out');
  const stations = await stationsFor(out);
  const slow = { ...stations, extract: (source: Parameters<typeof stations.extract>[0]) => after(20).then(() => stations.extract(source)) };
  const queues = { ...impatient, read: { ...impatient.read, batch: { files: 3, bytes: 1e6 } } };
  const space = await spaceOf(out, url);
  const heard = listener();
  const workers = openWorkers(space, slow, queues);
  const runner = bullmqRunner(space, queues, heard.tell);
  const { look, close } = await statusOf({ folder, out, redis: url }, percentPipeline);
  onTestFinished(async () => {
    await workers.close();
    await runner.close();
    await close();
  });
  const add = async () => runner.add(await Promise.all(names.map((name) => jobFor(folder, name))));
  let ended = false;
  const all = add().then(() => heard.ended(names.length));
  void all.then(() => {
    ended = true;
  });
  const seen = new Set<string>();
  do {
    const { files, states, each } = await look();
    expect([files, each.length, new Set(each.map(({ path }) => path)).size]).toEqual([61, 61, 61]);
    expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(61);
    for (const state of fileStates) if (states[state] > 0) seen.add(state);
  } while (!ended);
  const { states } = await look();
  expect(states).toMatchObject({ published: 53, failed: 7, ignored: 1, waiting: 0, reading: 0, extracting: 0 });
  expect([...seen]).toEqual(expect.arrayContaining(['waiting', 'extracting', 'published']));
});
