/** `muctieu token`: shown once, kept as a hash, revoked at once. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { followTokens, tokenOf, tokensFile } from '../../src/api/tokens.ts';
import { put, temporaryFolder } from '../support/folders.ts';
import { runMain } from '../support/run-main.ts';

it('is added, listed, used and revoked', async () => {
  const cwd = temporaryFolder({ 'extracted/a': '' });
  const file = tokensFile(join(cwd, 'extracted'));
  const tokens = followTokens(file);
  const added = await runMain(cwd, ['token', 'add', 'bảng số liệu', '--role', 'reviewer']);
  const secret = added.stdout.trim();
  expect([added.code, secret]).toEqual([0, expect.stringMatching(/^muctieu_[\w-]{43}$/)]);
  expect([readFileSync(file, 'utf8').includes(secret), statSync(file).mode & 0o777]).toEqual([false, 0o600]);
  expect(tokenOf(secret, await tokens())).toMatchObject({ name: 'bảng số liệu', role: 'reviewer' });
  expect((await runMain(cwd, ['token', 'list'])).stdout).toMatch(/^bảng số liệu\treviewer\t20/);
  expect(await runMain(cwd, ['token', 'add', 'bảng số liệu'])).toMatchObject({ code: 2, stdout: '' });
  expect((await runMain(cwd, ['token', 'revoke', 'bảng số liệu'])).code).toBe(0);
  expect(tokenOf(secret, await tokens())).toBeNull();
  expect((await runMain(cwd, ['token', 'revoke', 'bảng số liệu'])).code).toBe(2);
});

it('a name or a role that is none, and a file that is damaged, are refused', async () => {
  const cwd = temporaryFolder({ 'extracted/a': '' });
  for (const words of [['add', ''], ['add', 'a\nb'], ['add', 'a', '--role', 'admin'], ['add'], ['revoke']])
    expect((await runMain(cwd, ['token', ...words])).code).toBe(2);
  put(cwd, '.muctieu/tokens.json', '{');
  expect(await runMain(cwd, ['token', 'list'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/tokens\.json/) });
  expect(await runMain(cwd, ['token', 'add', 'a'])).toMatchObject({ code: 2, stdout: '' });
});
