/** Pages whose letters stand for others, or that hold none: repaired where that is certain, else no word of them is given. */
import { expect, it } from 'vitest';
import { defaultLimits } from '../../../src/read/limits.ts';
import { readPdf } from '../../../src/read/pdf/read-pdf.ts';
import { mappedPdf } from './mapped-pdf.ts';

const plan = [
  'KẾ HOẠCH',
  'Phát triển kinh tế xã hội tỉnh Lâm Giang đến năm 2030',
  '1. Tỷ lệ hộ nghèo giảm xuống dưới 4% vào năm 2030.',
  '2. Tỷ lệ hộ dùng nước sạch đạt trên 95,5% vào năm 2030.',
];
const english = ['The quick report shows that lines were read as English words 95%', 'Poverty rate should decrease below expected figures 40% by 2030'];

const read = (bytes: Buffer) => readPdf({ bytes, mediaType: 'application/pdf', shown: 'a.pdf', limits: defaultLimits });
const textsOf = async (bytes: Buffer) => {
  const found = await read(bytes);
  return found.ok ? found.value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table')) : found.issue.code;
};

it('a glyph map that is right', async () => {
  expect(await textsOf(mappedPdf(plan))).toEqual(plan);
});

it.each([-29, 1, -3])('a glyph map shifted by %d, its spaces too, is repaired and remarked', async (shift) => {
  const found = await read(mappedPdf(plan, shift));
  expect(found).toMatchObject({ ok: true, value: { remarks: [{ code: 'glyphs-repaired', page: 1 }] } });
  expect(await textsOf(mappedPdf(plan, shift))).toEqual(plan);
});

it.each([-31, 29, 80])('a glyph map shifted by %d, under which signs of numbers or letters are lost, is not', async (shift) => {
  expect(await textsOf(mappedPdf(plan, shift))).toBe('text-untrusted');
});

it('a layer of English words', async () => {
  expect(await textsOf(mappedPdf(english))).toBe('text-untrusted');
});

it('a blank page', async () => {
  expect(await textsOf(mappedPdf([]))).toBe('file-empty');
});
