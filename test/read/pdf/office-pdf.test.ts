/** A text with running heads, and a table whose rows the ends of pages cut, as LibreOffice prints them. */
import { expect, it } from 'vitest';
import { defaultLimits } from '../../../src/read/limits.ts';
import { readPdf } from '../../../src/read/pdf/read-pdf.ts';
import { paragraph, printed, table } from './printed-text.ts';

const widths = [1.5, 6.5, 3, 3, 3];
const task = (number: number): string =>
  `${number}. Ủy ban nhân dân các xã, phường trong nhóm ${number} rà soát quy hoạch, bố trí quỹ đất, huy động các nguồn lực hợp pháp và sự tham gia của người dân để đến năm 2030 có ${number + 40}% số thôn đạt chuẩn.`;
const row = (number: number): string[] => [
  String(number),
  `Tỷ lệ hộ gia đình ở các xã nhóm ${number} được sử dụng nước sạch theo quy chuẩn do cơ quan có thẩm quyền ban hành`,
  '%',
  `${number + 50},5`,
  `≥ ${number + 60}`,
];
const tasks = Array.from({ length: 24 }, (_, i) => task(i + 1));
const rows = [['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2028', 'Năm 2030'], ...Array.from({ length: 30 }, (_, i) => row(i + 1))];

it('is read as it was written', async () => {
  const bytes = printed(`${tasks.map(paragraph).join('')}${table(widths, rows)}${paragraph('Quyết định này có hiệu lực kể từ ngày ký.')}`, {
    head: 'Kế hoạch số 12/KH-UBND của tỉnh Lâm Giang',
    widths,
  });
  const read = await readPdf({ bytes, mediaType: 'application/pdf', shown: 'a.pdf', limits: defaultLimits });
  const { blocks = [], pages = 0 } = read.ok ? read.value : {};
  expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(({ text }) => text))))).toEqual([
    ...tasks,
    rows,
    'Quyết định này có hiệu lực kể từ ngày ký.',
  ]);
  expect(pages).toBeGreaterThan(4);
  expect(blocks.at(-1)).toMatchObject({ page: pages });
}, 60_000);
