/** The page for people who see, hear or move otherwise, and on a narrow screen: axe-core finds no serious fault, nothing is out of reach. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import { seriousFaults } from '../support/accessibility.ts';
import { keys, openPage } from '../support/browser.ts';
import { put, temporaryFolder } from '../support/folders.ts';
import { largePlan } from '../support/large-plan.ts';
import { decideTarget } from '../support/page-decisions.ts';
import { runMain } from '../support/run-main.ts';
import { type ServedFolder, serve, servedFolder } from '../support/served-folder.ts';

const TITLE = 'Phát triển các thôn giai đoạn 2026 - 2030';

/** A plan under review, one that cannot be read, and a decision whose target is gone. */
async function busyFolder(): Promise<ServedFolder> {
  const served = await servedFolder({ 'plan.txt': largePlan(12), 'gone.txt': largePlan(3), 'broken.pdf': 'no PDF' });
  await decideTarget(served.address, 'plan.txt', 0, { verdict: 'accepted' });
  await decideTarget(served.address, 'plan.txt', 1, { verdict: 'rejected' });
  await decideTarget(served.address, 'gone.txt', 0, { verdict: 'accepted' });
  put(served.folder, 'corpus/gone.txt', 'KẾ HOẠCH\nVề việc khác\n');
  await runMain(served.folder, ['extract'], plan);
  return served;
}

/** Each place with the words that tell that it is there. */
const places: Readonly<Record<string, { readonly hash: string; readonly seen: string }>> = {
  list: { hash: '#/', seen: TITLE },
  document: { hash: '#/document/plan.txt', seen: 'hộ dùng nước sạch' },
  waiting: { hash: '#/waiting', seen: 'gone.txt' },
};

describe.each(['light', 'dark'] as const)('in %s colours axe-core finds no serious fault', (colorScheme) => {
  it('in the list, a document with each of its tabs and the form, what waits and the keys', async () => {
    const { address } = await busyFolder();
    const { page } = await openPage(address, { colorScheme });
    const faults: Record<string, readonly string[]> = {};
    for (const [name, { hash, seen }] of Object.entries(places)) {
      await page.goto(`${address}/${hash}`);
      await page.getByText(seen).filter({ visible: true }).first().waitFor();
      faults[name] = await seriousFaults(page);
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        faults[`${name}: ${await tab.textContent()}`] = await seriousFaults(page);
      }
    }
    await page.goto(`${address}/${places.document?.hash}`);
    await page.locator('.target-row').first().waitFor();
    await page.keyboard.press('e');
    await page.getByText('Sửa chỉ tiêu').waitFor();
    faults.form = await seriousFaults(page);
    await keys(page, 'Escape ?');
    await page.getByRole('dialog').waitFor();
    faults.keys = await seriousFaults(page);
    expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((name) => [name, []])));
  });

  it('where one logs in, and is refused', async () => {
    const folder = temporaryFolder({ 'corpus/plan.txt': largePlan(3) });
    await runMain(folder, ['extract'], plan);
    const add = [resolve('pipelines/start.mjs'), 'user', 'add', 'an', '--role', 'reviewer'];
    execFileSync(process.execPath, add, { cwd: folder, input: 'một hai ba bốn\n', stdio: 'pipe' });
    const { address } = await serve(folder);
    const { page } = await openPage(address, { colorScheme });
    await page.getByLabel('Mật khẩu').fill('không phải thế');
    await page.getByLabel('Tên').fill('an');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByLabel('Mật khẩu').fill('một hai ba bốn');
    await page.keyboard.press('Enter');
    await page.getByText(TITLE).first().waitFor();
  });
});

it('on a phone everything fits the width of the screen', async () => {
  const { address } = await busyFolder();
  const { page } = await openPage(address, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  for (const [name, { hash, seen }] of Object.entries(places)) {
    await page.goto(`${address}/${hash}`);
    await page.getByText(seen).filter({ visible: true }).first().waitFor();
    await fits(page, name);
  }
  await page.goto(`${address}/${places.document?.hash}`);
  await page.getByRole('button', { name: 'Nội dung văn bản' }).click();
  await page.locator('.text-pane .mark').first().waitFor();
  await fits(page, 'text');
});

async function fits(page: Page, name: string): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), name).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page), name).toEqual([]);
}
