/** .doc through LibreOffice, and by word-extractor alone. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readDoc, readWords } from '../../../src/read/doc/read-doc.ts';
import { defaultLimits } from '../../../src/read/limits.ts';
import { shortBlocks } from '../../support/docx-blocks.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { converted } from '../../support/libre-office.ts';

const page =
  '<html><body><p>KẾ HOẠCH</p><ol><li>Tỷ lệ hộ nghèo dưới 1%</li><li>Tỷ lệ xã đạt chuẩn là 80%</li></ol><table border="1"><tr><td>TT</td><td>Chỉ tiêu</td></tr><tr><td>1</td><td>Hộ nghèo</td></tr></table></body></html>';
let made: Buffer | undefined;
const wordFile = (): Buffer => {
  made ??= converted({ 'mau.html': page }, 'doc:MS Word 97')[0] as Buffer;
  return made;
};
const request = (bytes = wordFile()) => ({ bytes, mediaType: 'application/msword', shown: 'mau.doc', limits: defaultLimits }) as const;

describe('a Word 97 document', () => {
  it('has its numbers and tables through LibreOffice', async () => {
    const read = await readDoc(request());
    expect(read.ok && shortBlocks(read.value.blocks)).toEqual([
      'KẾ HOẠCH',
      '1. Tỷ lệ hộ nghèo dưới 1%',
      '2. Tỷ lệ xã đạt chuẩn là 80%',
      [
        ['TT', 'Chỉ tiêu'],
        ['1', 'Hộ nghèo'],
      ],
    ]);
  }, 60_000);

  it('does not take the day of reading for a word of its own', async () => {
    const rtf =
      '{\\rtf1\\ansi{\\fonttbl{\\f0 Times New Roman;}}L\\u7853?p ng\\u224?y {\\field{\\*\\fldinst DATE}{\\fldrslt 01/02/2025}}; t\\u7893?ng 95%\\par}';
    const read = await readDoc(request(converted({ 'ngay.rtf': rtf }, 'doc:MS Word 97')[0]));
    expect(read.ok && shortBlocks(read.value.blocks)).toEqual(['Lập ngày ; tổng 95%']);
  }, 60_000);

  it('has its words by word-extractor', async () => {
    const read = await readWords(request());
    expect(read.ok && [shortBlocks(read.value.blocks), read.value.readBy[0]?.name]).toEqual([
      ['KẾ HOẠCH', 'Tỷ lệ hộ nghèo dưới 1%', 'Tỷ lệ xã đạt chuẩn là 80%', 'TT', 'Chỉ tiêu', '1', 'Hộ nghèo'],
      'word-extractor',
    ]);
  });
});

it.each([
  ['cut off', () => wordFile().subarray(0, 600)],
  ['something else', () => Buffer.from('no document')],
])('%s: damaged', async (_, bytes) => {
  expect(await readWords(request(bytes()))).toMatchObject({ ok: false, issue: { code: 'file-damaged' } });
});

it('LibreOffice does not outlive its time limit, and leaves no file', async () => {
  const folder = temporaryFolder();
  // Longer than any machine reads in that time.
  const bytes = Buffer.from(`{\\rtf1 ${'ke hoach 95%\\par '.repeat(500_000)}}`);
  vi.stubEnv('TMPDIR', folder);
  const read = await readDoc({ ...request(bytes), limits: { ...defaultLimits, milliseconds: 500 } });
  vi.unstubAllEnvs();
  expect(read).toMatchObject({ ok: false, issue: { code: 'reader-timeout' } });
  const running = () => execFileSync('ps', ['-e', '-o', 'args'], { encoding: 'utf8' }).includes(`${folder}/`);
  await vi.waitFor(() => expect([running(), readdirSync(folder)]).toEqual([false, []]), { timeout: 20_000, interval: 200 });
}, 60_000);

it('a picture that a document only points to is not fetched', async () => {
  const asked: string[] = [];
  const server = createServer((asking, answer) => {
    asked.push(asking.url ?? '');
    answer.end();
  });
  onTestFinished(() => void server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  // Made with a port on which nobody answers, else the picture would be put in; then it points to the server.
  const [made] = converted({ 'anh.html': `<p>Kế hoạch</p><img src="${pictureAt(NOBODY)}">` }, 'doc:MS Word 97');
  const pointing = replaced(made as Buffer, pictureAt(NOBODY), pictureAt(port));
  expect(pointing.equals(made as Buffer)).toBe(false);
  const read = await readDoc(request(pointing));
  expect([read.ok, asked]).toEqual([true, []]);
}, 60_000);

/** Above the ports that a system gives away by itself, and as long as they are. */
const NOBODY = 65_535;
const pictureAt = (port: number): string => `http://127.0.0.1:${String(port).padStart(5, '0')}/anh.png`;

/** In both of the ways in which a Word file holds its addresses. */
function replaced(bytes: Buffer, from: string, to: string): Buffer {
  const wide = (text: string): string => Buffer.from(text, 'utf16le').toString('latin1');
  return Buffer.from(bytes.toString('latin1').replaceAll(wide(from), wide(to)).replaceAll(from, to), 'latin1');
}
