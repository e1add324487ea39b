/** `muctieu import`: what is corrected in an exported workbook comes in as decisions; what cannot be is told by its row. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { exportedFolder } from '../support/exported-folder.ts';
import { deciding, numbered, reviewsOf } from '../support/reviewed-folder.ts';

type Sheet = exceljs.Worksheet;
type Change = (sheet: Sheet, column: (head: string) => number) => unknown;

/** In the first row of targets. */
const put =
  (head: string, value: exceljs.CellValue): Change =>
  (sheet, column) =>
    Object.assign(sheet.getRow(2).getCell(column(head)), { value });

async function opened() {
  const folder = await exportedFolder();
  const path = join(folder.cwd, 'tables/muctieu.xlsx');
  await folder.run('export', '--format', 'xlsx', '--out', 'tables');
  /** As somebody would in a spreadsheet. */
  const edit = async (work: Change): Promise<void> => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(readFileSync(path) as never);
    const sheet = workbook.getWorksheet('Chỉ tiêu') as Sheet;
    work(sheet, (head) => (sheet.getRow(1).values as string[]).indexOf(head));
    writeFileSync(path, Buffer.from(await workbook.xlsx.writeBuffer()));
  };
  const take = () => folder.run('import', 'tables/muctieu.xlsx', '--by', 'Lê An');
  const said = async () =>
    (await folder.run('export', '--format', 'ndjson')).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { ...folder, edit, take, said };
}

it('nothing was changed: nothing is decided', async () => {
  const { take, said } = await opened();
  expect(await take()).toMatchObject({ code: 0, stderr: 'Đã nhận 0 chỉ tiêu sửa; 6 không đổi; 0 không nhận.\n' });
  expect((await said()).every(({ review_status }) => review_status === 'machine')).toBe(true);
});

it('values, words, years and bounds are corrections in the name of who made them, in whatever order rows and columns stand', async () => {
  const { cwd, edit, take, said } = await opened();
  await edit((sheet, column) => {
    sheet.getRow(2).getCell(column('Giá trị')).value = '4,5';
    sheet.getRow(2).getCell(column('Đến năm')).value = 2029;
    sheet.getRow(3).getCell(column('So sánh')).value = '>=';
    sheet.getRow(4).getCell(column('Chỉ tiêu')).value = { richText: [{ text: 'Tỷ lệ xã ' }, { text: 'đạt chuẩn' }] };
    sheet.spliceRows(6, 1);
    sheet.spliceColumns(column('Câu trong văn bản'), 1);
  });
  expect(await take()).toMatchObject({ code: 0, stderr: expect.stringMatching(/không có cột quote.*\nĐã nhận 3 chỉ tiêu sửa; 2 không đổi/s) });
  const rows = await said();
  expect(
    rows.slice(0, 3).map(({ indicator, comparator, value, period_to, review_status }) => [indicator, comparator, value, period_to, review_status]),
  ).toEqual([
    ['Tỷ lệ hộ nghèo', '=', 4.5, 2029, 'corrected'],
    ['Số doanh nghiệp thành lập mới', '>=', 200, 2026, 'corrected'],
    ['Tỷ lệ xã đạt chuẩn', '=', 80, 2027, 'corrected'],
  ]);
  const { things } = (await (await reviewsOf(join(cwd, 'extracted'))).read('a.txt')) ?? { things: [] };
  expect(new Set(things.flatMap(({ decisions }) => decisions.map(({ by }) => by)))).toEqual(new Set(['Lê An']));
  expect(await take()).toMatchObject({ code: 1, stderr: expect.stringMatching(/dòng 2: chỉ tiêu đã đổi/) });
});

describe('refused', () => {
  it('a row whose target has changed since; the others are taken in', async () => {
    const { cwd, edit, take, said } = await opened();
    const reviews = await reviewsOf(join(cwd, 'extracted'));
    const document = await reviews.read('a.txt');
    const [target] = document?.extraction.targets ?? [];
    if (!document || !target) throw new Error('a target');
    await reviews.save({ path: 'a.txt', text: document.textSha256, drafts: [deciding({ kind: 'target', id: target.id }, numbered(target, 3))] }, 'an');
    await edit((sheet, column) => {
      for (const line of [2, 3]) sheet.getRow(line).getCell(column('Giá trị')).value = 7;
    });
    expect(await take()).toMatchObject({ code: 1, stderr: expect.stringMatching(/^dòng 2: .*đã đổi.*\nĐã nhận 1/s) });
    expect((await said()).slice(0, 2).map(({ value }) => value)).toEqual([3, 7]);
  });

  it.each<[string, Change, RegExp]>([
    ['a value that is none', put('Giá trị', 'nhiều'), /dòng 2: giá trị không hợp \(value\)/],
    ['no value', put('Giá trị', null), /dòng 2: giá trị không hợp/],
    ['a year that is none', put('Đến năm', 30), /dòng 2: giá trị không hợp/],
    ['a sign that is none', put('So sánh', '≥'), /dòng 2: giá trị không hợp/],
    ['a quote', put('Câu trong văn bản', 'khác'), /dòng 2: cột quote/],
    ['a target that is none', put('Mã chỉ tiêu', 'tgt-none'), /dòng 2: không còn chỉ tiêu/],
  ])('%s', async (_, change, told) => {
    const { edit, take, said } = await opened();
    const before = await said();
    await edit(change);
    expect(await take()).toMatchObject({ code: 1, stderr: expect.stringMatching(told) });
    expect(await said()).toEqual(before);
  });

  it.each<[string, Change, RegExp]>([
    ['without the column of versions', (sheet, column) => sheet.spliceColumns(column('row_version'), 1), /thiếu cột.*row_version/],
    ['without the column of ids', (sheet, column) => sheet.spliceColumns(column('Mã chỉ tiêu'), 1), /thiếu cột.*target_id/],
    ['without the sheet', (sheet) => Object.assign(sheet, { name: 'Trang khác' }), /không có trang “Chỉ tiêu”/],
  ])('a workbook %s: nothing is taken in', async (_, change, told) => {
    const { edit, take } = await opened();
    await edit(change);
    expect(await take()).toMatchObject({ code: 2, stderr: expect.stringMatching(told) });
  });

  it('what is no workbook', async () => {
    const { cwd, run } = await opened();
    writeFileSync(join(cwd, 'a.xlsx'), 'no workbook');
    expect(await run('import', 'a.xlsx')).toMatchObject({ code: 2, stderr: expect.stringMatching(/a\.xlsx: không mở được/) });
    expect(await run('import', 'missing.xlsx')).toMatchObject({ code: 2, stderr: expect.stringMatching(/ENOENT/) });
  });
});
