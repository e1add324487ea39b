/** Tables whose goals stand in a column "Mục tiêu". */
import { expect, test } from 'vitest';
import { extractTraced } from '../../pipelines/plan.ts';

const cases: readonly (readonly [head: string, row: string, targets: readonly string[]])[] = [
  ['| Mục tiêu | Giá trị | Chủ trì |', '| Tỷ lệ thôn có nhà văn hóa | ≥ 85% | Sở Văn hóa |', ['Tỷ lệ thôn có nhà văn hóa >= 85']],
  ['| TT | Mục tiêu | ĐVT | Năm 2026 |', '| 1 | Số thư viện số | thư viện | 12 |', ['Số thư viện số = 12']],
  ['| Mục tiêu | Hiện trạng | Đến năm 2030 |', '| Tỷ lệ hộ dùng điện mặt trời | 4% | 20% |', ['Tỷ lệ hộ dùng điện mặt trời = 20']],
  ['| Chỉ tiêu | Hiện trạng | Mục tiêu |', '| Tỷ lệ hộ dùng điện mặt trời | 4% | 20% |', ['Tỷ lệ hộ dùng điện mặt trời = 20']],
];

test.each(cases)('%s', (head, row, targets) => {
  const rule = head.replace(/[^|]+/gu, ' --- ');
  const text = `# KẾ HOẠCH\n\n**Phát triển xã hội số giai đoạn 2026 - 2030**\n\n## I. Mục tiêu\n\n${head}\n${rule}\n${row}\n`;
  const traced = extractTraced({ text, mediaType: 'text/markdown', path: 'a.md' });
  if (!traced.ok) throw new Error(traced.issue.code);
  expect(traced.value.findings.targets.map(({ indicator, comparator, value }) => `${indicator} ${comparator.op} ${value.number}`)).toEqual(targets);
});
