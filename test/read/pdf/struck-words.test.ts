/** Words that are struck out are not read: no deleted number stands beside the one that replaced it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadBlock } from '../../../src/read/blocks.ts';
import { defaultLimits } from '../../../src/read/limits.ts';
import { blocksOfPages } from '../../../src/read/pdf/blocks-of-pages.ts';
import type { Box, PageWords } from '../../../src/read/pdf/page-words.ts';
import { pdfPages } from '../../../src/read/pdf/pdf-pages.ts';
import { readPdf } from '../../../src/read/pdf/read-pdf.ts';
import { withoutStruckWords } from '../../../src/read/pdf/struck-words.ts';
import { unpdfPages } from '../../../src/read/pdf/unpdf-pages.ts';
import { converted } from '../../support/libre-office.ts';

const textsOf = (blocks: readonly ReadBlock[]) =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(({ text }) => text))));

describe.each([
  ['pdftotext', pdfPages],
  ['unpdf', unpdfPages],
])('as Chromium prints them, read by %s', (_, read) => {
  it('gives what stands', async () => {
    const bytes = readFileSync(join(import.meta.dirname, 'fixtures/struck.pdf'));
    const pages = await read({ bytes, mediaType: 'application/pdf', shown: 'struck.pdf', limits: defaultLimits });
    const standing = withoutStruckWords(pages.ok ? pages.value.pages : []);
    expect(textsOf(blocksOfPages(standing.pages))).toEqual([
      'KẾ HOẠCH NĂM 2026',
      'Tỷ lệ hộ dùng nước sạch đạt 95% vào năm 2030.',
      'Tỷ lệ hộ nghèo giảm dưới 3% vào năm 2030.',
      'Thu nhập bình quân đạt 80 triệu đồng, có 15 – 20 xã — toàn tỉnh.',
      'Số xã đạt chuẩn: 15 xã; tăng 8,5%.',
      [
        ['TT', 'Chỉ tiêu', 'Năm 2030'],
        ['1', 'Nước sạch', '95%'],
        ['2', 'Hộ nghèo', '3%'],
      ],
    ]);
    expect(standing.remarks.map(({ code, page }) => [code, page])).toEqual([['text-left-out', 1]]);
  });
});

describe('as LibreOffice prints them', () => {
  const namespaces = ['office', 'text', 'style'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
  const change = '<office:change-info><dc:creator>A</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info>';
  const through = (name: string, type: string): string =>
    `<style:style style:name="${name}" style:family="text"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="${type}"/></style:style>`;
  const file = `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>${through('S', 'single')}${through('D', 'double')}</office:automatic-styles>
<office:body><office:text><text:tracked-changes>
<text:changed-region xml:id="c1" text:id="c1"><text:deletion>${change}<text:p>65%</text:p></text:deletion></text:changed-region>
<text:changed-region xml:id="c2" text:id="c2"><text:insertion>${change}</text:insertion></text:changed-region></text:tracked-changes>
<text:p>Tỷ lệ hộ dùng nước sạch đạt <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>95%<text:change-end text:change-id="c2"/> vào năm 2030.</text:p>
<text:p>Số xã đạt chuẩn: 1<text:span text:style-name="S">2</text:span>5 xã, <text:span text:style-name="D">tăng 3 xã</text:span> giảm 4 xã.</text:p>
</office:text></office:body></office:document>`;

  it('tracked changes that are shown, and what is set so', async () => {
    const [bytes = Buffer.alloc(0)] = converted({ 'a.fodt': file }, 'pdf');
    const read = await readPdf({ bytes, mediaType: 'application/pdf', shown: 'a.pdf', limits: defaultLimits });
    expect(read.ok && textsOf(read.value.blocks)).toEqual(['Tỷ lệ hộ dùng nước sạch đạt 95% vào năm 2030.', 'Số xã đạt chuẩn: 15 xã, giảm 4 xã.']);
    expect(read.ok && read.value.remarks.map(({ code }) => code)).toEqual(['text-left-out']);
    const unpdf = await unpdfPages({ bytes, mediaType: 'application/pdf', shown: 'a.pdf', limits: defaultLimits });
    const roughly = withoutStruckWords(unpdf.ok ? unpdf.value.pages : []);
    // Where places are only reckoned, a number that is struck in part is left out.
    expect(textsOf(blocksOfPages(roughly.pages)).join(' ')).not.toMatch(/65|12/u);
    expect(roughly.remarks[0]?.message).toContain('"65%95%", "125"');
  }, 60_000);
});

describe('lines that strike nothing out', () => {
  const word = { text: '95%', x: 100, y: 100, width: 24, height: 14 };
  const wordsWith = (...rules: Box[]) => {
    const page: PageWords = { page: 1, width: 595, height: 842, words: [word], rules };
    return withoutStruckWords([page]).pages[0]?.words.map(({ text }) => text);
  };
  const across = (x: number, y: number, width: number, height = 0.6): Box => ({ x, y, width, height });

  it.each([
    ['one under a word', across(100, 111.5, 24)],
    ['one over a word', across(100, 101, 24)],
    ['the edge of a cell that begins far before the word', across(60, 107, 64)],
    ['one that goes on behind the word', across(100, 107, 200)],
    ['a bar as thick as letters', across(100, 105, 24, 4)],
    ['one down through the word', { x: 110, y: 100, width: 0.6, height: 14 }],
    ['a dot', across(110, 107, 1)],
  ])('%s', (_, rule) => {
    expect(wordsWith(rule)).toEqual(['95%']);
  });

  it('unlike one through the word, in one piece or in several', () => {
    expect(wordsWith(across(99, 107, 28))).toEqual(['']);
    expect(wordsWith(across(100, 107, 10), across(110, 107, 14))).toEqual(['']);
  });

  it('a number is cut where the place is plain, else left out', () => {
    expect(wordsWith(across(100, 107, 6.9))).toEqual(['5%']);
    expect(wordsWith(across(100, 107, 10.4))).toEqual(['']);
  });
});
