/** A writer of the ledger that is suspended or killed in the middle of its turn. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { readLines } from '../../src/ledger/ledger-lines.ts';
import { temporaryFolder } from '../support/folders.ts';
import { hashOf } from '../support/ledger-events.ts';

/** Says "turn" whenever it has written an event and not put its file in place, and waits `pause` milliseconds then. */
const writer = (path: string, name: string, times: number, pause: number): string => `
  const { openLedger } = await import(${JSON.stringify(resolve('src/ledger/ledger-file.ts'))});
  const { writeFile } = await import('node:fs/promises');
  const { setTimeout: after } = await import('node:timers/promises');
  const ledger = await openLedger(${JSON.stringify(path)});
  for (let i = 0; i < ${times}; i += 1) {
    const path = '${name} ' + i + '.txt';
    await ledger.append([{ event: 'withdrawn', at: '2026-11-22T08:00:00.000Z', path, sha256: '${hashOf('gone')}' }], async () => {
      process.stdout.write('turn\\n');
      await after(${pause});
      await writeFile(${JSON.stringify(join(path, '..', 'shared.txt'))}, path);
    });
  }`;

function start(code: string): { readonly child: ChildProcess; readonly turn: Promise<void>; readonly ended: Promise<number | null> } {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const turn = new Promise<void>((begun) => child.stdout.once('data', () => begun()));
  return { child, turn, ended: new Promise((gone) => child.once('exit', gone)) };
}

const pathsIn = (path: string): readonly string[] => {
  const bytes = readFileSync(path);
  const { events, strange, whole } = readLines(bytes);
  expect([strange, whole]).toEqual([[], bytes.length]);
  return events.map((event) => event.path);
};

it('nobody writes while one that holds the ledger is suspended, and it goes on where it was', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'ledger.ndjson');
  const first = start(writer(path, 'first', 1, 50));
  await first.turn;
  first.child.kill('SIGSTOP');
  const second = start(writer(path, 'second', 1, 0));
  // Longer than any lock with a term of ours ever held.
  expect(await Promise.race([second.turn.then(() => 'written'), after(5000, 'waits')])).toBe('waits');
  expect(pathsIn(path)).toEqual(['first 0.txt']);
  first.child.kill('SIGCONT');
  expect(await Promise.all([first.ended, second.ended])).toEqual([0, 0]);
  expect(pathsIn(path)).toEqual(['first 0.txt', 'second 0.txt']);
  expect(readFileSync(join(folder, 'shared.txt'), 'utf8')).toBe('second 0.txt');
}, 60_000);

it('one that is killed while it holds the ledger, or sleeps with it, holds up nobody', async () => {
  const path = join(temporaryFolder(), 'ledger.ndjson');
  const first = start(writer(path, 'first', 1, 1_000_000));
  await first.turn;
  first.child.kill('SIGSTOP');
  const second = start(writer(path, 'second', 3, 0));
  first.child.kill('SIGKILL');
  expect(await second.ended).toBe(0);
  expect(pathsIn(path)).toEqual(['first 0.txt', ...[0, 1, 2].map((i) => `second ${i}.txt`)]);
}, 60_000);

it('writers that are suspended again and again write every line once', async () => {
  const path = join(temporaryFolder(), 'ledger.ndjson');
  const writers = ['a', 'b', 'c'].map((name) => start(writer(path, name, 40, 2)));
  let over = false;
  const ends = Promise.all(writers.map(({ ended }) => ended)).finally(() => {
    over = true;
  });
  await Promise.all(writers.map(({ turn }) => turn));
  for (let round = 0; !over; round += 1) {
    const { child } = writers[round % writers.length] as (typeof writers)[number];
    child.kill('SIGSTOP');
    await after(20);
    child.kill('SIGCONT');
    await after(5);
  }
  expect(await ends).toEqual([0, 0, 0]);
  const paths = pathsIn(path);
  expect([paths.length, new Set(paths).size]).toEqual([120, 120]);
}, 60_000);
