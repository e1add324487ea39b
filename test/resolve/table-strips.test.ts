/** Tables in strips side by side, and heads that stand again among the rows: no value goes to another row's name. */
import { expect, it } from 'vitest';
import { extractTraced } from '../../pipelines/plan.ts';

function targetsOf(...rows: readonly string[]): string[] {
  const text = `PHỤ LỤC\nCÁC CHỈ TIÊU GIAI ĐOẠN 2026-2030\n${rows.join('\n')}\n`;
  const result = extractTraced({ text, mediaType: 'text/plain', path: 'a.txt' });
  if (!result.ok) throw new Error(result.issue.code);
  expect(result.value.findings.numbers.unaccounted).toBe(0);
  return result.value.findings.targets.map(({ indicator, value, period }) => `${indicator} | ${value.number} ${value.unit} | ${period.to}`);
}

const STRIP = 'TT | Chỉ tiêu | ĐVT | Năm 2030';

it('two strips are read each by itself', () => {
  expect(
    targetsOf(
      `${STRIP} | ${STRIP}`,
      '1 | Tỷ lệ hộ nghèo | % | 2,5 | 3 | Tỷ lệ che phủ rừng | % | 45',
      '2 | Thu ngân sách | tỷ đồng | 900 | 4 | Số xã đạt chuẩn nông thôn mới | xã | 120',
    ),
  ).toEqual([
    'Tỷ lệ hộ nghèo | 2.5 % | 2030',
    'Tỷ lệ che phủ rừng | 45 % | 2030',
    'Thu ngân sách | 900000000000 đồng | 2030',
    'Số xã đạt chuẩn nông thôn mới | 120 xã | 2030',
  ]);
});

it('three strips, the last one shorter', () => {
  const strip = 'Chỉ tiêu | Năm 2030';
  expect(
    targetsOf(
      `${strip} | ${strip} | ${strip}`,
      'Tỷ lệ hộ nghèo | 2% | Tỷ lệ che phủ rừng | 45% | Tỷ lệ đô thị hóa | 40%',
      'Tỷ lệ trẻ em đi học | 99% | Tỷ lệ tiêm chủng | 97% |  | ',
    ).sort(),
  ).toEqual([
    'Tỷ lệ che phủ rừng | 45 % | 2030',
    'Tỷ lệ hộ nghèo | 2 % | 2030',
    'Tỷ lệ tiêm chủng | 97 % | 2030',
    'Tỷ lệ trẻ em đi học | 99 % | 2030',
    'Tỷ lệ đô thị hóa | 40 % | 2030',
  ]);
});

it('years that stand twice under one name are no strips', () => {
  expect(targetsOf('TT | Chỉ tiêu | ĐVT | Năm 2028 | Năm 2030', '1 | Tỷ lệ hộ nghèo | % | 3 | 2')).toEqual([
    'Tỷ lệ hộ nghèo | 3 % | 2028',
    'Tỷ lệ hộ nghèo | 2 % | 2030',
  ]);
});

it('a head that stands again holds no values', () => {
  const head = 'TT | Chỉ tiêu | ĐVT | Mục tiêu 2030';
  expect(targetsOf(head, '1 | Tỷ lệ hộ nghèo | % | 2,5', head, '2 | Tỷ lệ che phủ rừng | % | 45')).toEqual([
    'Tỷ lệ hộ nghèo | 2.5 % | 2030',
    'Tỷ lệ che phủ rừng | 45 % | 2030',
  ]);
});
