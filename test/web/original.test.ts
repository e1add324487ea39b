/** The original beside its text: a PDF at the page of the target that is looked at; on a narrow window in the place of the text. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { keys, openPage } from '../support/browser.ts';
import { converted } from '../support/libre-office.ts';
import { source } from '../support/reviewed-folder.ts';
import { servedFolder } from '../support/served-folder.ts';

const AT_PAGE = /\/page\/original\?.*#page=(\d+)$/u;

async function opened(width: number): Promise<Page> {
  const body = source.replaceAll('\n', '</p><p>').replace('- Số doanh nghiệp', '</p><p style="page-break-before:always">- Số doanh nghiệp');
  const [pdf] = converted({ 'a.html': `<meta charset="utf-8"><p>${body}</p>` }, 'pdf:writer_web_pdf_Export');
  const { address } = await servedFolder({ 'a.pdf': pdf as Buffer });
  const { page } = await openPage(`${address}/#/document/a.pdf`, { viewport: { width, height: 900 } });
  await page.waitForSelector('.target-row');
  await keys(page, 'o');
  await page.locator('.target-row', { hasText: 'hộ nghèo' }).click();
  return page;
}

const pageShown = async (page: Page): Promise<string | undefined> => AT_PAGE.exec((await page.locator('iframe.original').getAttribute('src')) ?? '')?.[1];

it('stands beside the text, at the page of the target', async () => {
  const page = await opened(1500);
  await keys(page, 'p');
  await page.locator('iframe.original').waitFor();
  expect([await pageShown(page), await page.locator('.text-pane .mark-chosen').first().isVisible()]).toEqual(['1', true]);
  await keys(page, 'j');
  await expect.poll(() => pageShown(page)).toBe('2');
  const [text, original, targets] = await Promise.all(['.left', '.original-pane', '.right'].map((pane) => page.locator(pane).boundingBox()));
  expect([(text?.x ?? 0) < (original?.x ?? 0), (original?.x ?? 0) < (targets?.x ?? 0)]).toEqual([true, true]);
  await keys(page, 'p');
  await expect.poll(() => page.locator('iframe.original').count()).toBe(0);
});

it('takes the place of the text where there is no room for both', async () => {
  const page = await opened(1000);
  await keys(page, 'p');
  await page.locator('iframe.original').waitFor();
  expect([await page.locator('.text-pane').isVisible(), await page.locator('.target-row').first().isVisible()]).toEqual([false, true]);
  await keys(page, 'p');
  await page.locator('.text-pane .mark-chosen').first().waitFor();
});
