/** Pages as offices print them and readers stumble over: raised marks, watermarks, turned heads, frames without lines between their rows. */
import { describe, expect, it } from 'vitest';
import type { ReadBlock } from '../../../src/read/blocks.ts';
import { defaultLimits } from '../../../src/read/limits.ts';
import { blocksOfPages } from '../../../src/read/pdf/blocks-of-pages.ts';
import { pdfPages } from '../../../src/read/pdf/pdf-pages.ts';
import { unpdfPages } from '../../../src/read/pdf/unpdf-pages.ts';
import { madePdf } from './made-pdf.ts';

const write = (words: string, x: number, y: number, size = 12): string => `BT /F ${size} Tf ${x} ${y} Td (${words}) Tj ET`;
const turned = (words: string, x: number, y: number, size = 12): string => `BT /F ${size} Tf 0 1 -1 0 ${x} ${y} Tm (${words}) Tj ET`;
const aslant = (words: string, x: number, y: number): string => `BT /F 90 Tf 0.7 0.7 -0.7 0.7 ${x} ${y} Tm (${words}) Tj ET`;
const line = (x0: number, y0: number, x1: number, y1: number): string => `${x0} ${y0} m ${x1} ${y1} l S`;

describe.each([
  ['pdftotext', pdfPages],
  ['unpdf', unpdfPages],
])('read by %s', (_, read) => {
  const blocksOf = async (...content: readonly string[]): Promise<readonly ReadBlock[]> => {
    const pages = await read({ bytes: madePdf(content.join('\n')), mediaType: 'application/pdf', shown: 'a.pdf', limits: defaultLimits });
    if (!pages.ok) throw new Error(`${pages.issue.code}: run npm run setup`);
    return blocksOfPages(pages.value.pages);
  };
  const saidIn = async (...content: readonly string[]): Promise<string[]> =>
    (await blocksOf(...content)).flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')),
    );

  it.each([7, 8, 10])('a mark of %i points raised behind a number of 12 is no digit of it', async (size) => {
    expect(await saidIn(write('Tinh dat 12.500', 60, 700), write('2', 136.4, 704.5, size), write('ha rung', 148, 700))).toEqual(['Tinh dat 12.500² ha rung']);
  });

  it('a smaller number that stands higher in the next column is no mark', async () => {
    expect((await saidIn(write('Tinh dat 12.500', 60, 700), write('45', 190, 704.5, 9))).join(' ')).toMatch(/12\.500.*45/u);
  });

  it('words aslant behind the text, and letters as tall as many lines, change no line', async () => {
    const text = Array.from({ length: 12 }, (_, i) => write(`Chi tieu so ${i + 1} cua huyen dat muc 3${i}% theo ke hoach.`, 60, 700 - i * 20));
    const alone = await saidIn(...text);
    expect(alone.join(' ')).toContain('so 7 cua huyen dat muc 36% theo');
    expect(await saidIn(...text, aslant('DU THAO', 80, 480))).toEqual(alone);
    expect((await saidIn(...text, write('BAN SAO', 80, 560, 90))).filter((said) => said !== 'BAN SAO').join(' ')).toBe(alone.join(' '));
  });

  it('heads that are written upwards stay the heads of their columns', async () => {
    const rules = [...[700, 640, 620, 600].map((y) => line(60, y, 300, y)), ...[60, 180, 240, 300].map((x) => line(x, 600, x, 700))];
    const head = [write('Chi tieu', 70, 660), turned('Nam 2025', 214, 645), turned('Nam 2030', 274, 645)];
    const rows = [
      write('Ho ngheo', 70, 625),
      write('2,5', 200, 625),
      write('1,5', 260, 625),
      write('Thu', 70, 605),
      write('7', 200, 605),
      write('9', 260, 605),
    ];
    expect(await saidIn(...rules, ...head, ...rows)).toEqual(['Chi tieu | Nam 2025 | Nam 2030', 'Ho ngheo | 2,5 | 1,5', 'Thu | 7 | 9']);
  });

  const frame = (...columns: readonly number[]): string[] => [
    ...[700, 680, 600].map((y) => line(columns[0] ?? 0, y, columns.at(-1) ?? 0, y)),
    ...columns.map((x) => line(x, 600, x, 700)),
  ];
  const head = [write('TT', 65, 685), write('Chi tieu', 95, 685), write('2025', 205, 685), write('2030', 265, 685)];

  it('rows of a frame without lines between them are rows; empty cells and dashes stay in their columns', async () => {
    const rows = [
      [write('1', 65, 664), write('Ho ngheo', 95, 664), write('2,5', 205, 664), write('-', 265, 664)],
      [write('2', 65, 650), write('Thu ngan sach', 95, 650), write('1.234,5', 205, 650), write('2.345', 265, 650)],
      [write('3', 65, 636), write('Xa dat chuan', 95, 636), write('45', 265, 636)],
    ].flat();
    expect(await saidIn(...frame(60, 90, 200, 260, 320), ...head, ...rows)).toEqual([
      'TT | Chi tieu | 2025 | 2030',
      '1 | Ho ngheo | 2,5 | -',
      '2 | Thu ngan sach | 1.234,5 | 2.345',
      '3 | Xa dat chuan |  | 45',
    ]);
  });

  it('words of several lines beside values of one are one row', async () => {
    const row = [
      write('1', 65, 664),
      write('Ho dung', 95, 664),
      write('nuoc sach', 95, 651),
      write('95%', 205, 664),
      write('1.200', 205, 651),
      write('98%', 265, 664),
    ];
    expect(await saidIn(...frame(60, 90, 200, 260, 320), ...head, ...row)).toEqual([
      'TT | Chi tieu | 2025 | 2030',
      '1 | Ho dung\nnuoc sach | 95%\n1.200 | 98%',
    ]);
  });

  it.each([
    [['1.23', '4.56', '7'], '1.234.567'],
    [['1.234', '.567'], '1.234.567'],
    [['1.234', '5.678'], '1.234\n5.678'],
    [['12,5', '13,5'], '12,5\n13,5'],
  ])('%j in a narrow cell says %j', async (lines, said) => {
    const cell = lines.map((text, i) => write(text, 203, 666 - i * 13));
    expect((await saidIn(...frame(60, 90, 200, 230, 320), write('Chi tieu', 95, 685), write('Thu', 95, 666), ...cell))[1]).toBe(` | Thu | ${said} | `);
  });
});
