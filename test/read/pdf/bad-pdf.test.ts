/** PDF files that cannot be read: a code for each, whichever reader is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/read/limits.ts';
import { pdfPages } from '../../../src/read/pdf/pdf-pages.ts';
import { readPdf } from '../../../src/read/pdf/read-pdf.ts';
import { unpdfPages } from '../../../src/read/pdf/unpdf-pages.ts';
import type { ReadRequest } from '../../../src/read/read-document.ts';
import { madePdf } from './made-pdf.ts';
import { paragraph, printed } from './printed-text.ts';

const office = readFileSync(join(import.meta.dirname, 'fixtures', 'office.pdf'));
const requestFor = (bytes: Buffer): ReadRequest => ({ bytes, mediaType: 'application/pdf', shown: 'a.pdf', limits: defaultLimits });

describe.each([
  ['pdftotext', pdfPages],
  ['unpdf', unpdfPages],
])('read by %s', (_, read) => {
  const issueOf = async (bytes: Buffer) => {
    const found = await read(requestFor(bytes));
    return found.ok ? found.value.readBy.name : [found.issue.code, found.issue.detail];
  };

  it('more pages than the limit', async () => {
    expect(await issueOf(madePdf('', 5000))).toEqual(['file-too-many-pages', '5000 > 2000']);
  });

  it('a password', async () => {
    const options = '{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"lam"}}';
    const locked = printed(paragraph('Tỷ lệ hộ nghèo dưới 3%.'), { to: `pdf:writer_pdf_Export:${options}` });
    expect(await issueOf(locked)).toEqual(['file-encrypted', '']);
  }, 60_000);

  it('no objects at all', async () => {
    expect((await issueOf(Buffer.from(`%PDF-1.7\n${'x'.repeat(500)}\n%%EOF`)))[0]).toBe('file-damaged');
  });
});

it.each([0.2, 0.5, 0.9, 0.99])('a file of which only %d came through', async (share) => {
  const read = await readPdf(requestFor(office.subarray(0, Math.floor(office.length * share))));
  expect(read).toMatchObject({ ok: false, issue: { code: 'file-damaged' } });
});

it('one bit that came through wrong in what the letters mean, or in what is drawn, is no other number but an issue', async () => {
  const told = new Map<string, number>();
  for (let stream = office.indexOf('/FlateDecode'); stream >= 0; stream = office.indexOf('/FlateDecode', stream + 1)) {
    const spoiled = Buffer.from(office);
    const at = spoiled.indexOf('stream', stream) + 40;
    spoiled[at] = (spoiled[at] as number) ^ 4;
    const read = await pdfPages(requestFor(spoiled));
    const said = read.ok ? 'read' : `${read.issue.code} ${read.issue.detail}`;
    told.set(said, (told.get(said) ?? 0) + 1);
  }
  // The shapes of its letters may be damaged: they say no words.
  expect(Object.fromEntries(told)).toEqual({ 'file-damaged PDF: stream': 8, read: 4 });
});

it('bytes in disorder end in an issue or in blocks, never in a throw', async () => {
  for (let at = 100; at < office.length; at += 9973) {
    const spoiled = Buffer.from(office);
    spoiled.fill(0x28, at, at + 300);
    const read = await readPdf(requestFor(spoiled));
    expect(read.ok || read.issue.code).not.toBe(false);
  }
}, 60_000);

it('zeros behind its end do a file no harm', async () => {
  const read = await pdfPages(requestFor(Buffer.concat([office, Buffer.alloc(5000)])));
  expect(read).toMatchObject({ ok: true });
});
