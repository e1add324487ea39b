/** `muctieu user`: the password comes from stdin, and its file is for its owner only. */
import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import type { Me } from '../../src/api/contract.ts';
import { put, temporaryFolder } from '../support/folders.ts';
import { asker, jsonOf } from '../support/page-server.ts';
import { type Ran, runMain } from '../support/run-main.ts';
import { serve } from '../support/served-folder.ts';

async function user(cwd: string, words: readonly string[], typed = ''): Promise<Ran> {
  const child = spawn(process.execPath, [resolve('test/support/percent-main.ts'), 'user', ...words], { cwd, stdio: 'pipe' });
  const closed = new Promise<number>((gone) => child.on('close', (code) => gone(code ?? -1)));
  child.stdin.on('error', () => {});
  child.stdin.end(typed);
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, stdout, stderr };
}

it('adds, lists and removes; who was added logs in', async () => {
  const cwd = temporaryFolder({ 'corpus/README.md': '' });
  const file = join(cwd, '.muctieu/users.json');
  const added = await user(cwd, ['add', 'Lê An', '--role', 'admin'], 'một hai ba bốn\n');
  expect(added).toEqual({ code: 0, stdout: '', stderr: expect.stringMatching(/^Đã thêm Lê An \(admin\)\./u) });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).not.toContain('một hai');
  expect(await user(cwd, ['add', 'Lê An'.normalize('NFD')], 'another password\n')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/đã có tài khoản/u),
  });
  expect(await runMain(cwd, ['user', 'list'])).toEqual({ code: 0, stdout: 'admin\tLê An\n', stderr: '' });

  const { address } = await serve(cwd);
  const page = asker(Number(new URL(address).port));
  expect(await page.me()).toMatchObject({ person: null, hasAccounts: true });
  expect(jsonOf<Me>(await page.post('/page/login', { name: 'Lê An', password: 'một hai ba bốn' })).person).toEqual({ name: 'Lê An', role: 'admin' });

  expect((await runMain(cwd, ['user', 'remove', 'Lê An'])).code).toBe(0);
  expect((await page.ask('/page/documents')).code).toBe(401);
  expect((await runMain(cwd, ['user', 'remove', 'Lê An'])).code).toBe(2);
  expect((await runMain(cwd, ['user', 'list'])).stdout).toBe('');
});

it('what is wrong is said, and nothing is written', async () => {
  const cwd = temporaryFolder();
  expect(await user(cwd, ['add', 'an'], 'short\n')).toMatchObject({ code: 2, stderr: expect.stringMatching(/ít nhất 10/u) });
  expect(await user(cwd, ['add', 'an'])).toMatchObject({ code: 2 });
  expect(await user(cwd, ['add', 'an', '--role', 'king', '--lang', 'en'], 'long enough\n')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/reader, reviewer, admin/u),
  });
  expect(await user(cwd, ['add', 'a\u0007n'], 'long enough\n')).toMatchObject({ code: 2 });
  expect((await runMain(cwd, ['user', 'list'])).stdout).toBe('');
  put(cwd, '.muctieu/users.json', '{"users":[]}');
  expect(await user(cwd, ['add', 'an'], 'long enough\n')).toMatchObject({ code: 2, stderr: expect.stringMatching(/users\.json/u) });
  expect(readFileSync(join(cwd, '.muctieu/users.json'), 'utf8')).toBe('{"users":[]}');
});
