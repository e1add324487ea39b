/** PDF files and pictures made to harm, through one reader process: each has its code, and the reader goes on. */
import { deflateSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { defaultLimits } from '../../src/read/limits.ts';
import { readPdf } from '../../src/read/pdf/read-pdf.ts';
import { openReaders } from '../../src/read/pool/open-readers.ts';
import type { DocumentMediaType } from '../../src/read/request.ts';
import { pdfFile } from './pdf/pdf-file.ts';
import { paragraph, printed } from './pdf/printed-text.ts';

const PAGES = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>';
const pdf = (pages: string, page = '', ...more: readonly string[]): Buffer =>
  pdfFile(['<< /Type /Catalog /Pages 2 0 R >>', pages, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} >>`, ...more]);

function stream(entries: string, unpacked: Buffer): string {
  const packed = deflateSync(unpacked);
  return `<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed.toString('latin1')}\nendstream`;
}

/** TIFF 6.0, section 2: one directory, whose successor is itself. */
function circularTiff(): Buffer {
  const fields = [256, 100, 257, 100, 259, 1, 262, 1, 273, 8, 279, 50];
  const file = Buffer.alloc(8 + 2 + (fields.length / 2) * 12 + 4);
  file.write('II*\0\x08', 'latin1');
  file.writeUInt16LE(fields.length / 2, 8);
  for (let i = 0; i < fields.length; i += 2) {
    const entry = 10 + i * 6;
    file.writeUInt16LE(fields[i] as number, entry);
    file.writeUInt16LE(4, entry + 2);
    file.writeUInt32LE(1, entry + 4);
    file.writeUInt32LE(fields[i + 1] as number, entry + 8);
  }
  file.writeUInt32LE(8, file.length - 4);
  return file;
}

const files: readonly (readonly [name: string, bytes: Buffer, mediaType: DocumentMediaType, told: string])[] = [
  ['a tree of pages in a circle', pdf('<< /Type /Pages /Count 3 /Kids [3 0 R 2 0 R 3 0 R] >>'), 'application/pdf', 'text-untrusted'],
  ['pages that are counted and not there', pdf('<< /Type /Pages /Count 100000000 /Kids [3 0 R] >>'), 'application/pdf', 'file-damaged'],
  ['a page of 1,000 km', pdf(PAGES, '/MediaBox [0 0 2834645669 2834645669]'), 'application/pdf', 'file-empty'],
  ['20,000 dictionaries in each other', pdf(PAGES, `/X ${'<< /A '.repeat(20_000)} 1 ${'>> '.repeat(20_000)}`), 'application/pdf', 'file-empty'],
  [
    'a form that draws itself',
    pdf(
      PAGES,
      '/Contents 4 0 R /Resources << /XObject << /X 4 0 R >> >>',
      '<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 4 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream',
    ),
    'application/pdf',
    'file-empty',
  ],
  ['content of 100 MB', pdf(PAGES, '/Contents 4 0 R', stream('', Buffer.alloc(100_000_000, ' '))), 'application/pdf', 'file-empty'],
  ['objects of 100 MB', pdf(PAGES, '', stream('/Type /ObjStm /N 1000000 /First 10', Buffer.alloc(100_000_000, ' '))), 'application/pdf', 'file-empty'],
  ['a TIFF whose pages go in a circle', circularTiff(), 'image/tiff', 'read'],
];

it('PDF files and pictures that mean harm', async () => {
  const readers = openReaders({ width: 1 });
  onTestFinished(readers.close);
  const told: (readonly [string, string])[] = [];
  for (const [name, bytes, mediaType] of files) {
    const read = await readers.read({ bytes, mediaType, shown: 'a', limits: defaultLimits });
    told.push([name, read.ok ? 'read' : read.issue.code]);
  }
  expect(told).toEqual(files.map(([name, , , code]) => [name, code]));
}, 180_000);

it('a PDF that only its owner may change opens without a password, and is read', async () => {
  const options = '{"RestrictPermissions":{"type":"boolean","value":"true"},"PermissionPassword":{"type":"string","value":"lam"}}';
  const bytes = printed(paragraph('Phấn đấu đến năm 2030 tỷ lệ hộ nghèo của tỉnh Lâm Giang giảm còn dưới 3%.'), { to: `pdf:writer_pdf_Export:${options}` });
  expect(bytes.includes('/Encrypt')).toBe(true);
  const read = await readPdf({ bytes, mediaType: 'application/pdf', shown: 'a.pdf', limits: defaultLimits });
  expect(read.ok && read.value.blocks).toMatchObject([{ text: 'Phấn đấu đến năm 2030 tỷ lệ hộ nghèo của tỉnh Lâm Giang giảm còn dưới 3%.' }]);
}, 60_000);
