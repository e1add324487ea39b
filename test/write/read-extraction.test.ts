/** Extractions as they lie in the output folder, of this version of the contract and of others. */
import { expect, it } from 'vitest';
import { parseExtraction, parseVouched } from '../../src/write/read-extraction.ts';
import { extractText } from '../support/extract-text.ts';

const extracted = extractText(
  'ỦY BAN NHÂN DÂN TỈNH BẮC NINH\nSố: 12/KH-UBND\nBắc Ninh, ngày 3 tháng 2 năm 2026\nKẾ HOẠCH\n- Tỷ lệ hộ nghèo đạt 5%.\n',
  'text/plain',
);
if (!extracted.ok) throw new Error(extracted.issue.detail);
const { extraction } = extracted.value;
const { names, ...before } = extraction;

it('what a minor version before wrote is read, with what it does not say empty', () => {
  expect(names.length).toBeGreaterThan(0);
  const content = JSON.stringify({ ...before, schemaVersion: '1.0.0' });
  const present = JSON.stringify({ ...extraction, names: [] });
  expect(JSON.stringify(parseExtraction(content))).toBe(present);
  expect(JSON.stringify(parseVouched(content))).toBe(present);
});

it.each(['0.9.0', '2.0.0', undefined])('version %s is not known', (schemaVersion) => {
  const content = JSON.stringify({ ...extraction, schemaVersion });
  expect(parseExtraction(content)).toBeNull();
  expect(parseVouched(content)).toBeNull();
});

it.each(['', '{', 'null', '[]', '{"schemaVersion":"1.0.0"}'])('%s is none', (content) => {
  expect(parseExtraction(content)).toBeNull();
});
