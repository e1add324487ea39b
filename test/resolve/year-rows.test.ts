/** Tables whose rows are years, with and without outer pipes. */
import { expect, test } from 'vitest';
import { extractTraced } from '../../pipelines/plan.ts';

function targetsOf(table: string): string[] {
  const result = extractTraced({ text: `# KẾ HOẠCH\n\n## I. MỤC TIÊU\n\n${table}\n`, mediaType: 'text/markdown', path: 'a.md' });
  if (!result.ok) throw new Error('not read');
  return result.value.findings.targets.map(
    ({ indicator, value, period }) => `${indicator} | ${value.number} ${value.unit} | ${period.from ?? ''}-${period.to}`,
  );
}

const open = `Năm | Số hộ được cấp nước sạch | Kinh phí (tỷ đồng) | Ghi chú
--- | :---: | :---: | ---
2026 | 1.200 | 35 | 02 đợt
2027 | 1.500 | 40 |
2028 - 2030 | 4.000 | 90 | rà soát lại`;

const expected = ['Số hộ được cấp nước sạch | 1200 hộ | -2026', 'Số hộ được cấp nước sạch | 1500 hộ | -2027', 'Số hộ được cấp nước sạch | 4000 hộ | 2028-2030'];

test('without outer pipes', () => expect(targetsOf(open)).toEqual(expected));

test('with outer pipes', () => {
  const piped = open
    .split('\n')
    .map((line) => `| ${line} |`)
    .join('\n');
  expect(targetsOf(piped)).toEqual(expected);
});

test('years of spending are no targets', () => {
  expect(targetsOf('Năm | Kinh phí (tỷ đồng) | Nguồn vốn\n--- | --- | ---\n2026 | 35 | 20\n2027 | 40 | 25')).toEqual([]);
});
