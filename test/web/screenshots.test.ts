/** The pictures of the README are the page itself: `UPDATE=1` writes them anew into docs/pictures. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import { keys, openPage } from '../support/browser.ts';
import { temporaryFolder } from '../support/folders.ts';
import { runMain } from '../support/run-main.ts';
import { serve } from '../support/served-folder.ts';

const root = join(import.meta.dirname, '../..');
const PLAN = 'ke-hoach-giao-duc-nam-2026.txt';
const SHOWN = [PLAN, 'bao-cao-ket-qua-2025.txt', 'nghi-quyet-vung-long-ho.md', 'quyet-dinh-chi-tieu-nong-thon-moi.md', 'nghi-quyet-suc-khoe-van-hoa.txt'];
const PASSWORD = 'một hai ba bốn';

it('the list', async () => {
  const address = await serveSamples();
  const page = await enter(address, 'Lê An');
  await page.goto(`${address}/#/document/${PLAN}`);
  await page.locator('.target-row').first().waitFor();
  await keys(page, 'a a x a');
  await page.getByText('Đã duyệt 4/').first().waitFor();
  await page.goto(`${address}/#/`);
  await page.locator('.row .state.in-review').waitFor();
  await picture(page, 'list');
});

it('a document, and what two people said of one value', async () => {
  const address = await serveSamples();
  const [an, binh] = [await enter(address, 'Lê An'), await enter(address, 'Trần Bình')];
  for (const page of [an, binh]) {
    await page.goto(`${address}/#/document/${PLAN}`);
    await page.locator('.target-row').first().waitFor();
    await page.locator('.text-pane .mark-chosen').first().waitFor();
  }
  await picture(an, 'document');

  // An's decisions do not get through, and meanwhile Bình decides otherwise.
  await an.context().route('**/page/decisions*', (asked) => asked.abort());
  await decideValue(an, '20');
  const written = binh.waitForResponse('**/page/decisions*');
  await decideValue(binh, '15');
  await written;
  await an.context().unroute('**/page/decisions*');
  await an.getByRole('tab', { name: 'Chờ xử lý (1)' }).click();
  await an.locator('.three-ways table').waitFor();
  await picture(an, 'three-way');
});

it('an indicator across documents', async () => {
  const page = await enter(await serveSamples(), 'Lê An');
  await keys(page, 'Alt+c');
  await page.locator('.compare-list button').first().click();
  await page.locator('.chart-place canvas').waitFor();
  await page.setViewportSize({ width: 1120, height: 860 });
  await picture(page, 'compare');
});

/** Of the target that is looked at. */
async function decideValue(page: Page, value: string): Promise<void> {
  await page.keyboard.press('e');
  await page.locator('input[name=number]').fill(value);
  await page.keyboard.press('Enter');
}

/** The sample plans, with two people who may review them. */
async function serveSamples(): Promise<string> {
  const samples = SHOWN.map((name) => [`corpus/${name}`, readFileSync(join(root, 'corpus', name))] as const);
  const folder = temporaryFolder({ ...Object.fromEntries(samples), 'corpus/ban-quet-hong.pdf': 'không phải PDF' });
  await runMain(folder, ['extract'], plan);
  for (const name of ['Lê An', 'Trần Bình']) {
    const add = [resolve('pipelines/start.mjs'), 'user', 'add', name, '--role', 'reviewer'];
    execFileSync(process.execPath, add, { cwd: folder, input: `${PASSWORD}\n`, stdio: 'pipe' });
  }
  return (await serve(folder)).address;
}

async function enter(address: string, name: string): Promise<Page> {
  const { page } = await openPage(address, { viewport: { width: 1120, height: 640 }, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.getByLabel('Tên').fill(name);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('#documents').waitFor();
  return page;
}

async function picture(page: Page, name: string): Promise<void> {
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  expect(png.length).toBeGreaterThan(10_000);
  if (!process.env.UPDATE) return;
  const path = join(root, 'docs/pictures', `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, png);
}
