/** What to do with a file of a form that is not read, by the extension of its name or the kind that its bytes are. */
import { mediaTypeOf } from '../../read/media-type.ts';
import { inBoth } from './in-both.ts';

type Advice = 'document' | 'page' | 'sheet' | 'picture' | 'jpeg' | 'print' | 'text' | 'unpack' | 'letter' | 'unfinished' | 'unnamed' | 'unknown';

const extensions: readonly (readonly [Advice, string])[] = [
  ['document', '.dot .dotm .ott .fodt .odm .wps .wpd .pages .gdoc'],
  ['page', '.mht .mhtml .xhtml .shtml'],
  ['sheet', '.csv .tsv .xlsb .xlt .xltx .xltm .ots .fods .et .numbers .gsheet'],
  ['picture', '.heic .heif .avif .webp .gif .bmp .jp2'],
  ['jpeg', '.jfif .jpe'],
  ['print', '.ppt .pptx .pptm .pps .ppsx .odp .xps .oxps .djvu .epub .dwg .vsd .vsdx .odg'],
  ['text', '.text .log'],
  ['unpack', '.zip .rar .7z .gz .gzip .tar .tgz'],
  ['letter', '.eml .msg'],
  ['unfinished', '.crdownload .part .partial .download .tmp'],
  ['unnamed', ''],
];
const byExtension = new Map(extensions.flatMap(([advice, all]) => all.split(' ').map((extension) => [extension, advice] as const)));

const words = inBoth<Readonly<Record<Advice, string>>>(
  {
    document: 'mở tệp, chọn “Lưu thành…” .docx',
    page: 'mở tệp bằng Word hoặc trình duyệt, lưu thành .docx hoặc .html',
    sheet: 'mở tệp bằng Excel hoặc LibreOffice, lưu thành .xlsx',
    picture: 'mở ảnh, lưu thành .jpg hoặc .png',
    jpeg: 'đổi đuôi tệp thành .jpg',
    print: 'mở tệp, xuất hoặc in thành .pdf',
    text: 'đổi đuôi tệp thành .txt',
    unpack: 'giải nén, rồi chép các tệp bên trong vào thư mục này',
    letter: 'mở thư, lưu các tệp đính kèm vào thư mục này; cần cả nội dung thư thì in thành .pdf',
    unfinished: 'tệp tạm hoặc tải chưa xong: xóa đi, hoặc tải lại cho xong',
    unnamed: 'thêm đúng đuôi tệp (.docx, .pdf, …) vào sau tên',
    unknown: 'mở tệp, lưu thành .docx, .pdf hoặc .txt; nếu không phải văn bản thì đưa ra khỏi thư mục này',
  },
  {
    document: 'open it and save it as .docx',
    page: 'open it in Word or a browser and save it as .docx or .html',
    sheet: 'open it in Excel or LibreOffice and save it as .xlsx',
    picture: 'open the picture and save it as .jpg or .png',
    jpeg: 'change its extension to .jpg',
    print: 'open it and export or print it as .pdf',
    text: 'change its extension to .txt',
    unpack: 'unpack it and copy the files in it to this folder',
    letter: 'open the letter and save what is attached to this folder; print the letter itself as .pdf where it matters',
    unfinished: 'a temporary file, or a download that is not finished: delete it, or finish the download',
    unnamed: 'add the right extension (.docx, .pdf, …) to its name',
    unknown: 'open it and save it as .docx, .pdf or .txt; if it is no document, move it out of this folder',
  },
);

/** `extension`: of the name, ".csv". */
export const adviceFor = inBoth(
  (extension: string): string => words.vi[adviceOf(extension)],
  (extension) => words.en[adviceOf(extension)],
);

const adviceOf = (extension: string): Advice => byExtension.get(extension.toLowerCase()) ?? 'unknown';

/** `kind`: what the bytes are, "PDF", "ZIP". A form that is read needs its own extension only, another is to be saved as one. */
export const adviceForKind = inBoth(
  (kind: string): string => (isRead(kind) ? `đổi đuôi tệp thành ${extensionOf(kind)}` : adviceFor.vi(extensionOf(kind))),
  (kind) => (isRead(kind) ? `change its extension to ${extensionOf(kind)}` : adviceFor.en(extensionOf(kind))),
);

const extensionOf = (kind: string): string => `.${kind.toLowerCase()}`;
const isRead = (kind: string): boolean => mediaTypeOf(extensionOf(kind)) !== null;
