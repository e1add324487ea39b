/** What `muctieu doctor` says of the programs that readers can use. */
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
    complete: 'Đủ mọi chương trình, không cần cài gì thêm.',
    install: 'Cài phần còn thiếu:',
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
    complete: 'Every program is here, there is nothing to install.',
    install: 'To install what is missing:',
  },
);
