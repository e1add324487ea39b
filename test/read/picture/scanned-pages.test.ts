/** Scanned pages: what is read from pictures that lean, are noisy, lie on their side, hold ruled tables, or nothing. */
import { expect, it } from 'vitest';
import { defaultLimits } from '../../../src/read/limits.ts';
import type { PageWords } from '../../../src/read/pdf/page-words.ts';
import { type EngineName, engineNamed } from '../../../src/read/picture/engine.ts';
import { type GreyPicture, turned, WHITE } from '../../../src/read/picture/grey-picture.ts';
import { recognisedBy } from '../../../src/read/picture/recognised-by.ts';
import { readScannedPages } from '../../../src/read/picture/scanned-pages.ts';
import { drawnPage } from '../../support/drawn-pages.ts';
import { pdfOfPictures, scanned } from '../../support/scans.ts';

const sentences = [
  'Phấn đấu đến năm 2030, tỷ lệ hộ dân của tỉnh Lâm Giang dùng nước sạch đạt tối thiểu 95%, tăng 12,5 điểm phần trăm so với năm 2025.',
  'Giảm tỷ suất tử vong ở trẻ em xuống còn 14,2‰; trồng mới 3.450 ha rừng, thu nhập bình quân đạt 86,4 triệu đồng/người/năm.',
];
const rows = [
  ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2026', 'Năm 2030'],
  ['1', 'Tỷ lệ xã đạt chuẩn nông thôn mới', '%', '≥ 50', '75'],
  ['2', 'Tỷ lệ hộ nghèo đa chiều', '%', '< 8', '≤ 4'],
  ['3', 'Số sản phẩm OCOP', 'sản phẩm', '150', '> 240'],
];
const table = `<table border="1" cellspacing="0" cellpadding="4" width="100%">${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.replace('<', '&lt;')}</td>`).join('')}</tr>`).join('')}</table>`;
let drawn: GreyPicture | null = null;
const plan = (): GreyPicture => {
  drawn ??= drawnPage(sentences.map((sentence) => `<p>${sentence}</p>`).join('') + table);
  return drawn;
};

async function read(pictures: readonly GreyPicture[], name: EngineName = 'tesseract'): Promise<readonly PageWords[]> {
  const engine = await engineNamed(name);
  if (!engine) throw new Error(`${name} is missing: run npm run setup`);
  const found = await readScannedPages(
    pdfOfPictures(pictures, 200),
    pictures.map((_, index) => index + 1),
    { shown: 'a.pdf', limits: defaultLimits },
    engine,
  );
  if (!found.ok) throw new Error(found.issue.detail);
  return found.value;
}

/** The words from left to right, line by line; those of one line lie at one height. */
const linesOf = ({ words }: PageWords): string[] => {
  const lines = new Map<number, string[]>();
  for (const { text, y } of [...words].sort((a, b) => a.y - b.y || a.x - b.x)) lines.set(y, [...(lines.get(y) ?? []), text]);
  return [...lines.values()].map((line) => line.join(' '));
};
const numbersOf = ({ words }: PageWords): string[] => words.flatMap(({ text }) => text.match(/[<>≥≤]|\d+(?:[.,]\d+)*[%‰]?/gu) ?? []).sort();
const expected = numbersOf({
  page: 1,
  width: 0,
  height: 0,
  words: [...sentences, ...rows.flat()]
    .join(' ')
    .split(' ')
    .map((text) => ({ text, x: 0, y: 0, width: 0, height: 0 })),
});

it.each([
  ['straight and clean', { degrees: 0, noise: 0, seed: 1 }],
  ['leaning to the right, with noise', { degrees: 1.3, noise: 10, seed: 2 }],
  ['leaning to the left, with noise', { degrees: -2.2, noise: 15, seed: 3 }],
])('every number and every sign of a page that is %s', async (_, flaws) => {
  const [page] = await read([scanned(plan(), flaws)]);
  expect(numbersOf(page as PageWords)).toEqual(expected);
});

it('the words of sentences, in points from the top left corner, with how sure they are', async () => {
  const [page] = await read([plan()]);
  const lines = linesOf(page as PageWords).join(' ');
  const words = new Set(lines.split(/[;:]? /u));
  expect(sentences.flatMap((sentence) => sentence.split(/;? /u)).filter((word) => !words.has(word))).toEqual([]);
  expect(lines).toContain('tỷ lệ hộ dân của tỉnh Lâm Giang dùng nước sạch');
  expect([Math.round(page?.width ?? 0), Math.round(page?.height ?? 0)]).toEqual([595, 842]);
  expect(
    page?.words.every(({ x, y, width, height, certainty = -1 }) => x > 0 && y > 0 && x + width < 595 && y + height < 842 && certainty >= 0 && certainty <= 1),
  ).toBe(true);
});

it('the words of a table stand in their cells, between its lines', async () => {
  const [page] = await read([scanned(plan(), { degrees: 1, noise: 10, seed: 4 })]);
  const { words = [], rules = [] } = page ?? {};
  const down = rules
    .filter(({ width, height }) => height > width)
    .map(({ x }) => x)
    .sort((a, b) => a - b);
  const columnOf = (text: string): number => down.filter((x) => x < (words.find((word) => word.text === text)?.x ?? -1)).length;
  expect(down).toHaveLength(6);
  expect(rules.filter(({ width, height }) => width > height)).toHaveLength(5);
  expect(['TT', 'OCOP', '150', '240'].map(columnOf)).toEqual([1, 2, 4, 5]);
});

it.each([1, 2, 3] as const)('a page that was turned by %i quarters is read upright', async (quarters) => {
  const [page] = await read([turned(plan(), quarters)]);
  expect(numbersOf(page as PageWords)).toEqual(expected);
});

it('a blank page has no words, and pages keep their order', async () => {
  const blank = { ...plan(), pixels: new Uint8Array(plan().pixels.length).fill(WHITE) };
  const pages = await read([blank, plan(), blank, blank, plan()]);
  expect(pages.map(({ page, words }) => [page, words.length > 0])).toEqual([
    [1, false],
    [2, true],
    [3, false],
    [4, false],
    [5, true],
  ]);
});

it('tesseract.js reads the same numbers with the data that npm brings', async () => {
  const [page] = await read([scanned(plan(), { degrees: 0.8, noise: 10, seed: 5 })], 'tesseract.js');
  expect(numbersOf(page as PageWords)).toEqual(expected);
});

it('the same scan gives the same words', async () => {
  const scan = scanned(plan(), { degrees: 0.7, noise: 25, seed: 6 });
  expect(await read([scan])).toEqual(await read([scan]));
});

it('says by which programs, and asks for a second look at the numbers', async () => {
  const { readBy, remarks } = await recognisedBy([9, 3, 4, 5]);
  expect(readBy).toEqual(['pdftoppm', 'tesseract'].map((name) => ({ name, version: expect.stringMatching(/^\d+\.\d+/), pages: '3-5,9' })));
  expect(remarks).toEqual([
    { code: 'page-recognised', message: 'Trang 3–5 là ảnh quét, chữ do máy nhận dạng: kiểm tra lại số', page: 3 },
    { code: 'page-recognised', message: 'Trang 9 là ảnh quét, chữ do máy nhận dạng: kiểm tra lại số', page: 9 },
  ]);
});
