/** `muctieu extract` from the outside: what it writes, says and answers. */
import { existsSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pipeline } from '../../src/stage.ts';
import { extractionSchema } from '../../src/validate/schema.ts';
import { filesIn, namesIn, put, temporaryFolder } from '../support/folders.ts';
import { percentPipeline } from '../support/percent-pipeline.ts';
import { report, runMain } from '../support/run-main.ts';

const text = 'tỷ lệ xã đạt 80%\n';
const other = 'tỷ lệ thôn đạt 70%\n';
const third = 'tỷ lệ hộ đạt 60%\n';
/** What lies beside the extractions. */
const records = ['index.json', 'ledger.ndjson'];

describe('without a word', () => {
  it('reads corpus and writes extracted, subfolders kept', async () => {
    const cwd = temporaryFolder({ 'corpus/a.txt': text, 'corpus/sâu/b.md': `# Kế hoạch\n${text}` });
    const { code, stdout, stderr } = await runMain(cwd, ['extract']);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe(
      '[1/2] corpus/a.txt: 1 chỉ tiêu, 0 cảnh báo\n[2/2] corpus/sâu/b.md: 1 chỉ tiêu, 0 cảnh báo\nTệp: 2 đã ghi, 0 không đổi, 0 lỗi\nChỉ tiêu: 2; cảnh báo: 0\n',
    );
    const files = filesIn(join(cwd, 'extracted'));
    expect(Object.keys(files)).toEqual(['a.txt.json', 'a.txt.txt', ...records, 'sâu/b.md.json', 'sâu/b.md.txt']);
    expect(files['a.txt.txt']).toBe(text);
    const extraction = extractionSchema.parse(JSON.parse(files['sâu/b.md.json'] ?? ''));
    expect([extraction.source.path, extraction.source.mediaType, extraction.generator.name]).toEqual(['sâu/b.md', 'text/markdown', 'percent']);
  });

  it('is wrong use where there is no corpus', async () => {
    const cwd = temporaryFolder();
    expect(await runMain(cwd, ['extract'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('corpus') });
    expect(namesIn(cwd)).toEqual([]);
  });

  it('says so where there is nothing to read', async () => {
    const cwd = temporaryFolder({ 'corpus/README.md': text });
    expect(await runMain(cwd, ['extract', '--lang', 'en'])).toMatchObject({ code: 0, stderr: 'There is no file to read.\n' });
  });
});

describe('source.path', () => {
  it.each([
    [['other'], ['c.txt', 'deep/b.txt']],
    [['other/deep'], ['b.txt']],
    [['other/deep/b.txt'], ['b.txt']],
    [['corpus/in/a.txt'], ['in/a.txt']],
    [
      ['corpus/in', 'other'],
      ['c.txt', 'deep/b.txt', 'in/a.txt'],
    ],
    [['.'], ['in/a.txt', 'other/c.txt', 'other/deep/b.txt']],
    [['corpus', 'corpus/in/a.txt', './corpus/'], ['in/a.txt']],
  ])('of %j', async (paths, names) => {
    const cwd = temporaryFolder({ 'corpus/in/a.txt': text, 'other/deep/b.txt': other, 'other/c.txt': third });
    const { code, json } = await report(cwd, ...paths, '--out', 'out');
    expect([code, json.files.map(({ path }) => path)]).toEqual([0, names]);
    expect(namesIn(join(cwd, 'out'))).toEqual([...records, ...names.flatMap((name) => [`${name}.json`, `${name}.txt`])].sort());
  });
});

describe('wrong use, before anything is written', () => {
  it.each([
    ['two inputs on one output', ['one/a.txt', 'two/a.txt']],
    ['two folders on one output', ['one', 'two']],
    ['results among the inputs', ['one', '--out', 'one']],
    ['a result over an input', ['one/a.txt', 'one/a.txt.txt', '--out', 'one']],
    ['an unknown option', ['--fast']],
    ['no number', ['one', '--max-bytes', '1e3']],
    ['no language', ['one', '--lang', 'fr']],
  ])('%s', async (_, words) => {
    const cwd = temporaryFolder({ 'one/a.txt': text, 'one/a.txt.txt': text, 'two/a.txt': text });
    const before = filesIn(cwd);
    const { code, stdout, stderr } = await runMain(cwd, ['extract', ...words]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(filesIn(cwd)).toEqual(before);
  });
});

describe('what is left alone', () => {
  it('notes for the staff, hidden files, files set aside, office leftovers, and the output folder', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': text });
    for (const name of [
      'README.md',
      'README.vi.md',
      'readme.txt',
      '.a.txt',
      '_a.txt',
      '~$a.txt',
      '~WRL0001.tmp',
      'Thumbs.db',
      'desktop.ini',
      '.git/a.txt',
      '_old/a.txt',
      'out/x.txt.txt',
    ])
      put(cwd, `in/${name}`, text);
    const { json } = await report(cwd, 'in', '--out', 'in/out');
    expect(json.files.map(({ path }) => path)).toEqual(['a.txt']);
    // Also where a shell has written their names out: in/*
    expect((await report(cwd, 'in/a.txt', 'in/README.md', 'in/_a.txt')).json.files.map(({ path }) => path)).toEqual(['a.txt']);
  });

  it('loops of links; a link to a file or to another folder is followed', async () => {
    const cwd = temporaryFolder({ 'in/deep/a.txt': text, 'elsewhere/b.txt': text });
    symlinkSync('..', join(cwd, 'in/deep/up'));
    symlinkSync('.', join(cwd, 'in/self'));
    symlinkSync('../elsewhere', join(cwd, 'in/linked'));
    symlinkSync('deep/a.txt', join(cwd, 'in/c.txt'));
    const { json } = await report(cwd, 'in');
    expect(json.files.map(({ path }) => path)).toEqual(['c.txt', 'deep/a.txt', 'linked/b.txt']);
  });
});

describe('a second run', () => {
  const statuses = async (cwd: string, ...words: string[]) => (await report(cwd, ...words)).json.files.map(({ status }) => status);

  it('reads again what changed, whatever its time says, and nothing else', async () => {
    const cwd = temporaryFolder({ 'corpus/a.txt': text, 'corpus/b.txt': other });
    const old = new Date('2020-01-01');
    utimesSync(join(cwd, 'corpus/a.txt'), old, old);
    expect(await statuses(cwd)).toEqual(['written', 'written']);
    expect(await statuses(cwd)).toEqual(['unchanged', 'unchanged']);
    put(cwd, 'corpus/a.txt', 'tỷ lệ xã đạt 90%\n');
    utimesSync(join(cwd, 'corpus/a.txt'), old, old);
    expect(await statuses(cwd)).toEqual(['written', 'unchanged']);
    utimesSync(join(cwd, 'corpus/a.txt'), new Date(), new Date());
    expect(await statuses(cwd)).toEqual(['unchanged', 'unchanged']);
    expect(await statuses(cwd, '--force')).toEqual(['written', 'written']);
  });

  it.each([
    ['extracted/a.txt.txt', null],
    ['extracted/a.txt.json', null],
    ['extracted/a.txt.json', '{"half":'],
  ])('mends %s where it is gone or broken', async (path, content) => {
    const cwd = temporaryFolder({ 'corpus/a.txt': text });
    await runMain(cwd, ['extract']);
    const good = filesIn(join(cwd, 'extracted'));
    if (content) put(cwd, path, content);
    else rmSync(join(cwd, path));
    expect(await statuses(cwd)).toEqual(['written']);
    expect(filesIn(join(cwd, 'extracted'))).toEqual(good);
  });

  it('reads all again where the rules are others', async () => {
    const cwd = temporaryFolder({ 'corpus/a.txt': text });
    await runMain(cwd, ['extract']);
    const later: Pipeline = { ...percentPipeline, version: '1.0.1' };
    expect((await runMain(cwd, ['extract'], later)).stderr).toContain('1 đã ghi');
    expect((await runMain(cwd, ['extract'], later)).stderr).toContain('1 không đổi');
  });

  it('counts what stands', async () => {
    const cwd = temporaryFolder({ 'corpus/a.txt': `${text}?`, 'corpus/b.txt': text });
    await runMain(cwd, ['extract', 'corpus/a.txt']);
    expect((await report(cwd)).json.summary).toEqual({ written: 1, unchanged: 1, duplicate: 0, failed: 0, targets: 2, warnings: 1 });
  });
});

it('a dry run says what would be done and writes nothing', async () => {
  const cwd = temporaryFolder({ 'corpus/a.txt': text, 'corpus/b.txt': '' });
  const before = filesIn(cwd);
  const { code, stderr } = await runMain(cwd, ['extract', '--dry-run']);
  expect([code, filesIn(cwd), existsSync(join(cwd, 'extracted'))]).toEqual([1, before, false]);
  expect(stderr).toContain('Tệp: 1 sẽ ghi (chạy thử), 0 không đổi, 1 lỗi');
});

it('two runs in another order, into another folder, give the same bytes', async () => {
  const cwd = temporaryFolder(Object.fromEntries(['c', 'a', 'b', 'd/e'].map((name, index) => [`in/${name}.txt`, `chỉ số ${name} đạt ${index}0%`])));
  await runMain(cwd, ['extract', 'in', '--out', 'first']);
  for (const name of ['b', 'd', 'c', 'a'])
    await runMain(cwd, ['extract', name === 'd' ? 'in' : `in/${name}.txt`, '--out', 'second', '--force', '--lang', 'en']);
  const [first, second] = ['first', 'second'].map((out) => filesIn(join(cwd, out)));
  const { 'ledger.ndjson': events, ...rest } = first ?? {};
  expect(second).toEqual({ ...rest, 'ledger.ndjson': expect.any(String) });
  expect(JSON.stringify(first)).not.toContain(cwd);
  expect(events?.match(/\n/gu)).toHaveLength(4);
});

it('shows a bar with the time left on a terminal, and still the summary', async () => {
  const cwd = temporaryFolder({ 'corpus/a.txt': text, 'corpus/b.txt': other });
  const { stderr } = await runMain(cwd, ['extract'], percentPipeline, true);
  expect(stderr).toMatch(/Đang trích █+ 100% \| 2\/2 tệp \| còn 0 giây/);
  expect(stderr).not.toContain('[1/2]');
  expect(stderr).toContain('Tệp: 2 đã ghi');
});
