/** A document of 300,000 characters with 6,000 targets in a real browser, and one with a tenth of it: it opens, scrolls, jumps and is decided on. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { keys, openPage } from '../support/browser.ts';
import { framesWhileScrolling } from '../support/frame-times.ts';
import { largePlan } from '../support/large-plan.ts';
import { documentAt } from '../support/page-decisions.ts';
import { servedFolder } from '../support/served-folder.ts';

const SIZES = [600, 6000];
const patience = { timeout: 60_000 };

it('is at hand as a small one is', async () => {
  const { address } = await servedFolder(Object.fromEntries(SIZES.map((size) => [`${size}.txt`, largePlan(size)])));
  const told: Record<string, unknown>[] = [];
  for (const size of SIZES) {
    const path = `${size}.txt`;
    const { page } = await openPage(`${address}/#/document/${path}`);
    const firstMark = await sinceStart(page, '.text-pane .mark');
    const firstRow = await sinceStart(page, '.target-row');
    const text = await framesWhileScrolling(page, '.cm-scroller', 400);
    const list = await framesWhileScrolling(page, '.target-list', 400);
    await sees(page, '.text-pane .mark');
    await sees(page, '.target-row');

    const { extraction } = await documentAt(address, path);
    const last = extraction.targets.at(-1);
    await page.goto(`${address}/#/document/${path}/${last?.id}`);
    await page.locator('.target-row[aria-selected=true]', { hasText: last?.indicator ?? '' }).waitFor();
    await page.locator('.text-pane .mark-chosen', { hasText: last?.value.text ?? '' }).waitFor();
    const before = await now(page);
    await keys(page, 'a');
    await page.getByText(`Đã duyệt 1/${size}`).first().waitFor();
    const decided = (await now(page)) - before;
    await expect.poll(async () => (await documentAt(address, path)).extraction.targets.at(-1)?.review.status, patience).toBe('accepted');
    told.push({ targets: extraction.targets.length, firstMark, firstRow, decided: Math.round(decided), text, list });
  }
  for (const row of told) console.log(JSON.stringify(row));
  expect(told.map(({ targets }) => targets)).toEqual(SIZES);
}, 180_000);

const now = (page: Page): Promise<number> => page.evaluate('performance.now()');

/** Milliseconds from the start of the page until it is there. */
async function sinceStart(page: Page, selector: string): Promise<number> {
  const at = await page.evaluate(`(async () => {
    while (!document.querySelector(${JSON.stringify(selector)})) await new Promise(requestAnimationFrame);
    return performance.now();
  })()`);
  return Math.round(at as number);
}

const sees = (page: Page, selector: string): Promise<void> => page.locator(selector).first().waitFor({ state: 'visible' });
