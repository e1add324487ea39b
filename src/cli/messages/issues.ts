/** What is wrong with a file, and what to do about it. */
import type { FileIssueCode } from '../../issue.ts';
import { mediaTypeOf } from '../../read/media-type.ts';
import { inBoth } from './in-both.ts';
import { adviceFor, adviceForKind } from './other-forms.ts';

/** `path`: of the file; what to do goes by its form. */
type Say = (detail: string, path: string) => string;

/** How the words of a file came to be what they are. */
function madeAs(path: string): 'typed' | 'written' | 'pictured' {
  const mediaType = mediaTypeOf(path) ?? '';
  if (/^text\/(?:plain|markdown)$/u.test(mediaType)) return 'typed';
  return /^image\/|pdf$/u.test(mediaType) ? 'pictured' : 'written';
}

/** "PDF ≠ .docx" */
function kindsOf(detail: string): { readonly found: string; readonly promised: string } {
  const [found = '', promised = ''] = detail.split(' ≠ ');
  return { found, promised };
}

const ARCHIVE = 'DOCX/XLSX/ZIP';

const lineOr = (word: string, where: string): string => (/^\d+$/.test(where) ? `${word} ${where}` : where);

export const issues = inBoth<Record<FileIssueCode, Say>>(
  {
    'file-empty': () => 'tệp rỗng, không có chữ nào; thay bằng bản có nội dung rồi chạy lại',
    'file-not-text': (kind) => {
      if (kind === 'NUL')
        return 'không phải tệp văn bản, hoặc đã hỏng (có byte NUL); mở bằng chương trình đã tạo ra nó, lưu thành .docx hoặc .txt (UTF-8) rồi thay tệp này';
      if (kind === ARCHIVE)
        return 'không phải tệp văn bản mà là tệp Word, Excel hoặc tệp nén; đổi lại đúng đuôi tệp (.docx, .xlsx), tệp nén thì giải nén, rồi chạy lại';
      if (kind === 'DOC/XLS') return 'không phải tệp văn bản mà là tệp Word hoặc Excel; đổi lại đúng đuôi tệp (.doc, .xls) rồi chạy lại';
      return `không phải tệp văn bản mà là ${kind}; ${adviceForKind.vi(kind)}, rồi chạy lại`;
    },
    'file-encoding': (where) =>
      `không đúng mã UTF-8, cũng không nhận ra mã cũ nào (${lineOr('dòng', where)}); mở tệp, chọn “Lưu thành…” với mã UTF-8 rồi chạy lại`,
    'file-permission': () => 'không có quyền đọc; cấp quyền đọc cho tài khoản chạy muctieu rồi chạy lại',
    'file-is-folder': () => 'đây là thư mục mang tên của tệp; đổi tên thư mục, hoặc đưa các tệp bên trong ra ngoài',
    'file-missing': () => 'không tìm thấy tệp; kiểm tra tên và đường dẫn, hoặc chép tệp vào lại',
    'file-too-large': (sizes) => `tệp quá lớn (${sizes}); chia nhỏ tệp, hoặc nâng giới hạn bằng --max-bytes`,
    'file-type-unknown': (extension) => `chưa đọc được loại tệp ${extension || 'không có đuôi'}; ${adviceFor.vi(extension)}`,
    'file-unreadable': (reason) => `không đọc được (${reason}); kiểm tra ổ đĩa hoặc kết nối mạng rồi chạy lại`,
    'file-type-mismatch': (kinds) => {
      const { found, promised } = kindsOf(kinds);
      if (found === '?') return `nội dung không phải ${promised} và không nhận ra là loại gì; tệp có thể đã hỏng: chép lại từ nguồn, hoặc thay bằng tệp đúng`;
      return `tên tệp và nội dung không khớp (${kinds}); ${adviceForKind.vi(found)}, hoặc thay bằng tệp đúng, rồi chạy lại`;
    },
    'file-encrypted': (_, path) =>
      madeAs(path) === 'pictured'
        ? 'tệp có mật khẩu; mở tệp, in ra PDF mới (Print to PDF) không có mật khẩu rồi thay tệp này'
        : 'tệp có mật khẩu; mở tệp, bỏ mật khẩu (Lưu thành… không đặt mật khẩu) rồi thay tệp này',
    'file-damaged': (reason) => `tệp hỏng hoặc bị cắt ngang (${reason}); chép lại tệp từ nguồn, hoặc mở rồi lưu lại`,
    'file-unpacks-too-large': (sizes) => `nội dung nén bung ra quá lớn (${sizes}); nếu tệp đáng tin thì mở, bỏ hình ảnh lớn rồi lưu lại`,
    'file-xml-refused': (reason) => `nội dung XML không an toàn (${reason}); mở tệp bằng Word hoặc LibreOffice rồi lưu lại`,
    'file-too-many-pages': (numbers) => `tệp có quá nhiều trang (${numbers}); chia nhỏ tệp, hoặc nâng giới hạn bằng --max-pages`,
    'reader-missing': (program) => `cần chương trình ${program} để đọc tệp này; chạy muctieu doctor để xem lệnh cài đặt`,
    'reader-timeout': (limit) => `đọc quá lâu (giới hạn ${limit}); chia nhỏ tệp, hoặc nâng giới hạn bằng --max-seconds`,
    'reader-memory': (limit) => `đọc tốn quá nhiều bộ nhớ (giới hạn ${limit}); chia nhỏ tệp, hoặc nâng giới hạn bằng --max-memory`,
    'reader-crashed': (reason) => `chương trình đọc tệp bị dừng đột ngột (${reason}); mở tệp rồi lưu lại, hoặc gửi cho người phụ trách muctieu`,
    'text-untrusted': (share, path) => {
      const said = `chữ trong tệp không đọc được thành tiếng Việt (chỉ ${share} là âm tiết tiếng Việt), nên không lấy số nào`;
      if (madeAs(path) === 'typed') return `${said}; mở bản gốc, lưu lại bằng Unicode (UTF-8), có dấu, rồi thay tệp này`;
      if (madeAs(path) === 'written') return `${said}; mở tệp, chuyển chữ sang Unicode (phông Times New Roman), có dấu, rồi lưu lại`;
      return `${said}; quét lại bản rõ hơn, hoặc thay bằng tệp Word gốc`;
    },
    'name-clash': (name) =>
      `trong thư mục có hai tệp cùng mang tên ${name}, chỉ khác cách ghi dấu tiếng Việt; đổi tên một trong hai tệp rồi chạy lại (không tệp nào bị ghi đè)`,
    'review-damaged': (review) =>
      `không đọc được các quyết định của người duyệt (${review}), nên không ghi kết quả mới; khôi phục tệp đó từ bản sao lưu, hoặc chuyển nó đi nơi khác, rồi chạy lại`,
    'output-unwritable': (reason) => `không ghi được kết quả (${reason}); kiểm tra quyền ghi và dung lượng của thư mục ra, hoặc chọn thư mục khác bằng --out`,
    'extraction-invalid': (reason) => `lỗi của chương trình khi trích xuất (${reason}); gửi tệp này cho người phụ trách muctieu`,
  },
  {
    'file-empty': () => 'the file is empty, there is no word in it; put a version with content in its place and run again',
    'file-not-text': (kind) => {
      if (kind === 'NUL')
        return 'not a text file, or damaged (it holds NUL bytes); open it in the program that made it, save it as .docx or .txt (UTF-8) and replace this file';
      if (kind === ARCHIVE)
        return 'not a text file but one of Word or Excel, or an archive; give it the right extension (.docx, .xlsx), unpack an archive, and run again';
      if (kind === 'DOC/XLS') return 'not a text file but one of Word or Excel; give it the right extension (.doc, .xls) and run again';
      return `not a text file but ${kind}; ${adviceForKind.en(kind)}, and run again`;
    },
    'file-encoding': (where) => `neither valid UTF-8 nor a known older encoding (${lineOr('line', where)}); open it, choose "Save as" with UTF-8 and run again`,
    'file-permission': () => 'no right to read it; give the account that runs muctieu the right to read and run again',
    'file-is-folder': () => 'this is a folder with the name of a file; rename the folder, or move the files in it out',
    'file-missing': () => 'no such file; check name and path, or copy the file back',
    'file-too-large': (sizes) => `the file is too large (${sizes}); split it, or raise the limit with --max-bytes`,
    'file-type-unknown': (extension) => `${extension || 'a name without extension'} is no type of file that can be read; ${adviceFor.en(extension)}`,
    'file-unreadable': (reason) => `cannot be read (${reason}); check the disk or the network and run again`,
    'file-type-mismatch': (kinds) => {
      const { found, promised } = kindsOf(kinds);
      if (found === '?')
        return `its content is not ${promised} nor anything known; it may be damaged: copy it from its source again, or put the right file in its place`;
      return `the name and the content of the file disagree (${kinds}); ${adviceForKind.en(found)}, or put the right file in its place, and run again`;
    },
    'file-encrypted': (_, path) =>
      madeAs(path) === 'pictured'
        ? 'the file has a password; open it, print it to a new PDF without one and replace this file'
        : 'the file has a password; open it, take the password off (save as, without one) and replace this file',
    'file-damaged': (reason) => `the file is damaged or cut off (${reason}); copy it from its source again, or open it and save it again`,
    'file-unpacks-too-large': (sizes) =>
      `what is packed in it is too large (${sizes}); if you trust the file, open it, take large pictures out and save it again`,
    'file-xml-refused': (reason) => `its XML is not safe to read (${reason}); open it in Word or LibreOffice and save it again`,
    'file-too-many-pages': (numbers) => `too many pages (${numbers}); split the file, or raise the limit with --max-pages`,
    'reader-missing': (program) => `${program} is needed to read this file; run muctieu doctor for the command that installs it`,
    'reader-timeout': (limit) => `reading took too long (limit ${limit}); split the file, or raise the limit with --max-seconds`,
    'reader-memory': (limit) => `reading took too much memory (limit ${limit}); split the file, or raise the limit with --max-memory`,
    'reader-crashed': (reason) => `the reader of this file broke off (${reason}); open the file and save it again, or send it to whoever looks after muctieu`,
    'text-untrusted': (share, path) => {
      const said = `what the file holds does not read as Vietnamese (${share} of its syllables do), no number is taken from it`;
      if (madeAs(path) === 'typed') return `${said}; open the original, save it as Unicode (UTF-8), with its accents, and replace this file`;
      if (madeAs(path) === 'written') return `${said}; open it, convert its words to Unicode (font Times New Roman), with their accents, and save it again`;
      return `${said}; scan it again more clearly, or put the Word file in its place`;
    },
    'name-clash': (name) =>
      `two files of the folder bear the name ${name} and differ only in how its accents are written; rename one of them and run again (neither was overwritten)`,
    'review-damaged': (review) =>
      `what reviewers decided cannot be read (${review}), so no new result was written; restore that file from a backup, or move it away, and run again`,
    'output-unwritable': (reason) => `the result cannot be written (${reason}); check rights and space of the output folder, or choose another with --out`,
    'extraction-invalid': (reason) => `a mistake of the program while extracting (${reason}); send this file to whoever looks after muctieu`,
  },
);
