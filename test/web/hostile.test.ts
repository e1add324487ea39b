/** Texts that would break a page, or run in it: markup, script, marks that turn the direction, a megabyte on one line. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { keys, openPage } from '../support/browser.ts';
import { documentAt } from '../support/page-decisions.ts';
import { servedFolder } from '../support/served-folder.ts';

const MARKUP = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=2</script>&lt;b&gt;{{7*7}}';
const TURNED = '\u202eđược đảo ngược\u202c \u2066riêng\u2069';

const plan = (middle: string): string =>
  `KẾ HOẠCH\nPhát triển ${MARKUP} năm 2030\n\n- Đến năm 2030, tỷ lệ xã ${middle} có đường đạt 90%.\n- Tỷ lệ hộ có điện đạt 99%.\n`;

it('markup and script are words, in the list, the text, the targets and the search', async () => {
  const name = "<img src=x onerror='globalThis.ran=4'>.txt";
  const { address } = await servedFolder({ [name.replaceAll('/', '')]: plan(MARKUP), 'b.txt': plan(TURNED) });
  const { page } = await openPage(address);
  await page.getByText('globalThis.ran=4').first().waitFor();
  await keys(page, '/');
  await page.keyboard.type('onerror');
  await page.locator('.hits mark').first().waitFor();
  await keys(page, 'Escape');
  for (const path of [name, 'b.txt']) {
    await page.goto(`${address}/#/document/${encodeURIComponent(path)}`);
    await page.locator('.text-pane').getByText('<script>globalThis.ran=2</script>').first().waitFor();
    await decideFirst(page);
    await expect.poll(async () => (await documentAt(address, path)).progress.targets.decided, patience).toBe(1);
  }
  // The editor's own pictures, beside the ends of a mark, have no source.
  const pictures = `[...document.images].filter((picture) => picture.src !== '' || picture.className !== 'cm-widgetBuffer').length`;
  expect(await page.evaluate(`[typeof globalThis.ran, ${pictures}, document.scripts.length]`)).toEqual(['undefined', 0, 1]);
});

it('a megabyte on one line is shown and decided on', async () => {
  const { address } = await servedFolder({ 'long.txt': plan('và các xã '.repeat(100_000)) });
  const { page } = await openPage(`${address}/#/document/long.txt`);
  await decideFirst(page);
  await expect.poll(async () => (await documentAt(address, 'long.txt')).progress.targets.decided, patience).toBe(1);
  // What is out of sight is not drawn.
  expect(await page.evaluate("document.querySelector('.text-pane').textContent.length")).toBeLessThan(200_000);
});

const patience = { timeout: 60_000 };

async function decideFirst(page: Page): Promise<void> {
  await page.locator('.target-row[aria-selected=true]').waitFor();
  await keys(page, 'a');
}
