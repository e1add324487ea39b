/** At the end of `extract`. */
import { inBoth } from './in-both.ts';

export const summary = inBoth(
  {
    files: (written: number, unchanged: number, duplicate: number, failed: number, dry: boolean) =>
      `Tệp: ${written} ${dry ? 'sẽ ghi (chạy thử)' : 'đã ghi'}, ${unchanged} không đổi, ${duplicate > 0 ? `${duplicate} trùng tệp khác, ` : ''}${failed} lỗi`,
    found: (targets: number, warnings: number) => `Chỉ tiêu: ${targets}; cảnh báo: ${warnings}`,
    failures: 'Không trích được:',
    nothing: 'Không có tệp nào để đọc.',
  },
  {
    files: (written, unchanged, duplicate, failed, dry) =>
      `Files: ${written} ${dry ? 'would be written (dry run)' : 'written'}, ${unchanged} unchanged, ${duplicate > 0 ? `${duplicate} same as another file, ` : ''}${failed} failed`,
    found: (targets, warnings) => `Targets: ${targets}; warnings: ${warnings}`,
    failures: 'Not extracted:',
    nothing: 'There is no file to read.',
  },
);
