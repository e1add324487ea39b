/** Rows and columns that nobody sees on paper are not read, in any of the three formats. */
import { utils as workbooks, write } from '@e965/xlsx';
import { expect, it } from 'vitest';
import type { MediaType } from '../../../src/document.ts';
import { layOut } from '../../../src/read/lay-out.ts';
import { defaultLimits } from '../../../src/read/limits.ts';
import { readSpreadsheet } from '../../../src/read/spreadsheet/read-spreadsheet.ts';
import { converted } from '../../support/libre-office.ts';
import { readSheet, sheetFile } from '../../support/sheet-file.ts';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const satisfies Record<string, MediaType>;

function annex(): Buffer {
  const sheet = workbooks.aoa_to_sheet([
    ['CHỈ TIÊU NĂM 2030'],
    ['Mã', 'TT', 'Chỉ tiêu', 'Nháp', 'Năm 2030'],
    ['a', 1, 'Hộ nghèo', '9%', '1%'],
    ['b', 2, 'Chỉ tiêu bỏ', '8%', '7%'],
    ['c', 3, 'Nước sạch', '6%', '95%'],
    ['d', 4, 'Hai năm', '5%', '98%'],
    ['e', 5, null, '4%', '99%'],
  ]);
  sheet['!merges'] = ['A1:E1', 'C6:C7'].map((range) => workbooks.decode_range(range));
  sheet['!rows'] = Object.assign([], { 3: { hidden: true }, 5: { hidden: true } });
  sheet['!cols'] = Object.assign([], { 0: { hidden: true }, 3: { hidden: true } });
  const book = workbooks.book_new();
  workbooks.book_append_sheet(book, sheet, 'Sheet1');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

it('of a sheet; a merged cell that begins in one shows in what is left of it', async () => {
  const xlsx = annex();
  const files = { xlsx, xls: converted({ 'a.xlsx': xlsx }, 'xls')[0] as Buffer, ods: converted({ 'a.xlsx': xlsx }, 'ods')[0] as Buffer };
  for (const type of ['xlsx', 'xls', 'ods'] as const) {
    const read = await readSpreadsheet({ bytes: files[type], mediaType: types[type], shown: `a.${type}`, limits: defaultLimits });
    expect.soft(read.ok ? layOut(read.value).text : read.issue, type).toBe(
      `CHỈ TIÊU NĂM 2030

| TT | Chỉ tiêu | Năm 2030 |
| 1 | Hộ nghèo | 1% |
| 3 | Nước sạch | 95% |
| 5 | Hai năm | 99% |

`,
    );
    expect
      .soft(read.ok && read.value.remarks, type)
      .toEqual([{ code: 'text-left-out', message: 'Trang tính có hàng hoặc cột ẩn, không đọc các hàng, cột này: "Sheet1"', page: null }]);
  }
}, 60_000);

it('a sheet that is hidden is named, an empty one is not', async () => {
  const cells = { A1: 'Chỉ tiêu', B1: 'Năm 2030' };
  const file = sheetFile('xlsx', { name: 'Chính', cells }, { name: 'Nháp', cells, hidden: true }, { name: 'Trống', cells: {}, hidden: true });
  const { remarks } = await readSheet('xlsx', file);
  expect(remarks.map(({ code, message }) => [code, message])).toEqual([['text-left-out', 'Trang tính ẩn, không đọc: "Nháp"']]);
});
