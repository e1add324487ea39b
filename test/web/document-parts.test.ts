/** What else a reviewer puts right on the page of a document: splits, merges, the head, citations, assignments, and strokes taken back across documents. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import type { Extraction } from '../../src/validate/schema.ts';
import { keys, openPage } from '../support/browser.ts';
import { put } from '../support/folders.ts';
import { source } from '../support/reviewed-folder.ts';
import { runMain } from '../support/run-main.ts';
import { type ServedFolder, servedFolder } from '../support/served-folder.ts';
import { markWords } from '../support/text-pane.ts';

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

it('splits a target in two: what stays of the first is said too, and one key takes all of it back', async () => {
  const { page, served } = await opened();
  await keys(page, 's');
  await page.fill('.target-form textarea', 'Tỷ lệ hộ nghèo ở xã');
  await keys(page, 'Enter');
  await page.getByRole('heading', { name: 'Tách thành hai: phần thứ hai' }).waitFor();
  await page.fill('.target-form textarea', 'Tỷ lệ hộ cận nghèo');
  await keys(page, 'Enter');
  await saved(page);
  const said = () => written(served).targets.map(({ indicator, review }) => [indicator, review.status]);
  expect(said()).toEqual([
    ['Tỷ lệ hộ nghèo ở xã', 'corrected'],
    ['Tỷ lệ hộ cận nghèo', 'added'],
    ['Số doanh nghiệp thành lập mới', 'machine'],
    ['Tỷ lệ xã đạt chuẩn nông thôn mới', 'machine'],
  ]);
  await keys(page, 'Control+z');
  await expect
    .poll(() => said().map(([indicator]) => indicator), patience)
    .toEqual(['Tỷ lệ hộ nghèo', 'Số doanh nghiệp thành lập mới', 'Tỷ lệ xã đạt chuẩn nông thôn mới']);
});

it('merges a target with one that stands further on', async () => {
  const { page, served } = await opened();
  await keys(page, 'm');
  expect(await page.locator('select[name=other] option').allTextContents()).toEqual([
    'Số doanh nghiệp thành lập mới: > 200 doanh nghiệp',
    'Tỷ lệ xã đạt chuẩn nông thôn mới: 80 %',
  ]);
  await page.selectOption('select[name=other]', { index: 1 });
  await page.focus('input[name=upper]');
  await keys(page, 'Enter');
  await saved(page);
  expect(written(served).targets.map(({ value, review }) => [value.number, review.status])).toEqual([
    [5, 'added'],
    [200, 'machine'],
  ]);
});

it('says a baseline, the document and the section that state it, and takes the baseline away', async () => {
  const { page, served } = await opened();
  const baseline = () => written(served).targets[0]?.baseline;
  await keys(page, 'e');
  await page.fill('input[name=statedIn]', '749/QĐ-TTg');
  await page.fill('input[name=section]', 'I. Mục tiêu › 1. Xã hội');
  await page.fill('input[name=baseNumber]', '9,5');
  await page.fill('input[name=baseUnit]', '%');
  await page.fill('input[name=baseYear]', '2024');
  await keys(page, 'Enter');
  await page.locator('fieldset.wrong').waitFor();
  await page.fill('input[name=baseText]', 'hộ nghèo');
  await keys(page, 'Enter');
  await expect.poll(baseline, patience).toEqual({ number: 9.5, unit: '%', year: 2024, text: 'hộ nghèo' });
  expect(written(served).targets[0]).toMatchObject({ statedIn: '749/QĐ-TTg', section: ['I. Mục tiêu', '1. Xã hội'] });
  await keys(page, 'e');
  await page.fill('input[name=baseNumber]', '');
  await keys(page, 'Enter');
  await expect.poll(baseline, patience).toBeNull();
});

it('adds a citation and an assignment from marked words, says another role, rejects and takes back', async () => {
  const { page, served } = await opened();
  await page.click('#tab-citations');
  await markWords(page, 'Số: 12/KH-UBND');
  await keys(page, 't');
  await expect
    .poll(() => written(served).citations.map(({ number, review }) => [number, review.status]), patience)
    .toEqual([
      ['12/KH-UBND', 'added'],
      ['749/QĐ-TTg', 'machine'],
    ]);
  await page.getByRole('button', { name: 'Loại' }).last().click();
  await page.locator('.cards .rejected', { hasText: '749/QĐ-TTg' }).waitFor();
  await expect.poll(() => written(served).citations.length, patience).toBe(1);
  await page.getByRole('button', { name: 'Lấy lại' }).click();
  await expect.poll(() => written(served).citations.length, patience).toBe(2);

  await page.click('#tab-assignments');
  await markWords(page, 'doanh nghiệp thực hiện');
  await keys(page, 't');
  await expect
    .poll(() => written(served).assignments.find(({ review }) => review.status === 'added'), patience)
    .toMatchObject({ agency: 'doanh nghiệp thực hiện', role: 'lead', task: expect.stringMatching(/^Sở Công Thương .*chuyển đổi số/) });
  await page.getByLabel('Vai trò').last().selectOption('support');
  await expect.poll(() => written(served).assignments.at(-1)?.role, patience).toBe('support');
  await keys(page, 'Control+z Control+z');
  await expect.poll(() => written(served).assignments.some(({ review }) => review.status === 'added'), patience).toBe(false);
});

it('says that marked words hold no number of a document', async () => {
  const { page, served } = await opened();
  await page.click('#tab-citations');
  await markWords(page, 'Phát triển kinh tế số');
  await keys(page, 't');
  await page.locator('.announced', { hasText: 'không có số ký hiệu' }).waitFor();
  expect(written(served).citations).toHaveLength(1);
});

it('decides anew what no longer has its place, on another target or on marked words', async () => {
  const { page, served } = await opened();
  await keys(page, 'a');
  await saved(page);
  await keys(page, 'x');
  await saved(page);
  put(
    served.folder,
    'corpus/a.txt',
    source.replace('Tỷ lệ hộ nghèo đạt 5% đến năm 2030', 'Tỷ lệ hộ nghèo giảm còn 4% đến năm 2030').replace('200 doanh nghiệp vào', '300 doanh nghiệp vào'),
  );
  await runMain(served.folder, ['extract'], plan);
  await page.reload();
  await page.click('#tab-words');
  await expect.poll(() => page.locator('.tab-body .cards > li').count(), patience).toBe(2);
  await markWords(page, 'Tỷ lệ hộ nghèo giảm còn 4% đến năm 2030');
  await page.getByRole('button', { name: 'Thêm lại từ đoạn đang chọn' }).first().click();
  await page.locator('.target-form textarea').focus();
  await keys(page, 'Enter');
  await saved(page);
  await expect.poll(() => page.locator('.tab-body .cards > li').count(), patience).toBe(1);
});

it('says of a target what was decided where it could not be told apart', async () => {
  const { page, served } = await opened();
  await keys(page, 'x');
  await saved(page);
  const line = '- Tỷ lệ hộ nghèo đạt 5% đến năm 2030.\n';
  put(served.folder, 'corpus/a.txt', source.replace(line, `${line}- Phấn đấu vượt kế hoạch.\n${line}`));
  await runMain(served.folder, ['extract'], plan);
  await page.reload();
  await page.click('#tab-words');
  expect(written(served).targets.map(({ value }) => value.number)).toEqual([5, 200, 80]);
  await page.getByRole('button', { name: 'Dùng cho chỉ tiêu này: Tỷ lệ hộ nghèo' }).first().click();
  await page.getByText('Không có quyết định nào chờ xử lý.').waitFor();
  await expect.poll(() => written(served).targets.map(({ value }) => value.number), patience).toEqual([200, 80]);
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
