/** Pages that no office prints: what they cost grows with what they hold. */
import { expect, it } from 'vitest';
import { defaultLimits } from '../../../src/read/limits.ts';
import { blocksOfPages } from '../../../src/read/pdf/blocks-of-pages.ts';
import { pdfPages } from '../../../src/read/pdf/pdf-pages.ts';
import { withoutStruckWords } from '../../../src/read/pdf/struck-words.ts';
import { madePdf } from './made-pdf.ts';

it('twenty thousand words on one page, among rules that cross everywhere', () => {
  const words = Array.from({ length: 20_000 }, (_, i) => ({ text: `${i}`, x: (i % 141) * 4.2, y: Math.floor(i / 141) * 5.9, width: 3, height: 4 }));
  const rules = Array.from({ length: 140 }, (_, i) => [
    { x: 0, y: i * 6, width: 595, height: 0.4 },
    { x: i * 4.2, y: 0, width: 0.4, height: 842 },
  ]).flat();
  const said = (pages: Parameters<typeof blocksOfPages>[0]): number =>
    blocksOfPages(pages).reduce((sum, block) => sum + (block.kind === 'paragraph' ? 1 : block.rows.length), 0);
  expect(said([{ page: 1, width: 595, height: 842, words, rules }])).toBeGreaterThan(0);
  expect(said([{ page: 1, width: 595, height: 842, words }])).toBeGreaterThan(0);
});

it('more lines than a call has arguments', () => {
  const words = Array.from({ length: 200_000 }, (_, i) => ({ text: 'a', x: i % 2 === 0 ? 50 : 300, y: (i >> 1) * 0.008, width: 5, height: 0.004 }));
  expect(blocksOfPages([{ page: 1, width: 595, height: 842, words }]).length).toBeGreaterThan(0);
});

it('lines of more columns than a table has, and words at one place under as many lines', () => {
  const rows = [0, 14, 28].flatMap((y) => Array.from({ length: 60_000 }, (_, i) => ({ text: '12', x: i * 40, y, width: 12, height: 12 })));
  expect(blocksOfPages([{ page: 1, width: 595, height: 842, words: rows }]).length).toBeGreaterThan(0);
  const words = Array.from({ length: 60_000 }, () => ({ text: '12', x: 0, y: 0, width: 10, height: 12 }));
  const rules = words.map((_, i) => ({ x: 0, y: 6, width: 10 + i / words.length, height: 0.3 }));
  expect(withoutStruckWords([{ page: 1, width: 595, height: 842, words, rules }]).pages[0]?.words.every(({ text }) => text === '')).toBe(true);
});

it('states that are kept and never given back, strings and dictionaries without an end', async () => {
  const content = `${'q '.repeat(50_000)}0 0 m ${'1 1 l '.repeat(200_000)} S ${'1 0 0 1 0 0 cm '.repeat(5000)}0 0 m 9 9 l S << ${'[ '.repeat(5000)} (`;
  const read = await pdfPages({ bytes: madePdf(content), mediaType: 'application/pdf', shown: 'a.pdf', limits: defaultLimits });
  expect(read).toMatchObject({ ok: true, value: { pages: [{ words: [] }] } });
});
