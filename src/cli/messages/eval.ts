/** `eval`. */
import { inBoth } from './in-both.ts';

export const evaluation = inBoth(
  {
    none: 'Chưa có văn bản nào được duyệt xong; duyệt mọi chỉ tiêu và xem các số chưa rõ của ít nhất một văn bản (muctieu serve).',
    begun: (path: string, targets: number, numbers: number, waiting: number) =>
      `${path}: còn ${targets} chỉ tiêu chưa duyệt, ${numbers} số chưa xem, ${waiting} quyết định chờ xử lý`,
    unfinished: (count: number) => `${count} văn bản đang duyệt dở, không tính:`,
    kept: (path: string) => `${path}: không còn tệp gốc như khi duyệt; lấy kết quả máy đã giữ, của quy tắc khi đó`,
    kinds: 'theo loại văn bản',
    media: 'theo định dạng tệp',
    rules: 'theo quy tắc: số chỉ tiêu có tham gia, sai ít nhất một phần, không có thật',
    written: (count: number, folder: string) => `Đã ghi ${count} bản chuẩn vào ${folder}.`,
    inTheWay: (path: string) => `${path}: đã có tệp khác mang tên này, không ghi đè; chọn thư mục khác hoặc chuyển tệp đó đi`,
    damaged: (path: string) => `${path}: không đọc được các quyết định của người duyệt; khôi phục tệp đó từ bản sao lưu`,
    failed: (folder: string, reason: string) => `Không ghi được vào ${folder} (${reason}).`,
  },
  {
    none: 'No document has been reviewed whole; decide on every target and look at the unaccounted numbers of one at least (muctieu serve).',
    begun: (path, targets, numbers, waiting) => `${path}: ${targets} targets undecided, ${numbers} numbers not looked at, ${waiting} decisions waiting`,
    unfinished: (count) => `${count} documents are under review and not counted:`,
    kept: (path) => `${path}: the file is no longer what was reviewed; the machine result that was kept is taken, of the rules of then`,
    kinds: 'by type of document',
    media: 'by media type',
    rules: 'by rule: targets it had a part in, wrong in some field, invented',
    written: (count, folder) => `${count} gold files written to ${folder}.`,
    inTheWay: (path) => `${path}: another file has this name and is not written over; choose another folder or move it away`,
    damaged: (path) => `${path}: what reviewers decided cannot be read; restore that file from a backup`,
    failed: (folder, reason) => `Nothing can be written to ${folder} (${reason}).`,
  },
);
