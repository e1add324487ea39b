/** `muctieu export`: what is chosen, what is refused, and that nothing of somebody else's is written over. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/export/formats/index.ts';
import { exportedFolder } from '../support/exported-folder.ts';
import { namesIn, put, temporaryFolder } from '../support/folders.ts';
import { runMain } from '../support/run-main.ts';

const linesOf = (words: string) =>
  words
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('chosen', () => {
  it.each([
    [['year=2030'], 2],
    [['year=2026', 'unit=doanh nghiệp'], 2],
    [['indicator=ho can ngheo'], 1],
    [['place=lam giang', 'number=13/KH-UBND'], 3],
    [['state=accepted'], 0],
    [['agency=không có'], 0],
  ])('by %j', async (where, count) => {
    const { run } = await exportedFolder();
    const { code, stdout } = await run('export', '--format', 'ndjson', ...where.flatMap((each) => ['--where', each]));
    expect([code, linesOf(stdout).length]).toEqual([0, count]);
  });

  it('another table, and only documents that something of is wanted', async () => {
    const { run } = await exportedFolder();
    const { stdout } = await run('export', '--format', 'ndjson', '--table', 'documents', '--where', 'indicator=ho can ngheo');
    expect(linesOf(stdout).map(({ path }) => path)).toEqual(['b.txt']);
  });
});

it.each(formatNames)('%s: the same folder gives the same bytes', async (format) => {
  const { cwd, run } = await exportedFolder();
  const contents = async (folder: string) => {
    expect((await run('export', '--format', format, '--out', folder)).code).toBe(0);
    return namesIn(join(cwd, folder)).map((name) => [name, readFileSync(join(cwd, folder, name)).toString('hex')]);
  };
  expect(await contents('one')).toEqual(await contents('two'));
});

it('writes over its own files and over no others', async () => {
  const { cwd, run } = await exportedFolder();
  const write = () => run('export', '--format', 'csv', '--out', 'tables');
  expect([(await write()).code, (await write()).code]).toEqual([0, 0]);
  put(cwd, 'other/targets.csv', 'mine');
  const refused = await run('export', '--format', 'csv', '--out', 'other');
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(/other\/targets\.csv.*không ghi đè/)]);
  expect(namesIn(join(cwd, 'other'))).toEqual(['targets.csv']);
  expect(readFileSync(join(cwd, 'other/targets.csv'), 'utf8')).toBe('mine');
});

it('leaves out what the ledger does not vouch for, and says so', async () => {
  const { cwd, run } = await exportedFolder();
  const path = join(cwd, 'extracted/a.txt.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"number": 5,', '"number": 6,'));
  const { code, stdout, stderr } = await run('export', '--format', 'ndjson');
  expect([code, linesOf(stdout).length, stderr]).toEqual([0, 3, expect.stringMatching(/^a\.txt: bỏ qua/)]);
});

describe('refused', () => {
  it.each([
    [['--format', 'xls'], /xls/],
    [[], /--format/],
    [['--format', 'csv', '--table', 'goals'], /goals/],
    [['--format', 'csv', '--where', 'colour=red'], /colour=red/],
    [['--format', 'csv', '--where', 'year=soon'], /year=soon/],
    [['--format', 'csv', '--where', 'year=2025', '--where', 'year=2026'], /một lần/],
    [['--format', 'csv', '--partition'], /--partition/],
    [['--format', 'csv', '--from', 'nowhere'], /nowhere.*muctieu extract/],
  ])('%j', async (words, said) => {
    const { run } = await exportedFolder({});
    const { code, stdout, stderr } = await run('export', ...words);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(said)]);
  });

  it('a format that is no text on a terminal', async () => {
    const { cwd } = await exportedFolder();
    expect((await runMain(cwd, ['export', '--format', 'parquet'], undefined, true)).code).toBe(2);
  });

  it('an empty folder has no results', async () => {
    expect((await runMain(temporaryFolder(), ['export', '--format', 'csv'])).code).toBe(2);
  });
});
