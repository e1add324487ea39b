/** Workers on many machines. */
import { inBoth } from './in-both.ts';

export const work = inBoth(
  {
    needsRedis: 'muctieu work cần Redis; nêu địa chỉ bằng --redis hoặc MUCTIEU_REDIS_URL',
    waits: 'Đang chờ Redis; sẽ tự chạy khi Redis trả lời (Ctrl-C để thôi).',
    started: (corpus: string, out: string, readers: number) => `Sẵn sàng: đọc ${readers} tệp cùng lúc từ ${corpus}, ghi vào ${out}. Ctrl-C để dừng.`,
    stopping: 'Đang dừng: làm nốt việc đang dở, không nhận việc mới (bấm lần nữa để dừng ngay).',
    stopped: 'Đã dừng.',
    otherReaders: (host: string, differences: string) =>
      `bộ đọc ở máy này khác với máy vào trước (${host}), kết quả sẽ không giống nhau: ${differences}; cài cho giống nhau, hoặc thêm --any-readers để vẫn chạy`,
    difference: (name: string, here: string | null, first: string | null) => `${name}: ở đây ${here ?? 'không có'}, máy kia ${first ?? 'không có'}`,
    rules: 'quy tắc',
    evicts: (policy: string) =>
      `Cảnh báo: Redis đặt maxmemory-policy ${policy}, khi đầy sẽ tự bỏ việc đang chờ; đặt noeviction (CONFIG SET maxmemory-policy noeviction).`,
  },
  {
    needsRedis: 'muctieu work needs Redis; name its address with --redis or MUCTIEU_REDIS_URL',
    waits: 'Waiting for Redis; the work begins by itself when it answers (Ctrl-C to give up).',
    started: (corpus, out, readers) => `Ready: reads ${readers} files at the same time from ${corpus}, writes to ${out}. Ctrl-C to stop.`,
    stopping: 'Stopping: what is running ends, nothing new is taken (once more to stop at once).',
    stopped: 'Stopped.',
    otherReaders: (host, differences) =>
      `the readers of this machine are not those of the first one (${host}), what comes out would differ: ${differences}; install the same, or add --any-readers to go on`,
    difference: (name, here, first) => `${name}: here ${here ?? 'missing'}, there ${first ?? 'missing'}`,
    rules: 'rules',
    evicts: (policy) =>
      `Warning: Redis has maxmemory-policy ${policy}, and throws away what waits when it is full; set noeviction (CONFIG SET maxmemory-policy noeviction).`,
  },
);
