/** Text as it is searched. */
import { expect, it } from 'vitest';
import { foldedText, placesOf } from '../../src/search/folded-text.ts';

it('folds tones, capitals, đ, spaces, and "tỉ" for "tỷ", composed or not', () => {
  for (const words of ['tỷ lệ  ĐẠT', 'Tỉ lệ\u00a0đạt', 'TY LE DAT', 'tỉ lệ đạt'.normalize('NFD')]) expect(foldedText(words)).toBe('ty le dat');
  expect(foldedText('tỉnh, chi tiết, tỉ')).toBe('tinh, chi tiet, ti');
});

it('says where words stand, in the text as it is', () => {
  const text = '😀 İ Tỉ  lệ\nhộ nghèo; tỷ lệ hộ';
  expect(placesOf(foldedText('ty le ho'), text, 5).map(({ start, end }) => text.slice(start, end))).toEqual(['Tỉ  lệ\nhộ', 'tỷ lệ hộ']);
  expect(placesOf('ty', text, 1)).toHaveLength(1);
});
