/** Tables without ruling lines, or with lines between their rows only: columns are where values stand under one another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/read/limits.ts';
import { blocksOfPages } from '../../../src/read/pdf/blocks-of-pages.ts';
import type { PageWord } from '../../../src/read/pdf/page-words.ts';
import { pdfPages } from '../../../src/read/pdf/pdf-pages.ts';
import { unpdfPages } from '../../../src/read/pdf/unpdf-pages.ts';

describe.each([
  ['pdftotext', pdfPages],
  ['unpdf', unpdfPages],
])('as Chromium prints them, read by %s', (_, read) => {
  it('give their rows; contents and prose are none', async () => {
    const bytes = readFileSync(join(import.meta.dirname, 'fixtures/columns.pdf'));
    const pages = await read({ bytes, mediaType: 'application/pdf', shown: 'columns.pdf', limits: defaultLimits });
    const blocks = blocksOfPages(pages.ok ? pages.value.pages : []);
    const said = blocks.map((block) => (block.kind === 'paragraph' ? block.text.slice(0, 24) : block.rows.map(({ cells }) => cells.map(({ text }) => text))));
    expect(said).toEqual([
      'I. Mục tiêu đến năm 2030',
      'II. Nhiệm vụ ...........',
      'III. Tổ chức thực hiện .',
      '1. Các chỉ tiêu chủ yếu:',
      [
        ['TT', 'Chỉ tiêu', 'Đơn vị', 'Thực hiện', 'Mục tiêu'],
        ['Năm 2024', 'Năm 2025', 'Năm 2028', 'Năm 2030'],
        ['I', 'LĨNH VỰC KINH TẾ VÀ KẾT CẤU HẠ TẦNG TRÊN ĐỊA BÀN TỈNH', ''],
        ['1', 'Tỷ lệ hộ có điện an toàn ở các xã vùng cao', '%', '95', '96', '98', '100'],
        ['2', 'Số trạm y tế', 'trạm', '9', '10', '12', '15'],
        ['II', 'LĨNH VỰC XÃ HỘI', '', '', '', '', ''],
        ['3', 'Tuổi thọ', 'tuổi', '73', '73,5', '74', '75'],
      ],
      '2. Chỉ tiêu giao các xã',
      [
        ['Xã', 'Năm 2027', 'Năm 2028', 'Năm 2030'],
        ['Xã Hòa Lâm, gồm các thôn vùng cao mới sáp nhập và các bản tái định cư ven hồ', '12', '14', '20'],
        ['Tân Giang', '1,5', '2', '3'],
        ['Giang Thượng', '-', '2', '4'],
      ],
      '3. Bảng kẻ ngang',
      [
        ['Chỉ tiêu', 'Đơn vị', '2028', '2030'],
        ['Nước sạch nông thôn theo quy chuẩn của bộ quản lý ngành ban hành mới nhất hiện nay', '%', '90', '95'],
        ['Rừng trồng', 'ha', '1.200', '2.500'],
        ['Bác sĩ', 'người', '12', '13,5'],
      ],
      'Ủy ban nhân dân các xã, ',
    ]);
    const spans = blocks.flatMap((block) => (block.kind === 'table' ? (block.rows[0]?.cells.map(({ rows = 1, columns = 1 }) => [rows, columns]) ?? []) : []));
    expect(spans.slice(0, 5)).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
      [1, 2],
      [1, 2],
    ]);
  });
});

const CHARACTER = 6;
const line = (y: number, ...parts: readonly (readonly [x: number, text: string])[]): PageWord[] =>
  parts.flatMap(([from, text]) => {
    let x = from;
    return text.split(' ').map((word) => {
      const placed = { text: word, x, y, width: word.length * CHARACTER, height: 14 };
      x += (word.length + 1) * CHARACTER;
      return placed;
    });
  });
const kindsOf = (words: readonly PageWord[]) =>
  blocksOfPages([{ page: 1, width: 595, height: 842, words }]).map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(({ text }) => text)),
  );

it('prose that was stretched to the margin, with numbers in it, is no table', () => {
  const said = ['đạt 95% vào năm 2030, dưới 3% hộ nghèo', 'và có 45% số thôn đạt chuẩn 12 tiêu chí', 'đến năm 2028 đạt 80% và 2030 đạt 90%'];
  const stretched = said.flatMap((words, row) => {
    let x = 90;
    return words.split(' ').flatMap((word) => {
      const from = x;
      x += word.length * CHARACTER + 9 + row;
      return line(60 + 16 * row, [from, word]);
    });
  });
  expect(kindsOf(stretched).every((said) => typeof said === 'string')).toBe(true);
});

it('the two columns of a letterhead stay one row', () => {
  const words = [
    ...line(60, [90, 'TỈNH LÂM GIANG'], [300, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA']),
    ...line(76, [90, 'Số: 12/KH-UBND'], [300, 'Độc lập - Tự do - Hạnh phúc']),
  ];
  expect(kindsOf(words)).toEqual([[['TỈNH LÂM GIANG\nSố: 12/KH-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nĐộc lập - Tự do - Hạnh phúc']]]);
});

it('what stands close under the last row and does not go on in a cell is no part of the table', () => {
  const rows = ['12', '14', '20'].flatMap((value, i) => line(60 + 14 * i, [90, `Xã thứ ${i}`], [300, value]));
  expect(kindsOf([...rows, ...line(102, [90, '3. Tổ chức'])]).at(-1)).toBe('3. Tổ chức');
});

it('values beside the middle of a cell of three lines belong to it, whether a line of another cell stands there or not', () => {
  const rows = [1, 2, 3].flatMap((number) => [
    ...line(60 + 42 * number, [130, `Tỷ lệ xã nhóm ${number} có sản`]),
    ...line(74 + 42 * number, [90, `${number}`], [130, 'phẩm được chứng nhận'], [320, `${number}5,5`], [400, `≥ ${number}7`]),
    ...line(88 + 42 * number, [130, 'đạt từ ba sao']),
  ]);
  expect(kindsOf(rows)).toEqual([
    [1, 2, 3].map((number) => [`${number}`, `Tỷ lệ xã nhóm ${number} có sản phẩm được chứng nhận đạt từ ba sao`, `${number}5,5`, `≥ ${number}7`]),
  ]);
});
