/** At the end of `extract`. */
import { inBoth } from './in-both.ts';

export const summary = inBoth(
  {
    files: (written: number, unchanged: number, duplicate: number, failed: number, dry: boolean) =>
      `Tệp: ${written} ${dry ? 'sẽ ghi (chạy thử)' : 'đã ghi'}, ${unchanged} không đổi, ${duplicate > 0 ? `${duplicate} trùng tệp khác, ` : ''}${failed} lỗi`,
    found: (targets: number, warnings: number) => `Chỉ tiêu: ${targets}; cảnh báo: ${warnings}`,
    failures: 'Không trích được:',
    unread: 'Bỏ qua, vì chưa đọc được loại tệp này:',
    nothing: 'Không có tệp nào để đọc.',
    stopping: 'Đang dừng: việc đang làm sẽ xong hoặc để lại cho lần sau (bấm lần nữa để dừng ngay).',
    left: (files: number) => `Đã dừng trước khi xong: còn ${files} tệp; chạy lại lệnh này để làm tiếp.`,
  },
  {
    files: (written, unchanged, duplicate, failed, dry) =>
      `Files: ${written} ${dry ? 'would be written (dry run)' : 'written'}, ${unchanged} unchanged, ${duplicate > 0 ? `${duplicate} same as another file, ` : ''}${failed} failed`,
    found: (targets, warnings) => `Targets: ${targets}; warnings: ${warnings}`,
    failures: 'Not extracted:',
    unread: 'Left alone, since this type of file cannot be read:',
    nothing: 'There is no file to read.',
    stopping: 'Stopping: what is running ends, or is left for the next run (once more to stop at once).',
    left: (files) => `Stopped before the end: ${files} files are left; run this command again to go on.`,
  },
);
