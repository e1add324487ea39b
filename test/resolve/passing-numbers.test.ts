/** Numerals that are plainly no amounts of a plan, each marked in what stands around it. */
import { expect, it } from 'vitest';
import { fold } from '../../src/lexicon/fold.ts';
import { passingNumber } from '../../src/resolve/passing-numbers.ts';

it.each([
  ['Đường dây nóng: ⟦0912345678⟧', 'name'],
  ['Chăm sóc dinh dưỡng ⟦1.000⟧ ngày đầu đời', 'name'],
  ['tăng thêm ⟦1.000⟧ ngày công', null],
  ['tỷ lệ thấp còi dưới 25%⟦1⟧; tỷ lệ nhẹ cân', 'numbering'],
  ['hết\n⟦1⟧ Năm 2025: 27,3%.', 'numbering'],
  ['hết\n1 Năm 2025: ⟦27,3⟧%.', 'result'],
  ['trong năm 2030: ⟦27,3⟧%.', null],
  ['\n⟦2.1⟧- Mục tiêu tổng quát', 'numbering'],
  ['ngày 01, ⟦02/6⟧ và 01, 02/12 hằng năm', 'date'],
  ['kiểm tra trên Quốc lộ ⟦14⟧ vào ban đêm', 'name'],
  ['trung tâm dữ liệu đạt chuẩn mức ⟦3⟧', 'name'],
  ['bình luận (⟦12⟧)', 'name'],
  ['GMT+⟦7⟧', 'date'],
  ['còn ⟦12⟧ xã', null],
])('%j', (marked, expected) => {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/gu, '');
  expect(passingNumber(fold(text), { start, end: marked.indexOf('⟧') - 1 })).toBe(expected);
});
