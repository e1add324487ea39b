/** `muctieu extract` on files that cannot be read, and folders that cannot be written: told, stored, and nothing lost. */
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pipeline } from '../../src/stage.ts';
import { schemaVersion } from '../../src/validate/schema.ts';
import { filesIn, namesIn, put, temporaryFolder } from '../support/folders.ts';
import { percentPipeline } from '../support/percent-pipeline.ts';
import { report, runMain } from '../support/run-main.ts';
import { asOrdinaryUser } from '../support/run-node.ts';

const text = 'tỷ lệ xã đạt 80%\n';
const other = 'tỷ lệ thôn đạt 70%\n';
const records = ['index.json', 'ledger.ndjson'];

describe('bad input', () => {
  it('gives an error file, keeps the earlier extraction, goes on with the others, and ends with 1', async () => {
    const cwd = temporaryFolder({ 'corpus/a.txt': text, 'corpus/b.txt': other });
    await runMain(cwd, ['extract']);
    const good = filesIn(join(cwd, 'extracted'));
    put(cwd, 'corpus/a.txt', '');
    put(cwd, 'corpus/b.txt', 'tỷ lệ xã đạt 90%\n');
    const { code, stderr, json } = await report(cwd);
    expect([code, json.files.map(({ status, code }) => [status, code])]).toEqual([
      1,
      [
        ['failed', 'file-empty'],
        ['written', undefined],
      ],
    ]);
    expect(stderr).toContain('Không trích được:\n  corpus/a.txt: tệp rỗng');
    const { 'a.txt.error.json': error, ...rest } = filesIn(join(cwd, 'extracted'));
    expect(JSON.parse(error ?? '')).toEqual({
      schemaVersion,
      source: { path: 'a.txt' },
      code: 'file-empty',
      stage: 'read',
      message: expect.stringMatching(/^tệp rỗng/),
    });
    expect(rest['a.txt.json']).toBe(good['a.txt.json']);
    expect(rest['b.txt.json']).not.toBe(good['b.txt.json']);
    // The failure stands as long as the file does; good again, the error file goes.
    expect((await report(cwd, '--lang', 'en')).code).toBe(1);
    expect(filesIn(join(cwd, 'extracted'))['a.txt.error.json']).toBe(error);
    put(cwd, 'corpus/a.txt', text);
    expect((await report(cwd)).json.files[0]?.status).toBe('written');
    expect(filesIn(join(cwd, 'extracted'))['a.txt.json']).toBe(good['a.txt.json']);
    const kept = namesIn(join(cwd, 'extracted')).filter((name) => name.startsWith('_versions/'));
    expect(kept).toEqual(['json', 'txt'].map((kind) => expect.stringMatching(new RegExp(`^_versions/b\\.txt/[0-9a-f]{12}\\.${kind}$`, 'u'))));
    expect(filesIn(join(cwd, 'extracted'))[kept[0] ?? '']).toBe(good['b.txt.json']);
    expect(namesIn(join(cwd, 'extracted')).filter((name) => !kept.includes(name))).toEqual(Object.keys(good));
  });

  it('each has its own code and says what to do', async () => {
    const cwd = temporaryFolder({
      'corpus/empty.txt': '',
      'corpus/image.txt': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      'corpus/broken.txt': Buffer.from('\xe1\xba', 'latin1'),
      'corpus/word.docx': 'PK',
      'corpus/large.txt': 'x'.repeat(101),
    });
    mkdirSync(join(cwd, 'corpus/folder.txt'));
    put(cwd, 'corpus/folder.txt/inside.txt', text);
    symlinkSync('nowhere', join(cwd, 'corpus/gone.txt'));
    const { code, json } = await report(cwd, '--max-bytes', '100');
    expect(code).toBe(1);
    expect(Object.fromEntries(json.files.map(({ path, code }) => [path, code]))).toEqual({
      'broken.txt': 'file-encoding',
      'empty.txt': 'file-empty',
      'folder.txt': 'file-is-folder',
      'gone.txt': 'file-missing',
      'image.txt': 'file-not-text',
      'large.txt': 'file-too-large',
      'word.docx': 'file-type-mismatch',
    });
    expect(new Set(json.files.map(({ message }) => message)).size).toBe(7);
    expect(namesIn(join(cwd, 'extracted'))).toEqual([...records, ...json.files.map(({ path }) => `${path}.error.json`)].sort());
  });

  it('a path that is not there is told, and leaves no file behind', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': text });
    const { code, json } = await report(cwd, 'in', 'im/b.txt', 'missing');
    expect([code, json.files.map(({ path, code }) => [path, code])]).toEqual([
      1,
      [
        ['a.txt', undefined],
        ['b.txt', 'file-missing'],
        ['missing', 'file-missing'],
      ],
    ]);
    expect(namesIn(join(cwd, 'extracted'))).toEqual(['a.txt.json', 'a.txt.txt', ...records]);
  });

  it('an output folder that cannot be made is told once', async () => {
    const cwd = temporaryFolder({ 'corpus/a.txt': text, 'corpus/b.txt': text, taken: 'a file' });
    const { code, stderr } = await runMain(cwd, ['extract', '--out', 'taken/out']);
    expect(code).toBe(1);
    expect(stderr.match(/taken\/out: không ghi được kết quả \(ENOTDIR\)/g)).toHaveLength(1);
    expect(filesIn(cwd).taken).toBe('a file');
  });

  it.runIf(process.platform !== 'win32')('an output folder that may not be written is found before anything is read', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    const issue = await asOrdinaryUser('src/cli/extract-inputs.ts', `return module.prepareOutput(${JSON.stringify(folder)}, 'out')`);
    expect(issue).toEqual({ code: 'output-unwritable', stage: 'write', path: 'out', detail: 'EACCES' });
  });

  it.runIf(process.platform !== 'win32')('a subfolder that may not be opened is told, not passed over', async () => {
    const folder = temporaryFolder({ 'a.txt': text, 'closed/b.txt': text });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'closed'), 0o000);
    const files = await asOrdinaryUser('src/cli/walk.ts', `return module.walk(${JSON.stringify(folder)}, null)`);
    expect(files).toMatchObject([{ issue: null }, { path: join(folder, 'closed'), issue: { code: 'file-permission' } }]);
  });

  it('a result that cannot be put in place fails alone', async () => {
    const cwd = temporaryFolder({ 'corpus/a.txt': text, 'corpus/b.txt': other });
    mkdirSync(join(cwd, 'extracted/a.txt.json'), { recursive: true });
    const { code, json } = await report(cwd);
    expect([code, json.files.map(({ status, code }) => code ?? status)]).toEqual([1, ['output-unwritable', 'written']]);
  });

  it('a stage that throws takes no other file with it', async () => {
    const cwd = temporaryFolder({ 'corpus/a.txt': 'boom', 'corpus/b.txt': text });
    const throwing: Pipeline = {
      ...percentPipeline,
      extract: (source) => {
        if (source.text === 'boom') throw new RangeError('too deep');
        return percentPipeline.extract(source);
      },
    };
    const { code, stderr } = await runMain(cwd, ['extract', '--lang', 'en'], throwing);
    expect(code).toBe(1);
    expect(stderr).toContain('corpus/a.txt: a mistake of the program while extracting (RangeError: too deep)');
    expect(namesIn(join(cwd, 'extracted'))).toEqual(['a.txt.error.json', 'b.txt.json', 'b.txt.txt', ...records]);
  });
});
