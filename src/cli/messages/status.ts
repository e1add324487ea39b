/** `status`: what became of every file, and who works. */
import type { FileState } from '../../status/file-states.ts';
import { inBoth } from './in-both.ts';

const vi: Readonly<Record<FileState, string>> = {
  published: 'đã trích',
  rendition: 'bản khác của văn bản đã trích',
  duplicate: 'trùng tệp khác',
  superseded: 'đã có bản mới hơn',
  waiting: 'đang chờ',
  reading: 'đang đọc',
  extracting: 'đang trích',
  failed: 'lỗi',
  ignored: 'không đọc',
};
const en: Readonly<Record<FileState, string>> = {
  published: 'published',
  rendition: 'other form of a published document',
  duplicate: 'same as another file',
  superseded: 'superseded by a newer version',
  waiting: 'waiting',
  reading: 'being read',
  extracting: 'being extracted',
  failed: 'failed',
  ignored: 'left alone',
};

export const status = inBoth(
  {
    states: vi,
    files: (count: number) => `Tệp trong thư mục: ${count}`,
    withdrawn: (count: number) => `Đã rút khỏi thư mục: ${count}`,
    queue: (name: string, waiting: number, active: number, delayed: number) => `Hàng đợi ${name}: ${waiting} chờ, ${active} đang làm, ${delayed} sẽ thử lại`,
    workers: (count: number, hosts: string) => `Tiến trình làm việc: ${count}${hosts === '' ? '' : ` (${hosts})`}`,
    oldest: (path: string, since: string) => `Chờ lâu nhất: ${path}, từ ${since}`,
    last: (path: string, at: string) => `Xong gần nhất: ${path}, lúc ${at}`,
    failed: (path: string, reason: string) => `  ${path}: ${reason}`,
    serves: (address: string, board: boolean) => `Theo dõi tại ${address}/health, ${address}/metrics${board ? `, ${address}/queues` : ''}. Ctrl-C để dừng.`,
    portTaken: (port: number, reason: string) => `không mở được cổng ${port} (${reason}); chọn cổng khác bằng --port`,
  },
  {
    states: en,
    files: (count) => `Files in the folder: ${count}`,
    withdrawn: (count) => `No longer in the folder: ${count}`,
    queue: (name, waiting, active, delayed) => `Queue ${name}: ${waiting} waiting, ${active} running, ${delayed} to be tried again`,
    workers: (count, hosts) => `Workers: ${count}${hosts === '' ? '' : ` (${hosts})`}`,
    oldest: (path, since) => `Waits longest: ${path}, since ${since}`,
    last: (path, at) => `Finished last: ${path}, at ${at}`,
    failed: (path, reason) => `  ${path}: ${reason}`,
    serves: (address, board) => `To be watched at ${address}/health, ${address}/metrics${board ? `, ${address}/queues` : ''}. Ctrl-C to stop.`,
    portTaken: (port, reason) => `port ${port} cannot be had (${reason}); choose another with --port`,
  },
);
