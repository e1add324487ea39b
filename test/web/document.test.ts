/** A reviewer at work on one document, by keys alone, in a real browser on the real server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/validate/schema.ts';
import { seriousFaults } from '../support/accessibility.ts';
import { compose, keys, openPage } from '../support/browser.ts';
import { source } from '../support/reviewed-folder.ts';
import { type ServedFolder, servedFolder } from '../support/served-folder.ts';

const TITLE = 'Lưu ý riêng';

const numbersIn = ({ folder }: ServedFolder): readonly number[] =>
  (JSON.parse(readFileSync(join(folder, 'extracted/a.txt.json'), 'utf8')) as Extraction).targets.map(({ value }) => value.number);

async function atDocument(): Promise<{ readonly page: Page; readonly served: ServedFolder }> {
  const served = await servedFolder({ 'a.txt': source });
  const { page } = await openPage(`${served.address}/#/document/a.txt`);
  await page.waitForSelector('.target-row');
  return { page, served };
}

/** All that was decided has been acknowledged. */
const saved = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate<number>('Object.keys(localStorage).filter((name) => name.startsWith("muctieu.stroke.")).length'), { timeout: 30_000 })
    .toBe(0);
const states = (page: Page): Promise<string[]> => page.locator('.target-row .badge').allTextContents();

describe('by keys alone', () => {
  it('accepts, rejects, edits, takes back and does again; a reload keeps all', async () => {
    const { page, served } = await atDocument();
    await keys(page, 'o a x');
    await expect.poll(() => states(page)).toEqual(['đã chấp nhận', 'đã loại', 'chưa duyệt']);
    await keys(page, 'Control+z');
    await expect.poll(() => states(page)).toEqual(['đã chấp nhận', 'chưa duyệt', 'chưa duyệt']);
    await keys(page, 'Control+y');
    await expect.poll(() => states(page)).toEqual(['đã chấp nhận', 'đã loại', 'chưa duyệt']);
    await keys(page, 'e');
    await page.waitForSelector('.target-form');
    await page.focus('input[name=number]');
    await keys(page, 'Control+a');
    await page.keyboard.type('82,5');
    expect(await page.textContent('.target-form small')).toBe('hiểu là 82,5');
    await keys(page, 'Enter');
    await expect.poll(() => states(page)).toEqual(['đã chấp nhận', 'đã loại', 'đã sửa']);
    await saved(page);
    expect(numbersIn(served)).toEqual([5, 82.5]);
    await page.reload();
    await page.waitForSelector('.target-row');
    await keys(page, 'o');
    expect(await states(page)).toEqual(['đã chấp nhận', 'đã loại', 'đã sửa']);
  });

  it('a number that is none is not saved', async () => {
    const { page, served } = await atDocument();
    await keys(page, 'o e');
    await page.waitForSelector('.target-form');
    await page.fill('input[name=number]', 'năm');
    await keys(page, 'Enter');
    expect(await page.textContent('.target-form small')).toBe('chưa phải là số');
    await keys(page, 'Escape');
    expect(await page.locator('.target-form').count()).toBe(0);
    expect(numbersIn(served)).toEqual([5, 200, 80]);
  });

  it('words marked in the text become a target, and the name of another', async () => {
    const { page, served } = await atDocument();
    await keys(page, 'o v');
    await markWords(page, 'Sở Công Thương');
    await keys(page, '6');
    await saved(page);
    await markWords(page, 'Số doanh nghiệp thành lập mới đạt trên 200 doanh nghiệp vào năm 2026');
    await keys(page, 't');
    await page.waitForSelector('.target-form');
    await page.fill('.target-form textarea', 'Số hợp tác xã');
    await keys(page, 'Enter');
    await expect.poll(() => states(page)).toContain('người thêm');
    await saved(page);
    expect(numbersIn(served).toSorted((a, b) => a - b)).toEqual([5, 80, 200, 200]);
    const written = JSON.parse(readFileSync(join(served.folder, 'extracted/a.txt.json'), 'utf8')) as Extraction;
    expect(written.targets.flatMap(({ agencies }) => agencies.map(({ name }) => name))).toContain('Sở Công Thương');
  });

  it('words dragged over with the mouse are made the unit of a target', async () => {
    const { page, served } = await atDocument();
    await keys(page, 'o');
    await page.click('.target-row >> nth=1');
    await page.locator('.cm-line', { hasText: 'doanh nghiệp vào năm 2026' }).dblclick({ position: { x: 30, y: 10 } });
    await page.waitForSelector('.marked-bar');
    const marked = await page.evaluate<string>('getSelection().toString()');
    await page.click('.marked-bar button >> nth=2');
    await saved(page);
    const written = JSON.parse(readFileSync(join(served.folder, 'extracted/a.txt.json'), 'utf8')) as Extraction;
    expect(written.targets[1]).toMatchObject({ value: { number: 200, unit: marked }, review: { status: 'corrected' } });
  });

  it('Vietnamese is composed into a note, and no letter of it is a key', async () => {
    const { page, served } = await atDocument();
    await keys(page, 'o n');
    await compose(page, 'x', 'xa', 'xã');
    await keys(page, 'Enter');
    await saved(page);
    expect(readFileSync(join(served.folder, 'extracted/a.txt.review.json'), 'utf8')).toContain('"note":"xã"');
    expect(await states(page)).toEqual(['chưa duyệt', 'chưa duyệt', 'chưa duyệt']);
  });

  it('all that the machine is sure of at once, and back at once', async () => {
    const { page } = await atDocument();
    await keys(page, 'b');
    await page.waitForSelector('.dialog');
    await page.fill('.dialog input', '0');
    await keys(page, 'Enter');
    await expect.poll(() => states(page)).toEqual(['đã chấp nhận', 'đã chấp nhận', 'đã chấp nhận']);
    await keys(page, 'Control+z');
    await expect.poll(() => states(page)).toEqual(['chưa duyệt', 'chưa duyệt', 'chưa duyệt']);
  });
});

describe('two at once', () => {
  it('who comes second is shown mine, theirs and the machine’s, and chooses', async () => {
    const { page, served } = await atDocument();
    const { page: other } = await openPage(`${served.address}/#/document/a.txt`);
    await other.waitForSelector('.target-row');
    await other.context().setOffline(true);
    await keys(other, 'o x');
    await keys(page, 'o a');
    await saved(page);
    await other.context().setOffline(false);
    await other.waitForSelector('.notice.bad a', { timeout: 60_000 });
    await other.click('#tab-words');
    expect(await other.locator('.three-ways thead th').allTextContents()).toEqual(['Của tôi', 'Của người kia', 'Máy']);
    await other.click('.three-ways .primary');
    await saved(other);
    expect(numbersIn(served)).toEqual([200, 80]);
  });

  it('what was decided at one stroke is settled at one stroke, and taken back at one', async () => {
    const { page, served } = await atDocument();
    const { page: other } = await openPage(`${served.address}/#/document/a.txt`);
    await other.waitForSelector('.target-row');
    await other.context().setOffline(true);
    await keys(other, 'b');
    await other.fill('.dialog input', '0');
    await keys(other, 'Enter');
    await keys(page, 'o x x');
    await saved(page);
    expect(numbersIn(served)).toEqual([80]);
    await other.context().setOffline(false);
    await other.waitForSelector('.notice.bad a', { timeout: 60_000 });
    await other.click('#tab-words');
    await other.getByText('2 quyết định đã làm cùng lúc').waitFor();
    await other.getByRole('button', { name: 'Lấy tất cả của tôi' }).click();
    await saved(other);
    expect(numbersIn(served)).toEqual([5, 200, 80]);
    expect(await other.locator('.three-ways > li').count()).toBe(0);
    await keys(other, 'Control+z');
    await expect.poll(() => numbersIn(served), { timeout: 30_000 }).toEqual([80]);
  });
});

describe('whoever looks', () => {
  it.each([
    ['wide', { width: 1280, height: 800 }],
    ['on a telephone', { width: 390, height: 800 }],
  ])('%s: nothing serious for axe, nothing wider than the window', async (_, viewport) => {
    const { page } = await atDocument();
    await page.setViewportSize(viewport);
    for (const name of ['targets', 'numbers', 'words', 'head', 'citations', 'assignments', 'difference']) {
      await page.click(`#tab-${name}`);
      expect([name, await seriousFaults(page)]).toEqual([name, []]);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('a text with markup, script and marks of direction is text', async () => {
    const hostile = `${source}- <img src=x onerror="document.title='run'"> \u202Eđảo\u202C <script>document.title='run'</script> Tỷ lệ <b>hộ</b> đạt 7% vào năm 2028.\n`;
    const served = await servedFolder({ 'a.txt': hostile, 'b.txt': `${TITLE} ${'đạt 5% '.repeat(150_000)}` });
    const { page } = await openPage(`${served.address}/#/document/a.txt`);
    await page.waitForSelector('.target-row');
    expect(await page.title()).not.toBe('run');
    await page.goto(`${served.address}/#/document/b.txt`);
    await page.waitForSelector(`.cm-line:has-text("${TITLE}")`);
  });
});

/** As shift and arrows do: a range of the text of the page. */
async function markWords(page: Page, words: string): Promise<void> {
  await page.evaluate(`{
    const content = document.querySelector('.cm-content');
    content.focus();
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    const pieces = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      pieces.push({ node, from: text.length });
      text += node.data;
    }
    const sought = ${JSON.stringify(words)};
    const at = text.indexOf(sought);
    const place = (offset) => {
      const { node, from } = pieces.findLast((piece) => piece.from <= offset);
      return [node, offset - from];
    };
    getSelection().setBaseAndExtent(...place(at), ...place(at + sought.length));
  }`);
  await page.waitForSelector('.left[data-marked=true]');
}
