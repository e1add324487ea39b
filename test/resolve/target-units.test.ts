/** The unit of a table's rows where the row above names it: text → name, number and unit of each value, in order. */
import { expect, test } from 'vitest';
import { extractText } from '../support/extract-text.ts';

function rows(...lines: string[]): string[] {
  const table = ['| TT | Chỉ tiêu | Năm 2027 |', '|---|---|---|', ...lines].join('\n');
  const read = extractText(`# KẾ HOẠCH\n\n## Mục tiêu\n\n${table}\n`, 'text/markdown');
  if (!read.ok) throw new Error(read.issue.code);
  return read.value.extraction.targets.map(({ indicator, value }) => `${indicator}: ${value.number} ${value.unit}`);
}

test('rows under a name that bears a unit are in that unit', () => {
  expect(rows('| 1 | Tỷ lệ hộ có nước máy (%) | |', '| | - Đồng bằng | 96 |', '| | - Miền núi | ≥ 80 |', '| 2 | Diện tích rừng trồng (ha) | 400 |')).toEqual([
    'Tỷ lệ hộ có nước máy Đồng bằng: 96 %',
    'Tỷ lệ hộ có nước máy Miền núi: 80 %',
    'Diện tích rừng trồng: 400 ha',
  ]);
});

test('not where a row names its own, or measures something of its own', () => {
  expect(rows('| 1 | Tỷ lệ hộ có nước máy (%) | |', '| | - Số trạm cấp nước (trạm/xã) | 2 |')).toEqual(['Số trạm cấp nước: 2 trạm/xã']);
});
