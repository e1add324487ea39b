/** What `muctieu doctor` says of the programs that readers can use, and of Redis. */
import { inBoth } from './in-both.ts';

export const doctor = inBoth(
  {
    head: ['Chương trình', 'Phiên bản', 'Khi thiếu'],
    names: {
      pdftotext: 'pdftotext (lớp chữ của PDF)',
      pdftoppm: 'pdftoppm (trang PDF thành ảnh)',
      tesseract: 'tesseract (nhận dạng chữ)',
      vietnamese: 'tesseract: dữ liệu tiếng Việt',
      writer: 'LibreOffice Writer',
      calc: 'LibreOffice Calc',
    },
    missing: 'thiếu',
    costs: {
      pdftotext: 'PDF được đọc bằng unpdf: bảng kém chính xác hơn',
      pdftoppm: 'không đọc được PDF quét, ảnh .jpg và .tif',
      tesseract: 'ảnh quét được đọc bằng tesseract.js: chậm hơn khoảng ba lần',
      vietnamese: 'ảnh quét được đọc bằng tesseract.js: chậm hơn khoảng ba lần',
      writer: 'không đọc được .rtf; .doc mất số thứ tự tự động và khung bảng',
      calc: 'chỉ bài kiểm thử cần đến: bảng tính được đọc bằng @e965/xlsx',
    },
    complete: 'Đủ mọi chương trình để đọc tệp, không cần cài gì thêm.',
    install: 'Cài phần còn thiếu:',
    redisServer: 'redis-server (hàng đợi)',
    redisCost: 'chỉ cần khi chia việc cho nhiều máy; một máy không cần',
    redisAway: (address: string, reason: string) =>
      `Redis ở ${address} không trả lời (${reason}); khởi động Redis, sửa địa chỉ, hoặc bỏ MUCTIEU_REDIS_URL để chạy không cần Redis`,
    redisHere: (address: string, version: string, policy: string, appendonly: string) =>
      `Redis ở ${address} trả lời: phiên bản ${version}, maxmemory-policy ${policy}, appendonly ${appendonly}`,
    unknown: 'không rõ',
    mayEvict: 'Nên đặt maxmemory-policy noeviction, nếu không thì khi đầy bộ nhớ Redis sẽ bỏ việc và việc đứng lại đến lần quét sau.',
    forgets: 'Nên đặt appendonly yes, nếu không thì khởi động lại Redis là mất việc đang chờ và phải gửi lại (không mất tệp nào).',
  },
  {
    head: ['Program', 'Version', 'Without it'],
    names: {
      pdftotext: 'pdftotext (text layer of PDF)',
      pdftoppm: 'pdftoppm (pages of PDF to pictures)',
      tesseract: 'tesseract (recognition)',
      vietnamese: 'tesseract: Vietnamese data',
      writer: 'LibreOffice Writer',
      calc: 'LibreOffice Calc',
    },
    missing: 'missing',
    costs: {
      pdftotext: 'PDF is read by unpdf: tables are less exact',
      pdftoppm: 'scanned PDF, .jpg and .tif cannot be read',
      tesseract: 'scans are read by tesseract.js: about three times as slow',
      vietnamese: 'scans are read by tesseract.js: about three times as slow',
      writer: '.rtf cannot be read; .doc loses automatic numbering and the grid of its tables',
      calc: 'only tests need it: spreadsheets are read by @e965/xlsx',
    },
    complete: 'Every program that reads files is here, there is nothing to install.',
    install: 'To install what is missing:',
    redisServer: 'redis-server (queues)',
    redisCost: 'only needed to share the work among machines; one machine needs none',
    redisAway: (address, reason) =>
      `Redis at ${address} does not answer (${reason}); start it, mend the address, or leave out MUCTIEU_REDIS_URL to work without it`,
    redisHere: (address, version, policy, appendonly) =>
      `Redis at ${address} answers: version ${version}, maxmemory-policy ${policy}, appendonly ${appendonly}`,
    unknown: 'unknown',
    mayEvict: 'It should have maxmemory-policy noeviction: else it throws jobs away when it is full, and the work stands until the next scan.',
    forgets: 'It should have appendonly yes: else jobs that wait are gone when it restarts, and must be sent again (no file is lost).',
  },
);
