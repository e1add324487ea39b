/** What only a browser can say: it keeps the session's cookie on this machine, lets the page's own styles through, and shows a PDF that may do nothing. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { accountsFile, changeAccounts, followAccounts } from '../../src/api/accounts.ts';
import { hashPassword } from '../../src/api/password.ts';
import { builtPage } from '../../src/cli/built-page.ts';
import { openPage } from '../support/browser.ts';
import { put } from '../support/folders.ts';
import { pageServer } from '../support/page-server.ts';
import { source } from '../support/reviewed-folder.ts';
import { pdfOfPictures } from '../support/scans.ts';

const STRANGE = `<img src=x onerror="document.title='run'"> & ' ".txt`;

it('logs in by the form, keeps the session over a reload, and leaves', async () => {
  const { cwd } = await pageServer();
  const file = accountsFile(join(cwd, 'extracted'));
  const password = await hashPassword('một hai ba bốn');
  await changeAccounts(file, () => [{ name: 'Lê An', role: 'reviewer', password }]);
  const server = await pageServer(
    { access: { kind: 'accounts', accounts: followAccounts(file) }, page: await builtPage(() => {}) },
    { 'corpus/a.txt': source, [`corpus/${STRANGE}`]: source.replace('12/KH', '13/KH') },
  );
  const { page } = await openPage(`http://127.0.0.1:${server.port}/`);
  await page.fill('input[name=name]', 'Lê An');
  await page.fill('input[name=password]', 'wrong');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('tên hoặc mật khẩu không đúng').waitFor();
  await page.fill('input[name=password]', 'một hai ba bốn');
  await page.keyboard.press('Enter');
  await page.getByText(STRANGE).first().waitFor();
  expect(await page.evaluate('document.cookie')).toBe('');
  await page.reload();
  await page.getByText(STRANGE).first().waitFor();
  expect(await page.title()).not.toBe('run');
});

it('shows a PDF in a frame of our own page, and in nobody else’s', async () => {
  const server = await pageServer({ page: await builtPage(() => {}) });
  put(server.cwd, 'corpus/b.pdf', '%PDF-1.4 broken');
  await server.extract().catch(() => {});
  put(server.cwd, 'corpus/b.pdf', pdfOfPictures([{ width: 16, height: 16, pixels: new Uint8Array(256) }], 72));
  const { page } = await openPage(`http://127.0.0.1:${server.port}/`);
  await page.evaluate(`document.body.append(Object.assign(document.createElement('iframe'), { src: '/page/original?path=b.pdf#page=1' }))`);
  await expect.poll(() => page.frames().some((frame) => frame.url().startsWith('chrome-extension://')), { timeout: 30_000 }).toBe(true);
  expect((await server.ask('/page/original?path=b.pdf')).headers['content-security-policy']).toMatch(/sandbox$/u);
});
