/** Files that are being written: with writers that pause less than the stability time nothing half is taken; what was taken too early is replaced. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { eventsIn } from '../../scripts/soak/events-in.ts';
import { hashOf, partsOf, writeInPlace, writeSlowly } from '../../scripts/soak/half-written.ts';
import { put, temporaryFolder } from '../support/folders.ts';
import { STABLE, until, watcher } from '../support/watcher.ts';

it.each([
  ['while it runs', false],
  ['as it starts', true],
])('%s: none of those whose writers pause less than the stability time', async (_, isEarly) => {
  const cwd = temporaryFolder({ 'corpus/README.txt': '' });
  const out = join(cwd, 'extracted');
  const write = () => writeSlowly({ corpus: join(cwd, 'corpus'), out, each: 4, stableMs: STABLE, random: Math.random });
  const early = isEarly ? write() : null;
  const { said } = watcher(cwd);
  if (!isEarly) await until(() => said().includes('README.txt'));
  const { steady, partial } = await (early ?? write());
  expect(partial).toEqual([]);
  expect(steady).toBeGreaterThan(0);
});

const slowly = async (write: () => void): Promise<void> => {
  write();
  await after(2.5 * STABLE);
};

it('what was taken too early is replaced by what came at last', async () => {
  const cwd = temporaryFolder({ 'corpus/README.txt': '' });
  const [out, { said }] = [join(cwd, 'extracted'), watcher(cwd)];
  await until(() => said().includes('README.txt'));
  for (const reserved of [0, 1000]) {
    const name = `${reserved}.txt`;
    const parts = partsOf(name);
    const padded = reserved === 0 ? parts : [...parts, Buffer.alloc(reserved - Buffer.concat(parts).length, ' ')];
    await writeInPlace(join(cwd, 'corpus', name), padded, slowly, reserved);
    await until(() => eventsIn(out).findLast(({ path }) => path === name)?.sha256 === hashOf(padded));
    expect(eventsIn(out).filter(({ path }) => path === name).length).toBeGreaterThan(1);
  }
});

it('a file that is replaced again and again while it is read ends as it was left', async () => {
  const cwd = temporaryFolder({ 'corpus/a.txt': 'tỷ lệ xã đạt 1%\n' });
  const out = join(cwd, 'extracted');
  watcher(cwd, { words: ['--stable-ms', '50'] });
  for (let i = 0; i < 40; i += 1) {
    put(cwd, 'corpus/a.txt', `tỷ lệ xã đạt ${i}%\n`.repeat(200));
    await after(60 + 60 * Math.random());
  }
  const last = createHash('sha256').update('tỷ lệ xã đạt 39%\n'.repeat(200)).digest('hex');
  await until(() => eventsIn(out).at(-1)?.sha256 === last);
});
