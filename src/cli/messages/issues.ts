/** What is wrong with a file, and what to do about it. */
import type { FileIssueCode } from '../../issue.ts';
import { inBoth } from './in-both.ts';

type Say = (detail: string) => string;

const lineOr = (word: string, where: string): string => (/^\d+$/.test(where) ? `${word} ${where}` : where);

export const issues = inBoth<Record<FileIssueCode, Say>>(
  {
    'file-empty': () => 'tệp rỗng hoặc chỉ có khoảng trắng; thay bằng bản có nội dung rồi chạy lại',
    'file-not-text': (kind) => `không phải văn bản (${kind === 'NUL' ? 'có byte NUL' : `trông như ${kind}`}); lưu nội dung thành .txt (UTF-8) rồi thay tệp này`,
    'file-encoding': (where) => `không đúng mã UTF-8 (${lineOr('dòng', where)}); mở tệp, chọn “Lưu thành…” với mã UTF-8 rồi chạy lại`,
    'file-permission': () => 'không có quyền đọc; cấp quyền đọc cho tài khoản chạy muctieu rồi chạy lại',
    'file-is-folder': () => 'đây là thư mục mang tên của tệp; đổi tên thư mục, hoặc đưa các tệp bên trong ra ngoài',
    'file-missing': () => 'không tìm thấy tệp; kiểm tra tên và đường dẫn, hoặc chép tệp vào lại',
    'file-too-large': (sizes) => `tệp quá lớn (${sizes}); chia nhỏ tệp, hoặc nâng giới hạn bằng --max-bytes`,
    'file-type-unknown': (extension) => `chưa đọc được loại tệp ${extension || 'không có đuôi'}; lưu thành .txt hoặc .md rồi chạy lại`,
    'file-unreadable': (reason) => `không đọc được (${reason}); kiểm tra ổ đĩa hoặc kết nối mạng rồi chạy lại`,
    'output-unwritable': (reason) => `không ghi được kết quả (${reason}); kiểm tra quyền ghi và dung lượng của thư mục ra, hoặc chọn thư mục khác bằng --out`,
    'extraction-invalid': (reason) => `lỗi của chương trình khi trích xuất (${reason}); gửi tệp này cho người phụ trách muctieu`,
  },
  {
    'file-empty': () => 'the file is empty or holds only white space; put a version with content in its place and run again',
    'file-not-text': (kind) =>
      `not a text (${kind === 'NUL' ? 'it holds NUL bytes' : `it looks like ${kind}`}); save its content as .txt (UTF-8) and replace this file`,
    'file-encoding': (where) => `not valid UTF-8 (${lineOr('line', where)}); open it, choose "Save as" with UTF-8 and run again`,
    'file-permission': () => 'no right to read it; give the account that runs muctieu the right to read and run again',
    'file-is-folder': () => 'this is a folder with the name of a file; rename the folder, or move the files in it out',
    'file-missing': () => 'no such file; check name and path, or copy the file back',
    'file-too-large': (sizes) => `the file is too large (${sizes}); split it, or raise the limit with --max-bytes`,
    'file-type-unknown': (extension) =>
      `${extension || 'a name without extension'} is no type of file that can be read yet; save it as .txt or .md and run again`,
    'file-unreadable': (reason) => `cannot be read (${reason}); check the disk or the network and run again`,
    'output-unwritable': (reason) => `the result cannot be written (${reason}); check rights and space of the output folder, or choose another with --out`,
    'extraction-invalid': (reason) => `a mistake of the program while extracting (${reason}); send this file to whoever looks after muctieu`,
  },
);
