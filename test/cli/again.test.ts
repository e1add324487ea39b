/** `muctieu retry` and `muctieu reprocess`: what failed, and what other rules have read; nothing else. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, put, temporaryFolder } from '../support/folders.ts';
import { percentPipeline } from '../support/percent-pipeline.ts';
import { runMain } from '../support/run-main.ts';

const files = { 'corpus/a.txt': 'tỷ lệ xã đạt 80%\n', 'corpus/sub/b.txt': 'tỷ lệ thôn đạt 70%\n', 'corpus/bad.docx': 'no archive' };
const laterRules = { ...percentPipeline, version: '99.0.0' };
const paths = ({ stdout }: { stdout: string }) => (JSON.parse(stdout).files as { path: string }[]).map(({ path }) => path);

it('tries again what failed, or those of them that are named', async () => {
  const cwd = temporaryFolder({ ...files, 'corpus/worse.docx': 'no archive either' });
  expect((await runMain(cwd, ['retry'])).code).toBe(0);
  await runMain(cwd, ['extract']);
  expect(paths(await runMain(cwd, ['retry', '--json']))).toEqual(['bad.docx', 'worse.docx']);
  expect(paths(await runMain(cwd, ['retry', 'corpus/bad.docx', 'corpus/a.txt', '--json']))).toEqual(['bad.docx']);
  put(cwd, 'corpus/bad.docx', 'still no archive');
  put(cwd, 'corpus/worse.docx', 'nor this');
  const { code, stderr } = await runMain(cwd, ['retry', '--lang', 'en']);
  expect([code, stderr]).toEqual([1, expect.stringContaining('2 failed')]);
});

it('reads again only what other rules have read', async () => {
  const cwd = temporaryFolder(files);
  await runMain(cwd, ['extract']);
  expect((await runMain(cwd, ['reprocess', '--lang', 'en'])).stderr).toContain('No result is older');
  put(cwd, 'corpus/new.txt', 'tỷ lệ hộ đạt 60%\n');
  put(cwd, 'corpus/a.txt', 'tỷ lệ xã đạt 90%\n');
  const ran = await runMain(cwd, ['reprocess', '--json'], laterRules);
  expect(paths(ran)).toEqual(['bad.docx', 'sub/b.txt']);
  expect(JSON.parse(filesIn(join(cwd, 'extracted'))['sub/b.txt.json'] ?? '').generator.version).toBe('99.0.0');
  expect((await runMain(cwd, ['reprocess', '--lang', 'en'], laterRules)).stderr).toContain('No result is older');
});

it('says target by target what would change, and writes nothing', async () => {
  const cwd = temporaryFolder(files);
  await runMain(cwd, ['extract']);
  const before = filesIn(cwd);
  const forgetful: typeof percentPipeline = {
    ...laterRules,
    extract: (source) => percentPipeline.extract({ ...source, text: source.text.replace('80%', '81%') }),
  };
  const { code, stdout } = await runMain(cwd, ['reprocess', '--dry-run', '--json'], forgetful);
  const { files: different, total } = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(different.map(({ path }: { path: string }) => path)).toEqual(['a.txt']);
  expect(total.changed + total.gained).toBe(1);
  expect(filesIn(cwd)).toEqual(before);
});
