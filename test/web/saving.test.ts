/** What becomes of decisions between the page and its server: shown at once, kept over a reload and a broken line, undone, refused where somebody was first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openLayer } from '../support/data-layer.ts';
import { servedFolder } from '../support/served-folder.ts';

const plan = 'KẾ HOẠCH\nĐến năm 2030:\n- Tỷ lệ đường được cứng hóa đạt 90%.\n- Tỷ lệ hộ dùng nước sạch đạt trên 95%.\n- Tỷ lệ trường đạt chuẩn đạt 80%.\n';
const patience = { timeout: 30_000 };

const statuses = (page: Page) => page.evaluate<string[]>('layer.view.value.extraction.targets.map(({ review }) => review.status)');
const decide = (page: Page, index: number, what: unknown) =>
  page.evaluate(`layer.decide({ kind: 'target', id: layer.view.value.extraction.targets[${index}].id }, ${JSON.stringify(what)})`);
const saved = (page: Page) => expect.poll(() => page.evaluate('layer.pendingCount.value'), patience).toBe(0);
const written = (folder: string): { decisions: { by: string }[] } => JSON.parse(readFileSync(join(folder, 'extracted', 'ke.txt.review.json'), 'utf8'));
const targetsIn = (folder: string): { review: { status: string } }[] => JSON.parse(readFileSync(join(folder, 'extracted', 'ke.txt.json'), 'utf8')).targets;

it('a decision shows before the server has answered, and is written; undo and redo too', async () => {
  const { address, folder } = await servedFolder({ 'ke.txt': plan });
  const page = await openLayer(address, 'ke.txt');
  expect(await statuses(page)).toEqual(['machine', 'machine', 'machine']);
  const shown = await page.evaluate(`(() => {
      const [one, two] = layer.view.value.extraction.targets;
      layer.decide({ kind: 'target', id: one.id }, { verdict: 'accepted' });
      layer.decide({ kind: 'target', id: two.id }, { verdict: 'rejected' });
      return [layer.pendingCount.value, layer.view.value.extraction.targets.length, layer.view.value.rejected.targets.length];
    })()`);
  expect(shown).toEqual([2, 2, 1]);
  await saved(page);
  expect(targetsIn(folder).map(({ review }) => review.status)).toEqual(['accepted', 'machine']);
  await page.evaluate('layer.undo()');
  expect(await statuses(page)).toEqual(['accepted', 'machine', 'machine']);
  await saved(page);
  expect(targetsIn(folder)).toHaveLength(3);
  await page.evaluate('layer.redo()');
  await saved(page);
  expect(targetsIn(folder)).toHaveLength(2);
  expect(await page.evaluate('[layer.stale.value.length, layer.notWritten.value.length]')).toEqual([0, 0]);
});

it('what was decided on a broken line is there after a reload, and is written once the line is back', async () => {
  const { address, folder } = await servedFolder({ 'ke.txt': plan });
  const page = await openLayer(address, 'ke.txt');
  await page.context().route('**/page/decisions*', (asked) => asked.abort());
  await decide(page, 0, { verdict: 'accepted' });
  await decide(page, 2, { verdict: 'noted', note: 'xem lại' });
  await expect.poll(() => page.evaluate('layer.saving.value'), patience).toBe('retrying');
  expect(await statuses(page)).toEqual(['accepted', 'machine', 'machine']);
  await page.reload();
  await expect.poll(() => page.evaluate('globalThis.layer?.view.value?.path'), patience).toBe('ke.txt');
  expect(await statuses(page)).toEqual(['accepted', 'machine', 'machine']);
  await page.context().unroute('**/page/decisions*');
  await saved(page);
  expect(written(folder).decisions).toHaveLength(2);
});

it('an answer that is lost on its way costs nothing: the same decision sent twice is written once', async () => {
  const { address, folder } = await servedFolder({ 'ke.txt': plan });
  const page = await openLayer(address, 'ke.txt');
  let lost = 0;
  await page.context().route('**/page/decisions*', async (asked) => {
    if (lost++ > 0) return asked.continue();
    await asked.fetch();
    await asked.abort();
  });
  await decide(page, 0, { verdict: 'accepted' });
  await saved(page);
  expect(lost).toBe(2);
  expect(written(folder).decisions).toHaveLength(1);
});

it('who comes second is told what the first one said; nothing of the first is overwritten, the rest is written', async () => {
  const { address, folder } = await servedFolder({ 'ke.txt': plan });
  const [first, second] = [await openLayer(address, 'ke.txt'), await openLayer(address, 'ke.txt')];
  await second.context().route('**/page/{events,document}*', (asked) => asked.abort());
  await decide(first, 0, { verdict: 'rejected' });
  await saved(first);
  await second.evaluate(
    `layer.decideAll(layer.view.value.extraction.targets.map(({ id }) => ({ thing: { kind: 'target', id }, what: { verdict: 'accepted' } })))`,
  );
  await saved(second);
  expect(await second.evaluate('layer.stale.value.map(({ draft, theirs }) => [draft.what.verdict, theirs.theirs.decisions.at(-1).what.verdict])')).toEqual([
    ['accepted', 'rejected'],
  ]);
  expect(targetsIn(folder).map(({ review }) => review.status)).toEqual(['accepted', 'accepted']);
});

it('what others decide appears by itself', async () => {
  const { address } = await servedFolder({ 'ke.txt': plan });
  const [first, second] = [await openLayer(address, 'ke.txt'), await openLayer(address, 'ke.txt')];
  await decide(first, 1, { verdict: 'accepted' });
  await expect.poll(() => statuses(second), patience).toEqual(['machine', 'accepted', 'machine']);
});

it('one who decides faster than the server writes loses nothing, and a stroke is undone as one', async () => {
  const { address, folder } = await servedFolder({ 'ke.txt': plan });
  const page = await openLayer(address, 'ke.txt');
  for (let round = 0; round < 40; round++) await decide(page, round % 3, round % 2 === 0 ? { verdict: 'accepted' } : { verdict: 'noted', note: String(round) });
  await saved(page);
  expect(written(folder).decisions).toHaveLength(40);
  expect(await page.evaluate('[layer.stale.value.length, layer.notWritten.value.length]')).toEqual([0, 0]);
});

it('an added target has its own id once it is written, and what is decided about it meanwhile follows', async () => {
  const { address, folder } = await servedFolder({ 'ke.txt': plan });
  const page = await openLayer(address, 'ke.txt');
  await page.evaluate(`(() => {
    const { id, rules, confidence, review, ...said } = layer.view.value.extraction.targets[0];
    layer.decideAll([{ adds: { ...said, indicator: 'tỷ lệ ngõ được cứng hóa' } }]);
    const added = layer.view.value.extraction.targets.find(({ review }) => review.status === 'added');
    layer.decide({ kind: 'target', id: added.id }, { verdict: 'noted', note: 'thêm' });
  })()`);
  await saved(page);
  expect(await page.evaluate('layer.notWritten.value')).toEqual([]);
  expect(written(folder).decisions).toHaveLength(2);
  await page.evaluate('layer.undo().then(() => layer.undo())');
  await saved(page);
  expect(await page.evaluate('[layer.stale.value, layer.notWritten.value]')).toEqual([[], []]);
  expect(targetsIn(folder)).toHaveLength(3);
});
