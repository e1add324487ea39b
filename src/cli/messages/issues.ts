/** What is wrong with a file, and what to do about it. */
import type { FileIssueCode } from '../../issue.ts';
import { inBoth } from './in-both.ts';

type Say = (detail: string) => string;

const lineOr = (word: string, where: string): string => (/^\d+$/.test(where) ? `${word} ${where}` : where);

export const issues = inBoth<Record<FileIssueCode, Say>>(
  {
    'file-empty': () => 'tệp rỗng hoặc chỉ có khoảng trắng; thay bằng bản có nội dung rồi chạy lại',
    'file-not-text': (kind) => `không phải văn bản (${kind === 'NUL' ? 'có byte NUL' : `trông như ${kind}`}); lưu nội dung thành .txt (UTF-8) rồi thay tệp này`,
    'file-encoding': (where) =>
      `không đúng mã UTF-8, cũng không nhận ra mã cũ nào (${lineOr('dòng', where)}); mở tệp, chọn “Lưu thành…” với mã UTF-8 rồi chạy lại`,
    'file-permission': () => 'không có quyền đọc; cấp quyền đọc cho tài khoản chạy muctieu rồi chạy lại',
    'file-is-folder': () => 'đây là thư mục mang tên của tệp; đổi tên thư mục, hoặc đưa các tệp bên trong ra ngoài',
    'file-missing': () => 'không tìm thấy tệp; kiểm tra tên và đường dẫn, hoặc chép tệp vào lại',
    'file-too-large': (sizes) => `tệp quá lớn (${sizes}); chia nhỏ tệp, hoặc nâng giới hạn bằng --max-bytes`,
    'file-type-unknown': (extension) => `chưa đọc được loại tệp ${extension || 'không có đuôi'}; lưu thành .docx, .pdf hoặc .txt rồi chạy lại`,
    'file-unreadable': (reason) => `không đọc được (${reason}); kiểm tra ổ đĩa hoặc kết nối mạng rồi chạy lại`,
    'file-type-mismatch': (kinds) => `tên tệp và nội dung không khớp (${kinds}); đổi lại đúng đuôi tệp, hoặc thay bằng tệp đúng, rồi chạy lại`,
    'file-encrypted': () => 'tệp có mật khẩu; mở tệp, bỏ mật khẩu (Lưu thành… không đặt mật khẩu) rồi thay tệp này',
    'file-damaged': (reason) => `tệp hỏng hoặc bị cắt ngang (${reason}); chép lại tệp từ nguồn, hoặc mở rồi lưu lại`,
    'file-unpacks-too-large': (sizes) => `nội dung nén bung ra quá lớn (${sizes}); nếu tệp đáng tin thì mở, bỏ hình ảnh lớn rồi lưu lại`,
    'file-xml-refused': (reason) => `nội dung XML không an toàn (${reason}); mở tệp bằng Word hoặc LibreOffice rồi lưu lại`,
    'file-too-many-pages': (numbers) => `tệp có quá nhiều trang (${numbers}); chia nhỏ tệp, hoặc nâng giới hạn bằng --max-pages`,
    'reader-missing': (program) => `cần chương trình ${program} để đọc tệp này; chạy muctieu doctor để xem lệnh cài đặt`,
    'reader-timeout': (limit) => `đọc quá lâu (giới hạn ${limit}); chia nhỏ tệp, hoặc nâng giới hạn bằng --max-seconds`,
    'reader-memory': (limit) => `đọc tốn quá nhiều bộ nhớ (giới hạn ${limit}); chia nhỏ tệp, hoặc nâng giới hạn bằng --max-memory`,
    'reader-crashed': (reason) => `chương trình đọc tệp bị dừng đột ngột (${reason}); mở tệp rồi lưu lại, hoặc gửi cho người phụ trách muctieu`,
    'text-untrusted': (share) => `chữ trong tệp không đọc được thành tiếng Việt (${share}); quét lại bản rõ hơn, hoặc thay bằng tệp Word gốc`,
    'name-clash': (name) =>
      `trong thư mục có hai tệp cùng mang tên ${name}, chỉ khác cách ghi dấu tiếng Việt; đổi tên một trong hai tệp rồi chạy lại (không tệp nào bị ghi đè)`,
    'output-unwritable': (reason) => `không ghi được kết quả (${reason}); kiểm tra quyền ghi và dung lượng của thư mục ra, hoặc chọn thư mục khác bằng --out`,
    'extraction-invalid': (reason) => `lỗi của chương trình khi trích xuất (${reason}); gửi tệp này cho người phụ trách muctieu`,
  },
  {
    'file-empty': () => 'the file is empty or holds only white space; put a version with content in its place and run again',
    'file-not-text': (kind) =>
      `not a text (${kind === 'NUL' ? 'it holds NUL bytes' : `it looks like ${kind}`}); save its content as .txt (UTF-8) and replace this file`,
    'file-encoding': (where) => `neither valid UTF-8 nor a known older encoding (${lineOr('line', where)}); open it, choose "Save as" with UTF-8 and run again`,
    'file-permission': () => 'no right to read it; give the account that runs muctieu the right to read and run again',
    'file-is-folder': () => 'this is a folder with the name of a file; rename the folder, or move the files in it out',
    'file-missing': () => 'no such file; check name and path, or copy the file back',
    'file-too-large': (sizes) => `the file is too large (${sizes}); split it, or raise the limit with --max-bytes`,
    'file-type-unknown': (extension) =>
      `${extension || 'a name without extension'} is no type of file that can be read; save it as .docx, .pdf or .txt and run again`,
    'file-unreadable': (reason) => `cannot be read (${reason}); check the disk or the network and run again`,
    'file-type-mismatch': (kinds) =>
      `the name and the content of the file disagree (${kinds}); give it the right extension, or put the right file in its place, and run again`,
    'file-encrypted': () => 'the file has a password; open it, take the password off (save as, without one) and replace this file',
    'file-damaged': (reason) => `the file is damaged or cut off (${reason}); copy it from its source again, or open it and save it again`,
    'file-unpacks-too-large': (sizes) =>
      `what is packed in it is too large (${sizes}); if you trust the file, open it, take large pictures out and save it again`,
    'file-xml-refused': (reason) => `its XML is not safe to read (${reason}); open it in Word or LibreOffice and save it again`,
    'file-too-many-pages': (numbers) => `too many pages (${numbers}); split the file, or raise the limit with --max-pages`,
    'reader-missing': (program) => `${program} is needed to read this file; run muctieu doctor for the command that installs it`,
    'reader-timeout': (limit) => `reading took too long (limit ${limit}); split the file, or raise the limit with --max-seconds`,
    'reader-memory': (limit) => `reading took too much memory (limit ${limit}); split the file, or raise the limit with --max-memory`,
    'reader-crashed': (reason) => `the reader of this file broke off (${reason}); open the file and save it again, or send it to whoever looks after muctieu`,
    'text-untrusted': (share) => `what the file holds does not read as Vietnamese (${share}); scan it again more clearly, or put the Word file in its place`,
    'name-clash': (name) =>
      `two files of the folder bear the name ${name} and differ only in how its accents are written; rename one of them and run again (neither was overwritten)`,
    'output-unwritable': (reason) => `the result cannot be written (${reason}); check rights and space of the output folder, or choose another with --out`,
    'extraction-invalid': (reason) => `a mistake of the program while extracting (${reason}); send this file to whoever looks after muctieu`,
  },
);
