/** Writing: whole or not at all, and nothing left over. */
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeAtomically } from '../../src/write/write-atomically.ts';
import { filesIn, temporaryFolder } from '../support/folders.ts';
import { asOrdinaryUser } from '../support/run-node.ts';

it('puts files in place and over old ones', async () => {
  const folder = temporaryFolder({ 'a.json': 'old and longer' });
  await writeAtomically([
    { path: join(folder, 'a.txt'), content: 'chữ' },
    { path: join(folder, 'a.json'), content: '{}' },
  ]);
  expect(filesIn(folder)).toEqual({ 'a.json': '{}', 'a.txt': 'chữ' });
});

it('leaves everything as it was where a file cannot be put in place', async () => {
  const folder = temporaryFolder({ 'a.json': 'old' });
  mkdirSync(join(folder, 'a.txt'));
  const written = writeAtomically([
    { path: join(folder, 'a.txt'), content: 'new' },
    { path: join(folder, 'a.json'), content: 'new' },
  ]);
  await expect(written).rejects.toMatchObject({ code: 'EISDIR' });
  expect(filesIn(folder)).toEqual({ 'a.json': 'old' });
});

it('a reader meanwhile sees the old content or the new one, never a part', async () => {
  const contents = ['a', 'b'].map((letter) => letter.repeat(300_000));
  const folder = temporaryFolder({ 'a.json': contents[0] as string });
  let writing = true;
  const writer = (async () => {
    for (let round = 0; round < 20; round += 1) await writeAtomically([{ path: join(folder, 'a.json'), content: contents[round % 2] as string }]);
    writing = false;
  })();
  while (writing) {
    expect(contents).toContain(readFileSync(join(folder, 'a.json'), 'utf8'));
    await new Promise(setImmediate);
  }
  await writer;
});

it.runIf(process.platform !== 'win32')('a folder that may not be written says so, and stays as it was', async () => {
  const folder = temporaryFolder({ 'a.json': 'old' });
  chmodSync(folder, 0o555);
  const written = await asOrdinaryUser(
    'src/write/output-files.ts',
    `return module.draftFailure(module.outputFiles(${JSON.stringify(folder)}, 'a'), 'a', { code: 'file-empty', stage: 'read' }, '').catch((error) => error.code)`,
  );
  expect(written).toBe('EACCES');
  expect(filesIn(folder)).toEqual({ 'a.json': 'old' });
});
