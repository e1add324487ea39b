/** Comparing an indicator across documents, and asking in SQL, in a browser. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { seriousFaults } from '../support/accessibility.ts';
import { keys, openPage } from '../support/browser.ts';
import { source } from '../support/reviewed-folder.ts';
import { servedFolder } from '../support/served-folder.ts';

const files = {
  'a.txt': source,
  'b.txt': source
    .replaceAll('LAM GIANG', 'TÂN CHÂU')
    .replaceAll('Lam Giang', 'Tân Châu')
    .replace('12/KH-UBND', '13/KH-UBND')
    .replace('đạt 5% đến', 'đạt từ 6 đến 7% đến'),
  'nation.txt': source
    .replace('ỦY BAN NHÂN DÂN TỈNH LAM GIANG', 'THỦ TƯỚNG CHÍNH PHỦ')
    .replace('Số: 12/KH-UBND', 'Số: 749/QĐ-TTg')
    .replace('Lam Giang, ngày', 'Hà Nội, ngày')
    .replace('KẾ HOẠCH', 'QUYẾT ĐỊNH')
    .replace('đạt 5%', 'đạt 3%')
    .replace(/Căn cứ.*\n/, ''),
};

it('finds an indicator without tones, shows it by place and year, leads to its sentence, and is saved as table and picture', async () => {
  const { address } = await servedFolder(files);
  const { page } = await openPage(address);
  await page.waitForSelector('nav');
  await keys(page, 'Alt+c');
  await page.getByLabel('Chỉ tiêu (gõ để tìm').fill('ho ngheo');
  await expect.poll(() => page.locator('.compare-list button').count()).toBe(1);
  await page.locator('.compare-list button').click();
  await page.locator('.values tbody tr').first().waitFor();
  const rows = await page.locator('.values tbody tr').evaluateAll((all) => all.map((row) => row.textContent));
  expect(rows).toEqual([expect.stringMatching(/^Cả nước.*3 %$/), 'tỉnh Lam Giang5 %', 'tỉnh Tân Châu6 – 7 %']);
  expect(await page.locator('.conflicts li').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Khác văn bản được dẫn, 2030: 12\/KH-UBND 5 % · 749\/QĐ-TTg 3 %$/)]),
  );
  await page.locator('.chart-place canvas').waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  const saved = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFile(await download.path());
  };
  expect((await saved('Tải bảng (CSV)')).toString('utf8').split('\r\n').filter(Boolean)).toHaveLength(4);
  expect((await saved('Tải hình (PNG)')).subarray(1, 4).toString()).toBe('PNG');

  await page.locator('.values a', { hasText: '5 %' }).click();
  await page.locator('.text-pane .mark-chosen', { hasText: '5' }).first().waitFor();
});

it('answers a question in SQL, and refuses what is none', async () => {
  const { address } = await servedFolder(files);
  const { page } = await openPage(address);
  await page.waitForSelector('nav');
  await keys(page, 'Alt+q');
  const ask = async (sql: string): Promise<void> => {
    await page.locator('.query textarea').fill(sql);
    await keys(page, 'Control+Enter');
  };
  await ask("SELECT place, max(value) AS most FROM targets WHERE unit = '%' GROUP BY place ORDER BY place NULLS FIRST");
  await page.locator('.values tbody tr').first().waitFor();
  expect(await page.locator('.values th, .values td').allTextContents()).toEqual(['place', 'most', '', '80', 'tỉnh Lam Giang', '80', 'tỉnh Tân Châu', '80']);
  expect(await seriousFaults(page)).toEqual([]);
  await ask('DROP TABLE targets');
  await page.getByRole('alert').getByText('Chỉ nhận câu SELECT').waitFor();
  await ask("SELECT * FROM read_text('/etc/passwd')");
  await page.getByRole('alert').getByText('Không trả lời được').waitFor();
  await ask('SELECT count(*) AS n FROM targets');
  await expect.poll(() => page.locator('.values td').allTextContents()).toEqual(['9']);
});
