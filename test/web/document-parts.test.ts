/** What else a reviewer puts right on the page of a document: splits, merges, the head, citations, assignments, and strokes taken back across documents. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Extraction } from '../../src/validate/schema.ts';
import { keys, openPage } from '../support/browser.ts';
import { source } from '../support/reviewed-folder.ts';
import { type ServedFolder, servedFolder } from '../support/served-folder.ts';

const patience = { timeout: 30_000 };

async function opened(): Promise<{ readonly page: Page; readonly served: ServedFolder }> {
  const served = await servedFolder({ 'a.txt': source, 'b.txt': source.replace('12/KH-UBND', '13/KH-UBND') });
  const { page } = await openPage(`${served.address}/#/document/a.txt`);
  await page.waitForSelector('.target-row');
  await keys(page, 'o');
  await page.click('.target-row >> nth=0');
  return { page, served };
}

const written = ({ folder }: ServedFolder, name = 'a.txt'): Extraction => JSON.parse(readFileSync(join(folder, `extracted/${name}.json`), 'utf8'));
const saved = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate<number>('Object.keys(localStorage).filter((name) => name.startsWith("muctieu.stroke.")).length'), patience).toBe(0);

it('splits one more target off, and takes that back', async () => {
  const { page, served } = await opened();
  await keys(page, 's');
  await page.fill('.target-form textarea', 'Tỷ lệ hộ cận nghèo');
  await keys(page, 'Enter');
  await saved(page);
  expect(written(served).targets.map(({ indicator }) => indicator)).toContain('Tỷ lệ hộ cận nghèo');
  await keys(page, 'Control+z');
  await expect.poll(() => written(served).targets.length, patience).toBe(3);
});

it('merges a target with the next one: two go, one comes, and one key takes it back', async () => {
  const { page, served } = await opened();
  await keys(page, 'm');
  await page.fill('input[name=upper]', '6');
  await page.selectOption('select[name=op]', 'between');
  await page.focus('input[name=upper]');
  await keys(page, 'Enter');
  await saved(page);
  expect(written(served).targets.map(({ review, value }) => [value.number, value.upper, review.status])).toEqual([
    [5, 6, 'added'],
    [80, null, 'machine'],
  ]);
  await keys(page, 'Control+z');
  await expect.poll(() => written(served).targets.map(({ value }) => value.number), patience).toEqual([5, 200, 80]);
});

it('corrects the head, a citation and an assignment, and shows all of it against the machine', async () => {
  const { page, served } = await opened();
  await page.click('#tab-head');
  await page.getByLabel('Địa danh').fill('tỉnh Lam Giang mới');
  await keys(page, 'Enter');
  await page.click('#tab-citations');
  await page.getByLabel('Ngày').first().fill('2020-06-04');
  await keys(page, 'Enter');
  await page.click('#tab-assignments');
  await page.getByLabel('Cơ quan').first().fill('Sở Xây dựng');
  await keys(page, 'Enter');
  await saved(page);
  const { document, citations, assignments } = written(served);
  expect([document.place, document.review.status]).toEqual(['tỉnh Lam Giang mới', 'corrected']);
  expect(citations[0]).toMatchObject({ issuedOn: '2020-06-04', review: { status: 'corrected' } });
  expect(assignments[0]).toMatchObject({ agency: 'Sở Xây dựng', review: { status: 'corrected' } });
  await page.click('#tab-difference');
  await expect.poll(() => page.locator('.difference tbody tr').count(), patience).toBe(3);
  expect(await page.textContent('.difference')).toContain('tỉnh Lam Giang mới');
});

it('takes back what was decided in the document before', async () => {
  const { page, served } = await opened();
  await keys(page, 'x');
  await saved(page);
  await page.goto(`${served.address}/#/document/b.txt`);
  await page.locator('.document-head h1', { hasText: '13/KH-UBND' }).waitFor();
  await keys(page, 'a');
  await saved(page);
  await keys(page, 'Control+z');
  await saved(page);
  await keys(page, 'Control+z');
  await page.locator('.document-head h1', { hasText: '12/KH-UBND' }).waitFor();
  await expect.poll(() => written(served).targets.length, patience).toBe(3);
  expect(written(served, 'b.txt').targets.every(({ review }) => review.status === 'machine')).toBe(true);
});
