/** A sentence in capitals among others that are not states the same target, and headings in capitals stay headings. */
import { expect, it } from 'vitest';
import { targetsOf } from '../support/spellings.ts';

const plan = (sentence: string, heading = 'Mục tiêu đến năm 2030'): string =>
  `KẾ HOẠCH\nPhát triển nông thôn giai đoạn 2026 - 2035\n\nCăn cứ Nghị quyết số 12-NQ/TU ngày 05/8/2025 của Tỉnh ủy.\n\nI. ${heading}\n\n${sentence}\n\nTỷ lệ hộ nghèo đa chiều của tỉnh còn dưới 2%.\n`;

const targets = (text: string): readonly string[] => targetsOf({ path: 'text', mediaType: 'text/plain', text });

const SENTENCES = [
  'Sở Tư pháp số hóa 95% sổ hộ tịch đang lưu giữ tại Ủy ban nhân dân cấp xã.',
  'Phấn đấu tỷ lệ hộ dùng nước sạch đạt tối thiểu 95%; giảm 30% số vụ cháy so với năm 2025.',
  '- Toàn tỉnh trồng 2.000 ha rừng, trong đó Bắc Ninh 500 ha, mỗi xã có ít nhất 01 mô hình.',
] as const;

it.each(SENTENCES)('%s', (sentence) => {
  expect(targets(plan(sentence)).length).toBeGreaterThan(1);
  expect(targets(plan(sentence.toUpperCase()))).toEqual(targets(plan(sentence)));
});

it('headings', () => {
  const [, sentence] = SENTENCES;
  expect(targets(plan(sentence, 'MỤC TIÊU ĐẾN NĂM 2030'))).toEqual(targets(plan(sentence)));
});
