/** Years in a row of their own under the head that they divide. */
import { expect, it } from 'vitest';
import type { TableBlock } from '../../src/document.ts';
import { normalise } from '../../src/normalise/normalise.ts';
import { mergedHead } from '../../src/structure/merged-heads.ts';
import { structure } from '../../src/structure/structure.ts';

const HEADS = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Mục tiêu', 'Cơ quan chủ trì'];

it('tells which head is divided', () => {
  expect(mergedHead(HEADS, ['Năm 2025', 'Năm 2030'])).toBe(3);
  expect(mergedHead(['TT', 'Chỉ tiêu', 'Lộ trình thực hiện', 'Ghi chú'], ['2024', '2025', '2026'])).toBe(2);
});

it('tells none where the row below holds more than years, or two heads could be meant', () => {
  expect(mergedHead(HEADS, ['Năm 2025', '85%'])).toBeNull();
  expect(mergedHead(HEADS, ['Năm 2025'])).toBeNull();
  expect(mergedHead(['TT', 'Chỉ tiêu', 'Mục tiêu', 'Kế hoạch'], ['2025', '2030'])).toBeNull();
  expect(mergedHead(['TT', 'Chỉ tiêu', 'Mục tiêu 2025', 'Cơ quan chủ trì'], ['2025', '2030'])).toBeNull();
});

function columns(lines: readonly string[], mediaType: 'text/plain' | 'text/markdown'): readonly string[] {
  const { blocks, text } = structure(normalise({ text: lines.join('\n'), mediaType }));
  const table = blocks.find((block): block is TableBlock => block.kind === 'table');
  return (table?.rows ?? []).map((row) => row.map(({ column, span }) => `${column}:${text.slice(span.start, span.end)}`).join(' '));
}

const ROW = ['1', 'Số trạm y tế', 'trạm', '40', '44', 'Sở Y tế'];
const SPREAD = ['0:TT 1:Chỉ tiêu 2:Đơn vị 3:Mục tiêu 5:Cơ quan chủ trì', '3:Năm 2025 4:Năm 2030', '0:1 1:Số trạm y tế 2:trạm 3:40 4:44 5:Sở Y tế'];

it('moves the years under their head, in every layout', () => {
  const barred = (row: readonly string[]) => `${row.join(' | ')} |`;
  const years = ['Năm 2025', 'Năm 2030'];
  const second = ['2', 'Số giường', 'giường', '400', '440', 'Sở Y tế'];
  const layouts = [
    columns([`| ${barred(HEADS)}`, `|${'---|'.repeat(5)}`, `| ${barred(years)}`, `| ${barred(ROW)}`], 'text/markdown'),
    columns([`| ${barred(HEADS)}`, `| ${barred(years)}`, `| ${barred(ROW)}`], 'text/plain'),
    columns([HEADS, years, ROW].map(barred), 'text/plain'),
    columns(
      [HEADS, years, ROW, second].flat().flatMap((cell) => [cell, '|']),
      'text/plain',
    ),
  ];
  for (const layout of layouts) expect(layout.slice(0, 3)).toEqual(SPREAD);
});

it('leaves a head alone whose rows are no wider', () => {
  const lines = ['| TT | Chỉ tiêu | Đơn vị | Mục tiêu |', '| 2025 | 2030 |', '| 1 | Số trạm y tế | trạm | 40 |'];
  expect(columns(lines, 'text/plain')[1]).toBe('0:2025 1:2030');
});
