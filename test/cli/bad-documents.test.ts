/** `muctieu extract` on documents that cannot be read: each has its own code, in both languages it says what to do, and no limit is passed over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import { filesIn, temporaryFolder } from '../support/folders.ts';
import { report, runMain } from '../support/run-main.ts';
import { zipOf } from '../support/zip-files.ts';

const docx = zipOf([
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'word/document.xml', content: '<w:document/>' },
]);

it('each has its own code, beside a good text', async () => {
  const cwd = temporaryFolder({
    'corpus/cut-off.docx': docx.subarray(0, 100),
    'corpus/empty.docx': '',
    'corpus/encrypted.docx': readFileSync('test/fixtures/read/encrypted.docx'),
    'corpus/good.txt': 'tỷ lệ xã đạt 80%',
    'corpus/pdf.docx': '%PDF-1.7\n1 0 obj',
    'corpus/rtf.doc': '{\\rtf1 }',
    'corpus/word.pdf': docx,
  });
  const { code, stderr, json } = await report(cwd, '--lang', 'en');
  expect([code, json.files.map(({ path, status, code }) => [path, code ?? status])]).toEqual([
    1,
    [
      ['cut-off.docx', 'file-damaged'],
      ['empty.docx', 'file-empty'],
      ['encrypted.docx', 'file-encrypted'],
      ['good.txt', 'written'],
      ['pdf.docx', 'file-type-mismatch'],
      ['rtf.doc', 'file-type-mismatch'],
      ['word.pdf', 'file-type-mismatch'],
    ],
  ]);
  expect(stderr).toContain('corpus/pdf.docx: the name and the content of the file disagree (PDF ≠ .docx); change its extension to .pdf');
  expect(stderr).toContain('corpus/encrypted.docx: the file has a password');
  const error = filesIn(join(cwd, 'extracted'))['rtf.doc.error.json'] ?? '';
  expect(JSON.parse(error)).toMatchObject({ code: 'file-type-mismatch', message: expect.stringContaining('(RTF ≠ .doc); đổi đuôi tệp thành .rtf') });
});

it.each(['--max-pages', '--max-seconds', '--max-memory', '--readers', '--max-bytes'])('%s takes a whole number above 0', async (option) => {
  const cwd = temporaryFolder({ 'corpus/a.txt': 'tỷ lệ xã đạt 80%' });
  for (const value of ['0', '-1', '1.5', 'many', '99999999999999999']) {
    const { code, stderr } = await runMain(cwd, ['extract', option, value, '--lang', 'en']);
    expect([value, code]).toEqual([value, 2]);
    expect(stderr).toContain(`${value} is no value for ${option}`);
  }
  for (const command of [['extract'], ['explain', 'corpus/a.txt'], ['diff', '--against', 'extracted']]) {
    expect([command, (await runMain(cwd, [...command, option, '50'], plan)).code]).toEqual([command, 0]);
  }
});

it('a document whose reader has too little memory or time is told so', async () => {
  const cwd = temporaryFolder({ 'corpus/a.docx': docx });
  const { json } = await report(cwd, '--max-memory', '20', '--lang', 'en');
  expect(json.files).toMatchObject([{ code: 'reader-memory', message: expect.stringContaining('(limit 20 MiB); split the file, or raise the limit') }]);
});
