/** Pages whose letters cannot be believed: repaired, recognised from how they look, or set aside; never a number from garbage. */
import { expect, it, test } from 'vitest';
import { defaultLimits } from '../../../src/read/limits.ts';
import { blocksOfPages } from '../../../src/read/pdf/blocks-of-pages.ts';
import { pdfPages } from '../../../src/read/pdf/pdf-pages.ts';
import { readPdf } from '../../../src/read/pdf/read-pdf.ts';
import { trustedPages } from '../../../src/read/pdf/trusted-pages.ts';
import type { ReadRequest } from '../../../src/read/read-document.ts';
import { garbage } from '../../support/garbage.ts';
import { madePdf } from './made-pdf.ts';
import { paragraph, printed } from './printed-text.ts';

const said = 'Phấn đấu đến năm 2030, tỷ lệ hộ nghèo đa chiều giảm còn dưới 3%, tỷ lệ hộ dân sử dụng nước sạch đạt trên 95%.';
const requestFor = (bytes: Buffer): ReadRequest => ({ bytes, mediaType: 'application/pdf', shown: 'a.pdf', limits: defaultLimits });
let made: Buffer | undefined;

function file(): Buffer {
  made ??= printed(paragraph(said));
  return made;
}

/** The file as it is, its words as a broken text layer gives them. */
async function readAs(spoil: (text: string) => string) {
  const layer = await pdfPages(requestFor(file()));
  if (!layer.ok) throw new Error(`${layer.issue.code}: run npm run setup`);
  const pages = layer.value.pages.map((page) => ({ ...page, words: page.words.map((word) => ({ ...word, text: spoil(word.text) })) }));
  const read = await trustedPages({ ...layer.value, pages }, requestFor(file()));
  if (!read.ok) return read.issue.code;
  const text = blocksOfPages(read.value.pages).map((block) => (block.kind === 'paragraph' ? block.text : ''));
  return { text: text.join('\n'), readBy: read.value.readBy.map(({ name }) => name), remarks: read.value.remarks.map(({ code }) => code) };
}

it('a good layer is read as it is', async () => {
  expect(await readAs((text) => text)).toEqual({ text: said, readBy: ['pdftotext'], remarks: [] });
});

test.each(['TCVN3 as Windows-1252', 'VNI as Windows-1252'])('%s: repaired', async (name) => {
  expect(await readAs(garbage[name] as (text: string) => string)).toEqual({ text: said, readBy: ['pdftotext'], remarks: ['glyphs-repaired'] });
});

// Readers of PDF lose what a shift of 29 puts at U+0085 ("h") and U+00A0.
test.each(['glyphs +29', 'glyphs scrambled', 'marks lost', 'an English layer'])('%s: recognised from the page', async (name) => {
  expect(await readAs(garbage[name] as (text: string) => string)).toEqual({
    text: said,
    readBy: ['pdftoppm', 'tesseract'],
    remarks: ['page-recognised'],
  });
});

it('letters that nobody can read are refused', async () => {
  const content = Array.from({ length: 8 }, (_, i) => `BT /F 12 Tf 80 ${700 - 20 * i} Td (Tzk lxw hq ngzzo dvvi ${i}%, qzx wqr 9${i}%) Tj ET`).join('\n');
  expect(await readPdf(requestFor(madePdf(content)))).toMatchObject({ ok: false, issue: { code: 'text-untrusted' } });
});

it('a file of blank pages is empty', async () => {
  expect(await readPdf(requestFor(madePdf('')))).toMatchObject({ ok: false, issue: { code: 'file-empty' } });
});
