/** `retry` and `reprocess`. */
import { inBoth } from './in-both.ts';

export const again = inBoth(
  {
    nothingFailed: 'Không có tệp nào bị lỗi.',
    nothingStale: 'Không có kết quả nào cũ so với quy tắc đang có.',
    stale: (count: number) => `${count} tệp có kết quả từ quy tắc cũ (chạy thử, không ghi gì).`,
  },
  {
    nothingFailed: 'No file has failed.',
    nothingStale: 'No result is older than the present rules.',
    stale: (count) => `${count} files have results of earlier rules (dry run, nothing is written).`,
  },
);
