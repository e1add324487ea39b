/** What a line begins with, in the styles of the state and of the party. */
import { expect, it } from 'vitest';
import { markerOf } from '../../src/structure/markers.ts';

it.each([
  ['Phần II. Mục tiêu', 'part'],
  ['Điều 3. Tổ chức thực hiện', 'article'],
  ['II- CHỈ TIÊU VỀ XÃ HỘI', 'roman'],
  ['III. Giải pháp', 'roman'],
  ['B- MỤC TIÊU NĂM 2027', 'capital'],
  ['B. Mục tiêu', 'capital'],
  ['7- Giảm tỷ lệ hộ nghèo', 'decimal'],
  ['12. Tỷ lệ hộ nghèo', 'decimal'],
  ['1.2.1. Về y tế', 'decimal'],
  ['a) Về y tế', 'letter'],
  ['- Tỷ lệ hộ nghèo', 'bullet'],
])('%s begins with %s', (line, style) => {
  expect(markerOf(line)?.style).toBe(style);
});

it.each(['5- 7% mỗi năm', '15 - 20 xã', '2026- 2030', 'Bộ Y tế chủ trì', '9 - Tết', 'A-ba nhà'])('%s begins with none', (line) => {
  expect(markerOf(line)).toBeNull();
});
