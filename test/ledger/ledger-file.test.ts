/** The ledger on the disk: append-only, one writer at a time, whole after any crash. */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/ledger-file.ts';
import { lineOf } from '../../src/ledger/ledger-lines.ts';
import { temporaryFolder } from '../support/folders.ts';
import { failed, published, withdrawn } from '../support/ledger-events.ts';

const linesIn = (path: string): string[] => readFileSync(path, 'utf8').split('\n').slice(0, -1);

it('writes what is new and nothing twice', async () => {
  const path = join(temporaryFolder(), 'out/ledger.ndjson');
  const ledger = await openLedger(path);
  expect(await ledger.append([published('a.txt'), published('b.txt')])).toHaveLength(2);
  expect(await ledger.append([{ ...published('a.txt'), at: '2027-01-01T00:00:00.000Z' }, withdrawn('b.txt')])).toEqual([withdrawn('b.txt')]);
  expect(linesIn(path)).toHaveLength(3);
  const again = await openLedger(path);
  await again.refresh();
  expect([...again.state]).toEqual([...ledger.state]);
});

it('calls back with the events on the disk and nobody else writing', async () => {
  const path = join(temporaryFolder(), 'ledger.ndjson');
  const [one, two] = [await openLedger(path), await openLedger(path)];
  const order: string[] = [];
  const first = one.append([published('a.txt')], async () => {
    order.push(`first begins ${linesIn(path).length}`);
    await new Promise((wait) => setTimeout(wait, 50));
    order.push('first ends');
  });
  while (order.length === 0) await new Promise((wait) => setTimeout(wait, 1));
  await Promise.all([first, two.append([published('b.txt')], async () => void order.push(`second ${linesIn(path).length}`))]);
  expect(order).toEqual(['first begins 1', 'first ends', 'second 2']);
});

it('a line that its writer never finished was never said', async () => {
  const path = join(temporaryFolder(), 'ledger.ndjson');
  writeFileSync(path, lineOf(published('a.txt')) + lineOf(published('b.txt')).slice(0, 40));
  const ledger = await openLedger(path);
  await ledger.refresh();
  expect([...ledger.state.keys()]).toEqual(['a.txt']);
  await ledger.append([published('c.txt')]);
  expect(linesIn(path)).toEqual([published('a.txt'), published('c.txt')].map((event) => lineOf(event).trimEnd()));
});

it('a line that is no event stays, and hides no other', async () => {
  const path = join(temporaryFolder(), 'ledger.ndjson');
  appendFileSync(path, `${lineOf(published('a.txt'))}{"event":"of tomorrow"}\n{"eve\n${lineOf(failed('b.txt', ''))}`);
  const ledger = await openLedger(path);
  await ledger.append([withdrawn('a.txt')]);
  expect([...ledger.state.keys()]).toEqual(['a.txt', 'b.txt']);
  expect(linesIn(path)).toHaveLength(5);
});

it('several writers lose nothing', async () => {
  const path = join(temporaryFolder(), 'ledger.ndjson');
  const writers = await Promise.all(Array.from({ length: 4 }, () => openLedger(path)));
  await Promise.all(writers.flatMap((ledger, w) => Array.from({ length: 10 }, (_, i) => ledger.append([published(`${w}-${i}.txt`)]))));
  expect(new Set(linesIn(path)).size).toBe(40);
});

it('a ledger that is taken away while others wait for it is begun anew by the next one', async () => {
  const path = join(temporaryFolder(), 'ledger.ndjson');
  const [one, two] = [await openLedger(path), await openLedger(path)];
  const waiting: Promise<unknown>[] = [];
  await one.append([published('a.txt')], async () => {
    waiting.push(two.append([published('b.txt')]));
    await new Promise((wait) => setTimeout(wait, 50));
    rmSync(path);
  });
  await Promise.all(waiting);
  expect(linesIn(path)).toEqual([lineOf(published('b.txt')).trimEnd()]);
});

it("several that read and write in one process at the same time do not get in each other's way", async () => {
  const path = join(temporaryFolder(), 'ledger.ndjson');
  const [writer, reader] = [await openLedger(path), await openLedger(path)];
  const names = Array.from({ length: 30 }, (_, i) => `${i}.txt`);
  await Promise.all(names.flatMap((name) => [writer.append([published(name)]), reader.refresh(), reader.refresh()]));
  await reader.refresh();
  expect([...reader.state.keys()].toSorted()).toEqual(names.toSorted());
  await reader.append([published('last.txt')]);
  await Promise.all([writer.refresh(), writer.refresh(), writer.refresh()]);
  expect(writer.state.size).toBe(31);
});
