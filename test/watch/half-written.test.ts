/** Files that are being written: with writers that pause less than the stability time nothing half is taken; what was taken too early is replaced. */
import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { put, temporaryFolder } from '../support/folders.ts';
import { eventsIn, STABLE, until, watcher } from '../support/watcher.ts';

const PARTS = 6;
const partsOf = (name: string): readonly Buffer[] => Array.from({ length: PARTS }, (_, i) => Buffer.from(`tỷ lệ xã ${name} phần ${i} đạt ${i + 10}%\n`));

type Writer = (path: string, parts: readonly Buffer[], pause: () => Promise<void>) => Promise<void>;

async function inPlace(path: string, parts: readonly Buffer[], pause: () => Promise<void>, reserved: number): Promise<void> {
  const file = openSync(path, 'w');
  if (reserved > 0) ftruncateSync(file, reserved);
  let at = 0;
  for (const part of parts) {
    writeSync(file, part, 0, part.length, at);
    at += part.length;
    await pause();
  }
  closeSync(file);
}

const writers: Readonly<Record<string, Writer>> = {
  'slow writer': (path, parts, pause) => inPlace(path, parts, pause, 0),
  'full size reserved first': (path, parts, pause) => inPlace(path, parts, pause, Buffer.concat(parts).length),
  'replaced in place': async (path, parts, pause) => {
    await inPlace(path, parts.toReversed(), pause, 0);
    await inPlace(path, parts, pause, 0);
  },
  'renamed in': async (path, parts, pause) => {
    await inPlace(`${path}.part`, parts, pause, 0);
    renameSync(`${path}.part`, path);
  },
};

const sha = (parts: readonly Buffer[]): string => createHash('sha256').update(Buffer.concat(parts)).digest('hex');

/** The events that took what no writer meant to leave there. */
function halves(out: string): readonly string[] {
  return eventsIn(out).flatMap((event) => {
    const parts = partsOf(event.path);
    const whole = [sha(parts), sha(parts.toReversed())];
    return event.event === 'published' && whole.includes(event.sha256) ? [] : [`${event.event} ${event.path}`];
  });
}

const EACH = 4;

it.each([
  ['while it runs', 0],
  ['as it starts', -1],
])('%s: none of those whose writers pause less than the stability time', async (_, when) => {
  const cwd = temporaryFolder({ 'corpus/README.txt': '' });
  const out = join(cwd, 'extracted');
  const write = (): Promise<unknown> => {
    const written = Object.entries(writers).flatMap(([kind, writer]) =>
      Array.from({ length: EACH }, (_, i) => {
        const name = `${kind} ${i}.txt`;
        return writer(join(cwd, 'corpus', name), partsOf(name), () => after(STABLE * (0.2 + 0.5 * Math.random())));
      }),
    );
    return Promise.all(written);
  };
  const early = when < 0 ? write() : null;
  const { said } = watcher(cwd);
  if (!early) await until(() => said().includes('README.txt'));
  await (early ?? write());
  const finals = Object.keys(writers).flatMap((kind) => Array.from({ length: EACH }, (_, i) => `${kind} ${i}.txt`));
  await until(() => finals.every((name) => eventsIn(out).findLast(({ path }) => path === name)?.sha256 === sha(partsOf(name))));
  expect(halves(out)).toEqual([]);
});

it('what was taken too early is replaced by what came at last', async () => {
  const cwd = temporaryFolder({ 'corpus/README.txt': '' });
  const [out, { said }] = [join(cwd, 'extracted'), watcher(cwd)];
  await until(() => said().includes('README.txt'));
  for (const reserved of [0, 1000]) {
    const name = `${reserved}.txt`;
    const parts = partsOf(name);
    const padded = reserved === 0 ? parts : [...parts, Buffer.alloc(reserved - Buffer.concat(parts).length, ' ')];
    await inPlace(join(cwd, 'corpus', name), [...padded], () => after(2.5 * STABLE), reserved);
    await until(() => eventsIn(out).findLast(({ path }) => path === name)?.sha256 === sha(padded));
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
