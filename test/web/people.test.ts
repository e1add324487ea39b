/** Logging in with accounts, who is present, what a reader sees, and decisions of a session that has ended. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { plan as pipeline } from '../../pipelines/plan.ts';
import { accountsFile, changeAccounts } from '../../src/api/accounts.ts';
import type { Role } from '../../src/api/contract.ts';
import { hashPassword } from '../../src/api/password.ts';
import { seriousFaults } from '../support/accessibility.ts';
import { openPage } from '../support/browser.ts';
import { openLayer } from '../support/data-layer.ts';
import { temporaryFolder } from '../support/folders.ts';
import { runMain } from '../support/run-main.ts';
import { serve } from '../support/served-folder.ts';

const plan = 'KẾ HOẠCH\nĐến năm 2030, tỷ lệ đường được cứng hóa đạt 90%; tỷ lệ hộ dùng nước sạch đạt trên 95%.\n';
const password = 'bốn từ rất dài';
const patience = { timeout: 30_000 };

it('logs in by keys, is refused with a reason; others see who is where; a reader adds no files', async () => {
  const { address } = await withAccounts({ 'Lê An': 'reviewer', 'Vũ Bình': 'reader' });
  const { page: one } = await openPage(address);
  await logIn(one, 'Lê An', 'sai mật khẩu');
  await one.waitForSelector('.login [role=alert]');
  expect(await one.textContent('.login [role=alert]')).not.toBe('');
  expect(await seriousFaults(one)).toEqual([]);
  await logIn(one, 'Lê An', password);
  await one.waitForSelector('#row-0');
  expect(await one.locator('.tools button', { hasText: 'Thêm tệp' }).count()).toBe(1);

  const { page: two } = await openPage(address);
  await logIn(two, 'Vũ Bình', password);
  await two.waitForSelector('#row-0');
  expect(await two.locator('.tools button', { hasText: 'Thêm tệp' }).count()).toBe(0);
  await one.click('#row-0 a');
  await two.waitForSelector('.people');
  expect(await two.textContent('.people')).toBe('Lê An');
  await one.getByRole('button', { name: 'Đăng xuất' }).click();
  await one.waitForSelector('.login');
  await expect.poll(() => two.locator('.people').count(), patience).toBe(0);
});

it('a session that ends while decisions are made: they wait, and are written when the same person logs in again', async () => {
  const { address } = await withAccounts({ 'Lê An': 'reviewer' });
  const page = await openLayer(address, 'ke.txt', (opened) => logIn(opened, 'Lê An', password));
  await page.context().clearCookies();
  await page.evaluate(`layer.decide({ kind: 'target', id: layer.view.value.extraction.targets[0].id }, { verdict: 'accepted' })`);
  await page.waitForSelector('.login');
  expect(await page.evaluate('layer.pendingCount.value')).toBe(1);
  await logIn(page, 'Lê An', password);
  await expect.poll(() => page.evaluate('layer.pendingCount.value'), patience).toBe(0);
  expect(await page.evaluate('layer.notWritten.value')).toEqual([]);
});

it('what one person decided is neither shown to nor sent for another at the same machine; it waits for the first', async () => {
  const { address } = await withAccounts({ 'Lê An': 'reviewer', 'Vũ Bình': 'reviewer' });
  const page = await openLayer(address, 'ke.txt', (opened) => logIn(opened, 'Lê An', password));
  const status = () => page.evaluate('layer.view.value?.extraction.targets[0].review.status');
  await page.context().route('**/page/decisions*', (asked) => asked.abort());
  await page.evaluate(`layer.decide({ kind: 'target', id: layer.view.value.extraction.targets[0].id }, { verdict: 'accepted' })`);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await logIn(page, 'Vũ Bình', password);
  await page.context().unroute('**/page/decisions*');
  await expect.poll(status, patience).toBe('machine');
  expect(await page.evaluate('[layer.pendingCount.value, layer.pending.value.length]')).toEqual([0, 1]);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await logIn(page, 'Lê An', password);
  await expect.poll(() => page.evaluate('layer.pending.value.length'), patience).toBe(0);
  expect(await status()).toBe('accepted');
});

async function withAccounts(roles: Readonly<Record<string, Role>>): Promise<{ readonly address: string }> {
  const folder = temporaryFolder({ 'corpus/ke.txt': plan });
  await runMain(folder, ['extract'], pipeline);
  const hashed = await hashPassword(password);
  const accounts = Object.entries(roles).map(([name, role]) => ({ name, role, password: hashed }));
  await changeAccounts(accountsFile(join(folder, 'extracted')), () => accounts);
  return serve(folder);
}

async function logIn(page: Page, name: string, said: string): Promise<void> {
  await page.waitForSelector('.login input');
  await page.focus('.login input[name=name]');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(said);
  await page.keyboard.press('Enter');
}
