/** A mark whose ends are dragged: what the target says follows its words, and they are where the text says them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Extraction } from '../../src/validate/schema.ts';
import { type StretchedKind, stretched } from '../../src/web/document/stretched-mark.ts';
import { keys, openPage } from '../support/browser.ts';
import { extractText } from '../support/extract-text.ts';
import { source } from '../support/reviewed-folder.ts';
import { type ServedFolder, servedFolder } from '../support/served-folder.ts';
import { pointAt } from '../support/text-pane.ts';

const patience = { timeout: 30_000 };

async function opened(): Promise<{ readonly page: Page; readonly served: ServedFolder }> {
  const served = await servedFolder({ 'a.txt': source });
  const { page } = await openPage(`${served.address}/#/document/a.txt`);
  await page.waitForSelector('.target-row');
  await keys(page, 'o');
  await page.click('.target-row >> nth=0');
  return { page, served };
}

const first = ({ folder }: ServedFolder) => {
  const extraction: Extraction = JSON.parse(readFileSync(join(folder, 'extracted/a.txt.json'), 'utf8'));
  const text = readFileSync(join(folder, 'extracted/a.txt.txt'), 'utf8');
  const [target] = extraction.targets;
  if (!target) throw new Error('a target');
  return { ...target, marked: target.spans.indicator.map(({ start, end }) => text.slice(start, end)) };
};

async function dragEnd(page: Page, end: 'start' | 'end', to: { readonly x: number; readonly y: number }): Promise<void> {
  const box = await page.locator(`.mark-handle-${end}`).boundingBox();
  if (!box) throw new Error('an end');
  await page.mouse.move(box.x, box.y + 1.4 * box.height);
  await page.mouse.down();
  await page.mouse.move((box.x + to.x) / 2, to.y, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
}

it('takes the words between the ends as the indicator, after a reload too', async () => {
  const { page, served } = await opened();
  expect(first(served)).toMatchObject({ indicator: 'Tỷ lệ hộ nghèo', marked: ['Tỷ lệ hộ nghèo'] });
  await dragEnd(page, 'start', await pointAt(page, 'Tỷ lệ hộ nghèo', 'Tỷ lệ '.length));
  expect(await page.locator('.mark-dragged').allTextContents()).toEqual(['hộ nghèo']);
  await page.mouse.up();
  await expect.poll(() => first(served).indicator, patience).toBe('hộ nghèo');
  expect(first(served)).toMatchObject({ marked: ['hộ nghèo'], review: { status: 'corrected' }, value: { number: 5 } });
  await page.reload();
  await page.locator('.target-row', { hasText: /^hộ nghèo/ }).waitFor();
});

it('springs back on Escape, and does not mark the words that it was dragged over', async () => {
  const { page, served } = await opened();
  await dragEnd(page, 'end', await pointAt(page, 'đạt 5%', 'đạt'.length));
  expect(await page.locator('.mark-dragged').count()).toBeGreaterThan(0);
  await keys(page, 'Escape');
  await expect.poll(() => page.locator('.mark-dragged').count()).toBe(0);
  await page.mouse.up();
  expect(await page.locator('.marked-bar').count()).toBe(0);
  expect(first(served)).toMatchObject({ indicator: 'Tỷ lệ hộ nghèo', review: { status: 'machine' } });
});

it('is of the mark that was clicked on, and says so where the words hold no number', async () => {
  const { page, served } = await opened();
  await page.locator('.mark-value.mark-chosen', { hasText: '5' }).first().click();
  await dragEnd(page, 'start', await pointAt(page, 'đạt 5%', 0));
  expect((await page.locator('.mark-dragged').allTextContents()).join('')).toBe('đạt 5%');
  await page.mouse.up();
  await expect.poll(() => first(served).value.text, patience).toBe('đạt 5%');
  expect(first(served).value.number).toBe(5);
  await dragEnd(page, 'end', await pointAt(page, 'đạt 5%', 'đạt'.length));
  await page.mouse.up();
  await page.locator('.announced', { hasText: /số/ }).waitFor();
  expect(first(served).value.text).toBe('đạt 5%');
});

it('undoes a stroke', async () => {
  const { page, served } = await opened();
  await dragEnd(page, 'end', await pointAt(page, 'Tỷ lệ hộ nghèo', 'Tỷ lệ hộ'.length));
  await page.mouse.up();
  await expect.poll(() => first(served).indicator, patience).toBe('Tỷ lệ hộ');
  await keys(page, 'Control+z');
  await expect.poll(() => first(served).indicator, patience).toBe('Tỷ lệ hộ nghèo');
});

const text = '- Tỷ lệ hộ nghèo đạt từ 5 đến 7% vào năm 2030.\n';

it.each<[StretchedKind, string, string, object | null]>([
  ['indicator', 'Tỷ lệ hộ nghèo', 'hộ nghèo', { indicator: 'hộ nghèo' }],
  ['value', 'từ 5 đến 7%', '5 đến 7%', { value: { number: 5, upper: 7, text: '5 đến 7%' } }],
  ['value', 'từ 5 đến 7%', '7%', { value: { number: 7, upper: null, text: '7%' } }],
  ['value', 'từ 5 đến 7%', 'đến', null],
  ['period', 'vào năm 2030', 'năm 2030', { period: { to: 2030, text: 'năm 2030' } }],
  ['period', 'vào năm 2030', 'vào', null],
  ['unit', '%', '% vào', { value: { unit: '% vào' } }],
])('%s: from “%s” to “%s”', (kind, from, to, said) => {
  const extracted = extractText(text, 'text/plain');
  const [target] = extracted.ok ? extracted.value.extraction.targets : [];
  if (!target) throw new Error('a target');
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const now = stretched(target, kind, spanOf(from), spanOf(to), text);
  if (said === null) expect(now).toBeNull();
  else expect(now).toMatchObject(said);
});
