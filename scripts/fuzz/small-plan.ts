/** The plan that every original says; it is invented. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plan, planOf } from '../parity/plan-blocks.ts';

const PLAN = `# KẾ HOẠCH phát triển tỉnh Lâm Giang giai đoạn 2026 - 2030

1. Phấn đấu đến năm 2030, tỷ lệ hộ gia đình sử dụng nước sạch đạt tối thiểu 95%.
2. Tốc độ tăng tổng sản phẩm bình quân đạt 8,5%/năm giai đoạn 2026 - 2030.
3. Giảm tỷ lệ hộ nghèo xuống dưới 1,5% vào năm 2029, trồng mới 12.500 ha rừng.

| TT | Chỉ tiêu | Đơn vị | Năm 2028 | Năm 2030 |
| --- | --- | --- | --- | --- |
| 1 | Tỷ lệ xã đạt chuẩn nông thôn mới | % | 80 | 92 |
| 2 | Số bác sĩ trên một vạn dân | người | 11 | 14 |
| 3 | Tỷ lệ lao động qua đào tạo | % | 71 | 77 |
`;

export function smallPlan(folder: string): Plan {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'plan.md'), PLAN);
  return planOf(folder, 'plan.md');
}
