/** What `extract` tells staff to do with a file that it cannot read goes by the form of the file, in both languages. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, temporaryFolder } from '../support/folders.ts';
import { report } from '../support/run-main.ts';
import { zipOf } from '../support/zip-files.ts';

const word = zipOf([
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'word/document.xml', content: '<w:document/>' },
]);
const archive = zipOf([{ name: 'a.txt', content: 'a' }]);
const english = 'the households of the province shall use clean water by the end of the year and their schools too. '.repeat(3);

const cases: readonly (readonly [name: string, content: string | Buffer, code: string, vi: string, en: string])[] = [
  ['bảng.csv', 'a;b', 'file-type-unknown', 'lưu thành .xlsx', 'save it as .xlsx'],
  ['BẢNG.XLSB', 'a', 'file-type-unknown', 'lưu thành .xlsx', 'save it as .xlsx'],
  ['trang.mht', 'MIME-Version: 1.0', 'file-type-unknown', 'lưu thành .docx hoặc .html', 'save it as .docx or .html'],
  ['ảnh.heic', 'a', 'file-type-unknown', 'lưu thành .jpg hoặc .png', 'save it as .jpg or .png'],
  ['trình chiếu.pptx', 'a', 'file-type-unknown', 'in thành .pdf', 'print it as .pdf'],
  ['gói.zip', archive, 'file-type-unknown', 'giải nén', 'unpack it'],
  ['thư.eml', 'a', 'file-type-unknown', 'lưu các tệp đính kèm', 'save what is attached'],
  ['tải.pdf.crdownload', 'a', 'file-type-unknown', 'tải chưa xong', 'a download that is not finished'],
  ['không đuôi', 'a', 'file-type-unknown', 'loại tệp không có đuôi; thêm đúng đuôi tệp', 'add the right extension'],
  ['lạ.xyz', 'a', 'file-type-unknown', 'loại tệp .xyz; mở tệp, lưu thành .docx, .pdf hoặc .txt', 'save it as .docx, .pdf or .txt'],
  ['pdf.docx', '%PDF-1.7\n1 0 obj', 'file-type-mismatch', '(PDF ≠ .docx); đổi đuôi tệp thành .pdf', 'change its extension to .pdf'],
  ['chữ.docx', 'tỷ lệ xã đạt 80%', 'file-type-mismatch', 'đổi đuôi tệp thành .txt', 'change its extension to .txt'],
  ['nén.docx', archive, 'file-type-mismatch', 'giải nén', 'unpack it'],
  ['ảnh.jpg', '\0\0\0\x18ftypheic', 'file-type-mismatch', 'lưu thành .jpg hoặc .png', 'save it as .jpg or .png'],
  ['rác.pdf', '\0\x01\x02\x03', 'file-type-mismatch', 'nội dung không phải .pdf và không nhận ra là loại gì', 'its content is not .pdf nor anything known'],
  ['word.txt', word, 'file-not-text', 'tệp Word, Excel hoặc tệp nén; đổi lại đúng đuôi tệp', 'give it the right extension (.docx, .xlsx)'],
  ['pdf.txt', '%PDF-1.7\n', 'file-not-text', 'là PDF; đổi đuôi tệp thành .pdf', 'but PDF; change its extension to .pdf'],
  ['anh.txt', english, 'text-untrusted', 'lưu lại bằng Unicode (UTF-8)', 'save it as Unicode (UTF-8)'],
  ['anh.html', `<html><body><p>${english}</p></body></html>`, 'text-untrusted', 'chuyển chữ sang Unicode', 'convert its words to Unicode'],
];

it.each(cases)('%s', async (name, content, code, vi, en) => {
  const cwd = temporaryFolder({ [`corpus/${name}`]: content });
  const { stderr, json } = await report(cwd, `corpus/${name}`);
  expect(json.files).toMatchObject([{ path: name, code, message: expect.stringContaining(vi) }]);
  expect(stderr).toContain(`corpus/${name}: `);
  expect(JSON.parse(filesIn(join(cwd, 'extracted'))[`${name}.error.json`] ?? '')).toMatchObject({ code, message: expect.stringContaining(vi) });
  expect((await report(cwd, `corpus/${name}`, '--lang', 'en')).json.files).toMatchObject([{ message: expect.stringContaining(en) }]);
});

it('found in a folder, what is of no type that is read is named with the reason, and is no failure', async () => {
  const cwd = temporaryFolder({ 'corpus/sub/gói.zip': archive, 'corpus/a.txt': 'tỷ lệ xã đạt 80%\n' });
  const { code, stderr, json } = await report(cwd);
  expect([code, json.files.map(({ path }) => path)]).toEqual([0, ['a.txt']]);
  expect(json).toMatchObject({ ignored: [{ file: 'corpus/sub/gói.zip', code: 'file-type-unknown' }], summary: { failed: 0, ignored: 1 } });
  expect(stderr).toMatch(/Bỏ qua, .*\n {2}corpus\/sub\/gói\.zip: chưa đọc được loại tệp \.zip; giải nén/u);
});
