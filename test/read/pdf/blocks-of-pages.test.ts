/** Words with places, as blocks: what text layers and recognised pages share. */
import { describe, expect, it } from 'vitest';
import { blocksOfPages } from '../../../src/read/pdf/blocks-of-pages.ts';
import type { Box, PageWord, PageWords } from '../../../src/read/pdf/page-words.ts';

const CHARACTER = 6;
const HEIGHT = 14;

/** A line of letters that are all as wide. */
function line(text: string, y: number, x = 90, more: Partial<PageWord> = {}): PageWord[] {
  let at = x;
  return text.split(' ').map((word) => {
    const placed = { text: word, x: at, y, width: word.length * CHARACTER, height: HEIGHT, ...more };
    at += (word.length + 1) * CHARACTER;
    return placed;
  });
}

const page = (number: number, words: readonly PageWord[], rules: readonly Box[] = []): PageWords => ({ page: number, width: 595, height: 842, words, rules });
const textsOf = (...pages: PageWords[]) => blocksOfPages(pages).map((block) => (block.kind === 'paragraph' ? [block.page, block.text] : block.rows));
const across = (x: number, y: number, width: number): Box => ({ x, y, width, height: 0.5 });
const down = (x: number, y: number, height: number): Box => ({ x, y, width: 0.5, height });

/** Reaches from the left margin (90) to the right one (90 + 75 characters). */
const full = 'Phấn đấu đến năm 2030 tỷ lệ hộ gia đình sử dụng nước sạch của cả tỉnh ta đạt';
const other = 'Ủy ban nhân dân các xã và phường rà soát quy hoạch, bố trí quỹ đất để cả xã';

describe('paragraphs', () => {
  it('go on over the end of a page, past its number', () => {
    expect(
      textsOf(
        page(1, [...line(other, 60), ...line('trồng rừng.', 76), ...line('1. Tỷ lệ hộ nghèo dưới 3%.', 100), ...line(full, 740), ...line('1', 800, 300)]),
        page(2, [...line('95%, trong đó vùng cao 90%.', 60), ...line('2. Tỷ lệ che phủ rừng 54%.', 84), ...line('2', 800, 300)]),
      ),
    ).toEqual([
      [1, `${other} trồng rừng.`],
      [1, '1. Tỷ lệ hộ nghèo dưới 3%.'],
      [1, `${full} 95%, trong đó vùng cao 90%.`],
      [2, '2. Tỷ lệ che phủ rừng 54%.'],
    ]);
  });

  it('begin where a first line is indented, also behind a full line', () => {
    const words = [...line(other.slice(0, 69), 60, 120), ...line(full, 76), ...line(other, 92), ...line(other.slice(0, 69), 108, 120), ...line('nghèo.', 124)];
    expect(textsOf(page(1, words))).toEqual([
      [1, `${other.slice(0, 69)} ${full} ${other}`],
      [1, `${other.slice(0, 69)} nghèo.`],
    ]);
  });

  it('begin at a marker behind a line that is closed, not at a number inside of a sentence', () => {
    const closed = `${full.slice(0, -4)} 95%.`;
    expect(textsOf(page(1, [...line(closed, 60), ...line('2. Về y tế', 76)]))).toEqual([
      [1, closed],
      [1, '2. Về y tế'],
    ]);
    expect(textsOf(page(1, [...line(other, 60, 120), ...line(full, 76), ...line('2030. Tỷ lệ hộ nghèo giảm.', 92)]))).toHaveLength(1);
  });
});

it('running heads are set aside where only the number of the page changes; titles that count themselves stay', () => {
  const pages = [4, 5, 6, 7].map((number) =>
    page(number, [...line(`Báo Lâm Giang - trang ${number}`, 20), ...line(`Biểu ${number - 3}`, 60), ...line(`Xã thứ ${number} đạt ${number}5%.`, 90)]),
  );
  expect(textsOf(...pages)).toEqual(
    [4, 5, 6, 7].flatMap((number) => [
      [number, `Biểu ${number - 3}`],
      [number, `Xã thứ ${number} đạt ${number}5%.`],
    ]),
  );
});

it('words that a recognition was not sure of keep their places', () => {
  const words = [...line('Tỷ lệ hộ nghèo dưới', 60, 90, { certainty: 0.97 }), ...line('3%.', 60, 90 + 20 * CHARACTER, { certainty: 0.41 })];
  expect(blocksOfPages([page(1, words)])).toEqual([
    { kind: 'paragraph', page: 1, text: 'Tỷ lệ hộ nghèo dưới 3%.', unsure: [{ start: 20, end: 23, certainty: 0.41 }] },
  ]);
});

it('a row that the end of a page cuts is one', () => {
  const grid = (top: number, bottom: number): Box[] => [
    ...[top, bottom].map((y) => across(90, y, 300)),
    ...[90, 130, 300, 390].map((x) => down(x, top, bottom - top)),
  ];
  const row = (y: number, number: string, name: string, value: string) => [...line(number, y, 95), ...line(name, y, 135), ...line(value, y, 305)];
  const first = page(1, [...row(705, 'TT', 'Chỉ tiêu', '2030'), ...row(725, '1', 'Tỷ lệ hộ được dùng nước', '95%')], [...grid(700, 722), ...grid(722, 745)]);
  const second = page(
    2,
    [...row(65, 'TT', 'Chỉ tiêu', '2030'), ...line('sạch', 85, 135), ...row(105, '2', 'Hộ nghèo', '3%')],
    [...grid(60, 82), ...grid(82, 102), ...grid(102, 122)],
  );
  expect(textsOf(first, second)).toEqual([
    [
      { page: 1, cells: [{ text: 'TT' }, { text: 'Chỉ tiêu' }, { text: '2030' }] },
      { page: 1, cells: [{ text: '1' }, { text: 'Tỷ lệ hộ được dùng nước sạch' }, { text: '95%' }] },
      { page: 2, cells: [{ text: '2' }, { text: 'Hộ nghèo' }, { text: '3%' }] },
    ],
  ]);
});

it('a cell over several rows holds for its rows on the next page, also where the end of the page cuts one of them', () => {
  const grid = (top: number, ...bottoms: number[]): Box[] => {
    const last = bottoms.at(-1) ?? top;
    return [
      across(90, top, 300),
      across(90, last, 300),
      ...bottoms.map((y) => across(150, y, 240)),
      ...[90, 150, 300, 390].map((x) => down(x, top, last - top)),
    ];
  };
  const row = (y: number, name: string, value: string) => [...line(name, y, 155), ...line(value, y, 305)];
  const first = [...line('Xã hội', 705, 95), ...row(705, 'Nước sạch', '95%'), ...row(725, 'Tỷ lệ hộ được dùng nước', '90%')];
  const next = row(85, 'Hộ nghèo', '3%');
  const shared = { text: 'Xã hội', rows: 3 };
  const said = (...cells: (string | object)[]) => cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell));
  const cellsOf = (...pages: PageWords[]) => textsOf(...pages).flatMap((rows) => rows.map((each) => (typeof each === 'object' ? each.cells : each)));
  expect(cellsOf(page(1, first, grid(700, 722, 745)), page(2, next, grid(80, 102)))).toEqual([
    said(shared, 'Nước sạch', '95%'),
    said('Tỷ lệ hộ được dùng nước', '90%'),
    said('Hộ nghèo', '3%'),
  ]);
  expect(cellsOf(page(1, first, grid(700, 722, 745)), page(2, [...line('sạch', 65, 155), ...next], grid(60, 80, 102)))).toEqual([
    said(shared, 'Nước sạch', '95%'),
    said('Tỷ lệ hộ được dùng nước sạch', '90%'),
    said('Hộ nghèo', '3%'),
  ]);
});

it('the numbers of a list that stand apart from its words make no table', () => {
  const words = [1, 2, 3].flatMap((number) => [...line(`${number}.`, 60 + 16 * number), ...line('Tỷ lệ hộ nghèo giảm.', 60 + 16 * number, 126)]);
  expect(textsOf(page(1, words))).toEqual([1, 2, 3].map((number) => [1, `${number}. Tỷ lệ hộ nghèo giảm.`]));
});
