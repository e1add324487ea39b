/** While a watcher works without Redis: what it has in hand is seen from outside, and every file is in one state all the while. */
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { statusOf } from '../../src/cli/open-status.ts';
import { temporaryFolder } from '../support/folders.ts';
import { percentPipeline } from '../support/percent-pipeline.ts';
import { until, watcher } from '../support/watcher.ts';

it('is reading what the watcher reads, and nothing once that was killed', async () => {
  const texts = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`corpus/${i}.txt`, `tỷ lệ xã loại ${i} đạt ${i + 10}%\n`]));
  const cwd = temporaryFolder({ ...texts, 'corpus/README.md': '', 'corpus/broken.docx': 'no' });
  const [folder, out] = [join(cwd, 'corpus'), join(cwd, 'extracted')];
  copyFileSync('test/fixtures/fuzz/plan.png', join(folder, 'scan.png'));
  const { look } = await statusOf({ folder, out, redis: null }, percentPipeline);
  const scan = async (): Promise<string | undefined> => {
    const { files, states, withdrawn, each } = await look();
    expect([files, withdrawn, new Set(each.map(({ path }) => path)).size]).toEqual([23, 0, 23]);
    expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(23);
    return each.find(({ path }) => path === 'scan.png')?.state;
  };
  const reaches = async (state: string): Promise<void> => {
    while ((await scan()) !== state);
  };
  await reaches('waiting');
  const killed = watcher(cwd);
  await reaches('reading');
  killed.signal('SIGKILL');
  await killed.ended;
  await reaches('waiting');
  const second = watcher(cwd);
  await reaches('reading');
  await reaches('published');
  expect((await look()).states).toMatchObject({ published: 21, failed: 1, ignored: 1, waiting: 0, reading: 0, extracting: 0 });
  second.signal('SIGTERM');
  await second.ended;
  await until(() => !existsSync(join(folder, '.muctieu')));
}, 120_000);
