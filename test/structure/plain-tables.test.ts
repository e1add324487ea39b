/** Cells one under another, as a web page leaves them when its table is copied as text. */
import { expect, it } from 'vitest';
import { linesOf } from '../../src/normalise/lines-of.ts';
import { tableAt } from '../../src/structure/plain-tables.ts';

function cells(lines: readonly string[]): readonly (readonly string[])[] | null {
  const text = lines.join('\n');
  return tableAt(linesOf(text), 0)?.rows.map((row) => row.map(({ span }) => text.slice(span.start, span.end))) ?? null;
}

const HEAD = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2025', 'Năm 2030'];

it('takes every so many lines as a row', () => {
  expect(cells([...HEAD, '1', 'Tỷ lệ hộ nghèo', '%', '3', '1', '2', 'Số trạm y tế', 'trạm', '40', '44'])).toEqual([
    HEAD,
    ['1', 'Tỷ lệ hộ nghèo', '%', '3', '1'],
    ['2', 'Số trạm y tế', 'trạm', '40', '44'],
  ]);
});

it('takes an ordinal and a name above the next ordinal as the head of a group', () => {
  const rows = ['I', 'Xã hội', '1', 'Tỷ lệ hộ nghèo', '%', '3', '1', 'II', 'Y tế', '2', 'Số trạm y tế', 'trạm', '40', '44'];
  expect(cells([...HEAD, ...rows])).toEqual([
    HEAD,
    ['I', 'Xã hội'],
    ['1', 'Tỷ lệ hộ nghèo', '%', '3', '1'],
    ['II', 'Y tế'],
    ['2', 'Số trạm y tế', 'trạm', '40', '44'],
  ]);
  const parts = ['1', 'Xã hội', '1.1', 'Tỷ lệ hộ nghèo', '%', '3', '1', '2', 'Y tế', '2.1', 'Số trạm y tế', 'trạm', '40', '44'];
  expect(cells([...HEAD, ...parts])).toEqual([
    HEAD,
    ['1', 'Xã hội'],
    ['1.1', 'Tỷ lệ hộ nghèo', '%', '3', '1'],
    ['2', 'Y tế'],
    ['2.1', 'Số trạm y tế', 'trạm', '40', '44'],
  ]);
});

it('takes a value below a name for no ordinal', () => {
  const head = ['TT', 'Chỉ tiêu', 'Năm 2025', 'Năm 2030'];
  expect(cells([...head, 'a', 'Số xã đạt chuẩn', '40', '44', 'b', 'Số huyện đạt chuẩn', '2', '3'])).toEqual([
    head,
    ['a', 'Số xã đạt chuẩn', '40', '44'],
    ['b', 'Số huyện đạt chuẩn', '2', '3'],
  ]);
});

it('takes lines without the heads of a table for none', () => {
  expect(cells(['TT', 'Xin chào', 'Hôm nay', '1', 'Một', 'Hai'])).toBeNull();
});

const BARRED = 'TT | Chỉ tiêu | Đơn vị | Năm 2025 | Năm 2030';

it('takes lines of cells with pipes between them as rows, under a head of known columns', () => {
  expect(cells([BARRED, '1 | Tỷ lệ hộ nghèo | % | 3 | 1', '2 | Số trạm y tế | trạm | 40 | 44', 'Ghi chú: theo chuẩn mới.'])).toEqual([
    HEAD,
    ['1', 'Tỷ lệ hộ nghèo', '%', '3', '1'],
    ['2', 'Số trạm y tế', 'trạm', '40', '44'],
  ]);
  expect(cells([`${BARRED} |`, 'I | Xã hội | | | |', '| Trong đó: hộ cận nghèo | % | 3 | 1 |'])).toEqual([
    HEAD,
    ['I', 'Xã hội'],
    ['Trong đó: hộ cận nghèo', '%', '3', '1'],
  ]);
});

it('lets a barred row go on in the next lines, and end where another row begins', () => {
  expect(cells([BARRED, '1 | Tỷ lệ hộ nghèo', 'vùng cao | % | 3 | 1', 'II | Y tế', '2 | Số trạm y tế | trạm | 40 | 44'])).toEqual([
    HEAD,
    ['1', 'Tỷ lệ hộ nghèo\nvùng cao', '%', '3', '1'],
    ['II', 'Y tế'],
    ['2', 'Số trạm y tế', 'trạm', '40', '44'],
  ]);
});

it('takes barred lines without the heads of a table for none', () => {
  expect(cells(['Trang chủ | Tin tức | Văn bản', 'Liên hệ | Giới thiệu | Sơ đồ'])).toBeNull();
  expect(cells(['ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |', 'Số: 12/KH-UBND | Hà Nam, ngày 3 tháng 4 năm 2025 |'])).toBeNull();
});

const closed = (rows: readonly (readonly string[])[]): string[] => rows.flatMap((row) => row.flatMap((cell) => (cell === '' ? ['|'] : [cell, '|'])));
const ROWS = [
  ['1', 'Tỷ lệ hộ nghèo', '%', '3', '1'],
  ['2', 'Số trạm y tế', 'trạm', '40', ''],
  ['3', 'Số giường bệnh', 'giường', '400', '440'],
];
const filled = (rows: readonly (readonly string[])[]) => rows.map((row) => row.filter((cell) => cell !== ''));

it('takes cells that a line "|" closes as rows from the first ordinal on, without blank lines between them', () => {
  expect(cells(closed([HEAD, ...ROWS]))).toEqual(filled([HEAD, ...ROWS]));
  const [first, ...rest] = ROWS as [string[], ...string[][]];
  const grouped = [HEAD, ['I', 'Xã hội'], first, ['II', 'Y tế'], ...rest];
  expect(cells([...closed(grouped), 'Nơi nhận:', '- Như Điều 3;', '|'])).toEqual(filled(grouped));
});

it('takes a closed row that lacks its last cells for shorter than the others', () => {
  const head = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2025', 'Cơ quan chủ trì'];
  const rows = [
    ['1', 'Tỷ lệ hộ nghèo', '%', '3', 'Sở Nội vụ'],
    ['2', 'Tỷ lệ hộ cận nghèo', '%', '4'],
    ['3', 'Số trạm y tế', 'trạm', '40', 'Sở Y tế'],
  ];
  expect(cells(closed([head, ...rows]))).toEqual([head, ...rows]);
});

it('takes closed cells without the heads of a table for none', () => {
  expect(cells(closed([['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI', 'Số: 12/KH-UBND', 'Hà Nam, ngày 3 tháng 4 năm 2025'], ['1'], ['KẾ HOẠCH']]))).toBeNull();
});

it('skips a line that draws between the head and its rows', () => {
  expect(cells([`${BARRED} |`, '---|---|---|---|---|', '1 | Tỷ lệ hộ nghèo | % | 3 | 1 |', '2 | Số trạm y tế | trạm | 40 | 44 |'])?.length).toBe(3);
});
