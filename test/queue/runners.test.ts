/** What every runner keeps to, in process and on Redis alike. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, put, temporaryFolder } from '../support/folders.ts';
import { impatient, jobFor, listener, type OpenRunner, runners, stationsFor } from '../support/runners.ts';

const corpus = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [`${i}.txt`, i % 7 === 3 ? '' : `tỷ lệ xã loại ${'abcdefghij'[i % 10]} đạt ${i + 10}%\n`]),
);

/** Tried again until it goes. */
const patient = Object.fromEntries(Object.entries(impatient).map(([name, queue]) => [name, { ...queue, attempts: 1_000_000 }])) as unknown as typeof impatient;

async function run(open: OpenRunner, names: readonly string[]) {
  const folder = temporaryFolder({ ...corpus });
  const out = join(folder, 'out');
  const heard = listener();
  const runner = await open(await stationsFor(out), impatient, heard.tell);
  await runner.add(await Promise.all(names.map((name) => jobFor(folder, name))));
  await heard.ended(names.length);
  await runner.close();
  const { 'ledger.ndjson': ledger = '', '.queue': _space, ...files } = filesIn(out);
  return {
    files,
    events: ledger
      .replaceAll(/"(?:at|modifiedAt)":"[^"]+"/gu, '')
      .split('\n')
      .sort(),
    states: heard.states,
  };
}

describe.each(runners)('%s', (_, open) => {
  it('every job goes through the queues in their order, and ends once', async () => {
    const { files, states } = await run(open, Object.keys(corpus));
    expect(states.size).toBe(40);
    for (const [name, told] of states) {
      const end = corpus[name] === '' ? 'failed' : 'done';
      expect(told[0]).toBe('waiting');
      expect(told.at(-1)).toBe(end);
      const steps = ['waiting', 'reading', 'extracting', 'publishing', end];
      expect(told).toEqual(steps.filter((step) => told.includes(step)));
    }
    expect(Object.keys(files)).toHaveLength(34 * 2 + 6);
  });

  it('a file that has changed since it was taken is not read', async () => {
    const folder = temporaryFolder({ 'a.txt': 'tỷ lệ xã đạt 10%\n', 'b.txt': 'tỷ lệ thôn đạt 20%\n' });
    const jobs = await Promise.all([jobFor(folder, 'a.txt'), jobFor(folder, 'b.txt')]);
    put(folder, 'a.txt', 'tỷ lệ xã đạt 90%\n');
    const heard = listener();
    const runner = await open(await stationsFor(join(folder, 'out')), impatient, heard.tell);
    await runner.add(jobs);
    await heard.ended(2);
    await runner.close();
    expect([heard.states.get('a.txt')?.at(-1), heard.states.get('b.txt')?.at(-1)]).toEqual(['changed', 'done']);
    expect(Object.keys(filesIn(join(folder, 'out'))).filter((name) => name !== '.queue')).toEqual(['b.txt.json', 'b.txt.txt', 'ledger.ndjson']);
  });

  it('what passes is tried again, and is told', async () => {
    const folder = temporaryFolder({ 'a.txt': 'tỷ lệ xã đạt 10%\n' });
    const stations = await stationsFor(join(folder, 'out'));
    let failures = 0;
    const publish: typeof stations.publish = async (outcomes) => {
      failures += 1;
      if (failures <= 2) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      return stations.publish(outcomes);
    };
    const heard = listener();
    const runner = await open({ ...stations, publish }, impatient, heard.tell);
    await runner.add([await jobFor(folder, 'a.txt')]);
    await heard.ended(1);
    await runner.close();
    expect(heard.states.get('a.txt')).toEqual(expect.arrayContaining(['retrying', 'done']));
    expect(readFileSync(join(folder, 'out/ledger.ndjson'), 'utf8').match(/\n/gu)).toHaveLength(1);
  });

  it('a file that cannot be read or extracted for a while holds up none of those beside it', async () => {
    const names = Object.keys(corpus)
      .filter((name) => corpus[name] !== '')
      .slice(0, 8);
    const folder = temporaryFolder(corpus);
    const stations = await stationsFor(join(folder, 'out'));
    const inTheWay = new Map([
      ['1.txt', 'EIO'],
      ['2.txt', 'ENOMEM'],
    ]);
    const throwFor = (name: string): void => {
      const code = inTheWay.get(name);
      if (code) throw Object.assign(new Error(code), { code });
    };
    const read: typeof stations.read = async (job) => {
      if (job.name === '1.txt') throwFor(job.name);
      return stations.read(job);
    };
    const extract: typeof stations.extract = async (source) => {
      if (source.path === '2.txt') throwFor(source.path);
      return stations.extract(source);
    };
    const heard = listener();
    const runner = await open({ ...stations, read, extract }, { ...patient }, heard.tell);
    await runner.add(await Promise.all(names.map((name) => jobFor(folder, name))));
    await heard.ended(6);
    await expect.poll(() => ['1.txt', '2.txt'].map((name) => heard.states.get(name)?.includes('retrying'))).toEqual([true, true]);
    expect(heard.states.get('0.txt')).not.toContain('retrying');
    inTheWay.clear();
    await heard.ended(8);
    await runner.close();
    expect(names.map((name) => heard.states.get(name)?.at(-1))).toEqual(Array(8).fill('done'));
    expect(readFileSync(join(folder, 'out/ledger.ndjson'), 'utf8').match(/\n/gu)).toHaveLength(8);
  });

  it('what does not pass in time is no fault of the document', async () => {
    const folder = temporaryFolder({ 'a.txt': 'tỷ lệ xã đạt 10%\n' });
    const publish = async () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    const heard = listener();
    const runner = await open(await stationsFor(join(folder, 'out'), { publish }), impatient, heard.tell);
    await runner.add([await jobFor(folder, 'a.txt')]);
    await heard.ended(1);
    await runner.close();
    expect(heard.states.get('a.txt')?.at(-1)).toBe('unfinished');
  });

  it('a job that is in hand is not taken twice', async () => {
    const folder = temporaryFolder({ 'a.txt': 'tỷ lệ xã đạt 10%\n' });
    let times = 0;
    const stations = await stationsFor(join(folder, 'out'));
    const read: typeof stations.read = (job) => {
      times += 1;
      return stations.read(job);
    };
    const heard = listener();
    const runner = await open({ ...stations, read }, impatient, heard.tell);
    const job = await jobFor(folder, 'a.txt');
    await Promise.all([runner.add([job]), runner.add([job])]);
    await heard.ended(1);
    await runner.close();
    expect(times).toBe(1);
  });
});

it('both give the same bytes and the same events, whatever the order', async () => {
  const [one, other] = await Promise.all(runners.map(([, open], i) => run(open, i === 0 ? Object.keys(corpus) : Object.keys(corpus).reverse())));
  expect(other?.files).toEqual(one?.files);
  expect(other?.events).toEqual(one?.events);
});
