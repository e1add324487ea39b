/** Decisions that no longer fit wait in a list of their own, and a decision that is on its way when a new extraction comes is not lost. */
import { expect, it } from 'vitest';
import { plan as pipeline } from '../../pipelines/plan.ts';
import { openLayer } from '../support/data-layer.ts';
import { put } from '../support/folders.ts';
import { runMain } from '../support/run-main.ts';
import { servedFolder } from '../support/served-folder.ts';

const [roads, water] = ['- Tỷ lệ đường được cứng hóa đạt 90%.\n', '- Tỷ lệ hộ dùng nước sạch đạt trên 95%.\n'];
const head = 'ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\nSố: 12/KH-UBND\nLam Giang, ngày 12 tháng 01 năm 2026\n\nKẾ HOẠCH\nPhát triển hạ tầng\n\nĐến năm 2030:\n';
const patience = { timeout: 30_000 };

it('what people decided about words that are gone is shown, counted, and leads to its document', async () => {
  const { address, folder } = await servedFolder({ 'ke.txt': head + roads + water });
  const page = await openLayer(address, 'ke.txt');
  await page.evaluate(`layer.decide({ kind: 'target', id: layer.view.value.extraction.targets[1].id }, { verdict: 'rejected' })`);
  await expect.poll(() => page.evaluate('layer.pendingCount.value'), patience).toBe(0);
  put(folder, 'corpus/ke.txt', head + roads);
  await runMain(folder, ['extract'], pipeline);
  await page.waitForSelector('nav .count');
  await page.keyboard.press('Alt+w');
  await page.waitForSelector('.waiting .state');
  expect(await page.textContent('.waiting .state')).toBe('Không còn chỗ');
  expect(await page.textContent('.waiting li a')).toContain('nước sạch đạt trên 95%');
  await page.click('.waiting li a');
  await page.waitForURL(/#\/document\/ke\.txt/u);
});

it('decided on a broken line, read anew meanwhile: what still says the same is written, what does not is told', async () => {
  const { address, folder } = await servedFolder({ 'ke.txt': head + roads + water });
  const page = await openLayer(address, 'ke.txt');
  await page.context().route('**/page/decisions*', (asked) => asked.abort());
  await page.evaluate(
    `layer.decideAll(layer.view.value.extraction.targets.map(({ id }) => ({ thing: { kind: 'target', id }, what: { verdict: 'accepted' } })))`,
  );
  await expect.poll(() => page.evaluate('layer.saving.value'), patience).toBe('retrying');
  put(folder, 'corpus/ke.txt', `${head}- Thêm một dòng.\n${roads}`);
  await runMain(folder, ['extract'], pipeline);
  await expect.poll(() => page.evaluate('layer.view.value.extraction.targets.map(({ review }) => review.status)'), patience).toEqual(['accepted']);
  await page.context().unroute('**/page/decisions*');
  await expect.poll(() => page.evaluate('layer.pendingCount.value'), patience).toBe(0);
  expect(await page.evaluate('layer.notWritten.value.map(({ why }) => why)')).toEqual(['text-changed']);
  await page.waitForSelector('.notice[role=alert] button');
  expect(await page.evaluate('layer.things.value.size')).toBe(1);
});
