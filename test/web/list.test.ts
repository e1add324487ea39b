/** The list in a real browser: by keys alone, sorted, filtered, searched, with files dropped, on a phone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seriousFaults } from '../support/accessibility.ts';
import { keys, openPage } from '../support/browser.ts';
import { servedFolder } from '../support/served-folder.ts';

const roads = 'KẾ HOẠCH\nĐến năm 2030, tỷ lệ đường được cứng hóa đạt 90%.\n';
const water = 'KẾ HOẠCH\nĐến năm 2025, tỷ lệ hộ dùng nước sạch đạt trên 95%; số xã đạt chuẩn là 40 xã.\n';
const patience = { timeout: 30_000 };

it('a document is found, chosen and opened by keys alone', async () => {
  const { address } = await servedFolder({ 'duong.txt': roads, 'nuoc.txt': water });
  const { page } = await openPage(address);
  await page.waitForSelector('#row-1');
  await keys(page, 'j j ArrowUp ArrowDown');
  expect(await page.getAttribute('[aria-selected=true]', 'aria-rowindex')).toBe('3');
  await keys(page, '/');
  await page.keyboard.type('nuoc sach');
  await page.waitForSelector('.hits mark');
  expect(await page.textContent('.hits mark')).toBe('nước sạch');
  await expect.poll(() => page.locator('.rows .row').count(), patience).toBe(1);
  await keys(page, 'Escape Enter');
  await page.waitForURL(/#\/document\/nuoc\.txt$/u);
  await keys(page, 'Alt+l');
  await page.waitForSelector('#documents');
});

it('sorts, filters, tells why a file failed, and has no serious fault in light, dark and on a phone', async () => {
  const { address } = await servedFolder({ 'duong.txt': roads, 'nuoc.txt': water, 'hong.pdf': 'không phải PDF' });
  const { page } = await openPage(address);
  await page.waitForSelector('#row-2');
  await page.click('[role=columnheader].targets button');
  await page.click('[role=columnheader].targets button');
  expect(await page.getAttribute('[role=columnheader].targets', 'aria-sort')).toBe('descending');
  expect(await page.textContent('#row-0 .title')).toContain('nuoc.txt');
  await page.click('.filter button:nth-child(2)');
  await page.click('#row-0 .state');
  expect(await page.textContent('.chosen-reason')).toMatch(/^hong\.pdf: .{20}/u);
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await seriousFaults(page), theme).toEqual([]);
  }
  await keys(page, '?');
  await page.waitForSelector('dialog[open] kbd');
  expect(await seriousFaults(page), 'keys').toEqual([]);
  await keys(page, 'Escape Alt+w');
  await page.waitForSelector('#waiting-title');
  expect(await seriousFaults(page), 'waiting').toEqual([]);

  const phone = await openPage(address, { viewport: { width: 360, height: 700 } });
  await phone.page.waitForSelector('#row-2');
  expect(await phone.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect(await seriousFaults(phone.page), 'phone').toEqual([]);
});

it('files that are dropped land in the folder under their own names, never over another; refusals are told file by file', async () => {
  const { address, folder } = await servedFolder({ 'duong.txt': roads });
  const { page } = await openPage(address);
  await page.waitForSelector('#row-0');
  await page.evaluate(`(() => {
    const dropped = new DataTransfer();
    for (const [name, words] of [['mới.txt', 'Đạt 5%.'], ['duong.txt', 'khác'], ['a.exe', 'x']]) dropped.items.add(new File([words], name));
    document.querySelector('.list').dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
  })()`);
  await expect.poll(() => page.locator('.uploads .taken, .uploads .refused').count(), patience).toBe(3);
  expect(await page.$$eval('.uploads li', (each) => each.map((one) => one.className))).toEqual(['taken', 'refused', 'refused']);
  expect(readFileSync(join(folder, 'corpus', 'mới.txt'), 'utf8')).toBe('Đạt 5%.');
  expect(readFileSync(join(folder, 'corpus', 'duong.txt'), 'utf8')).toBe(roads);
  expect(existsSync(join(folder, 'corpus', 'a.exe'))).toBe(false);
});

it('the language is kept', async () => {
  const { address } = await servedFolder({ 'duong.txt': roads });
  const { page } = await openPage(address);
  await page.waitForSelector('#row-0');
  await page.getByRole('button', { name: 'English' }).click();
  await page.reload();
  await page.getByRole('link', { name: 'Documents' }).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
});
