/** What words that a person has marked are taken for: the one number that stands in them, or nothing. */
import { expect, it } from 'vitest';
import type { Target } from '../../src/validate/schema.ts';
import { withMarked } from '../../src/web/document/marked-field.ts';
import { numberFrom } from '../../src/web/document/vietnamese-number.ts';
import { extractText } from '../support/extract-text.ts';

function target(): Target {
  const extracted = extractText('- Tỷ lệ hộ nghèo đạt 5% đến năm 2030.\n', 'text/plain');
  const [found] = extracted.ok ? extracted.value.extraction.targets : [];
  if (!found) throw new Error('a target');
  return found;
}

const marked = (field: 'value' | 'period', words: string) => withMarked(target(), field, { start: 0, end: words.length }, words);

it.each([
  ['95,5%', 95.5],
  ['đạt 12.000 ha', 12_000],
  ['trên 1.234,5 tỷ đồng', 1234.5],
  ['đạt 95,5%.', 95.5],
  ['năm 2030 đạt 95,5%', null],
  ['từ 5 đến 7%', null],
  ['một nửa', null],
])('a value: %s', (words, number) => {
  expect(marked('value', words)?.value.number ?? null).toBe(number);
});

it.each([
  ['đến năm 2030', [null, 2030]],
  ['giai đoạn 2026 - 2030', [2026, 2030]],
  ['12.000 người', null],
  ['các năm 2026, 2027, 2028', null],
])('a period: %s', (words, years) => {
  const period = marked('period', words)?.period;
  expect(period ? [period.from, period.to] : null).toEqual(years);
});

it.each([
  ['95,5', 95.5],
  ['12.000', 12_000],
  ['1.5', 1.5],
  ['-3', -3],
  ['1,2,3', null],
  ['năm', null],
  ['', null],
])('a number that is typed: "%s"', (words, number) => {
  expect(numberFrom(words)).toBe(number);
});
