/** One indicator across documents: values by place and year, and what speaks against what. */
import { expect, it } from 'vitest';
import { inBaseUnit } from '../../src/compare/base-unit.ts';
import { exportedFolder } from '../support/exported-folder.ts';
import { put } from '../support/folders.ts';

const planOf = (place: string, number: string, lines: readonly string[], cites = ''): string =>
  `ỦY BAN NHÂN DÂN TỈNH ${place.toUpperCase()}\nSố: ${number}\n${place}, ngày 3 tháng 2 năm 2025\nKẾ HOẠCH\nPhát triển kinh tế số\n${cites}\n${lines.map((line) => `- ${line}.`).join('\n')}\n`;

const national = `THỦ TƯỚNG CHÍNH PHỦ\nSố: 411/QĐ-TTg\nHà Nội, ngày 31 tháng 3 năm 2022\nQUYẾT ĐỊNH\nPhê duyệt Chiến lược kinh tế số\n- Tỷ trọng kinh tế số trong GDP đạt 20% vào năm 2030.\n- Tỷ lệ hộ nghèo đạt 3% vào năm 2030.\n`;
const CITES = 'Căn cứ Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ;';

const files = {
  'corpus/nation.txt': national,
  'corpus/a.txt': planOf('Lam Giang', '12/KH-UBND', ['Tỷ lệ hộ nghèo đạt dưới 5% vào năm 2030', 'Tỷ lệ hộ nghèo đạt từ 8 đến 9% vào năm 2027'], CITES),
  'corpus/b.txt': planOf('Tân Châu', '13/KH-UBND', ['Tỷ lệ hộ nghèo còn 6% vào năm 2030']),
};

const comparison = async (run: Awaited<ReturnType<typeof exportedFolder>>['run']) =>
  JSON.parse((await run('compare', 'ty le ho ngheo', '--format', 'json')).stdout);

it('has a row for each place, the country first, and a cell for each year, each with its sentence', async () => {
  const { run } = await exportedFolder(files);
  const { years, rows } = await comparison(run);
  expect(years).toEqual([2027, 2030]);
  expect(rows.map(({ place }: { place: string | null }) => place)).toEqual([null, 'tỉnh Lam Giang', 'tỉnh Tân Châu']);
  expect(rows[1].cells).toMatchObject([
    { year: 2027, stated: [{ number: 8, upper: 9, op: 'between' }] },
    { year: 2030, stated: [{ number: 5, op: '<', path: 'a.txt', quote: expect.stringContaining('hộ nghèo đạt dưới 5%') }] },
  ]);
});

it('tells what is otherwise than in the cited document, in the version before, and twice in one', async () => {
  const { cwd, run } = await exportedFolder(files);
  expect((await comparison(run)).conflicts).toMatchObject([{ kind: 'cited', year: 2030, one: { number: 5 }, other: { number: 3, document: '411/QĐ-TTg' } }]);
  put(cwd, 'corpus/b.txt', planOf('Tân Châu', '13/KH-UBND', ['Tỷ lệ hộ nghèo còn 4% vào năm 2030', 'Tỷ lệ hộ nghèo toàn tỉnh đạt 7% vào năm 2030']));
  await run('extract');
  const kinds = (await comparison(run)).conflicts.map(
    ({ kind, one, other }: { kind: string; one: { number: number }; other: { number: number } }) => `${kind} ${one.number} ${other.number}`,
  );
  expect(kinds).toEqual(['cited 5 3', 'body-appendix 4 7', 'version 4 6', 'version 7 6']);
  expect((await run('compare', 'ty le ho ngheo')).stderr).toMatch(/khác văn bản được dẫn, năm 2030: 12\/KH-UBND: <5 % \| 411\/QĐ-TTg: 3 %/);
});

it('is a table, lines for a spreadsheet, and a picture, the same each time', async () => {
  const { bytes, run } = await exportedFolder(files);
  const as = async (format: string) => (await run('compare', 'tỷ lệ hộ nghèo', '--format', format)).stdout;
  expect((await as('table')).split('\n')[0]).toMatch(/^Tỷ lệ hộ nghèo +2027 +2030$/);
  expect((await as('csv')).split('\n')).toHaveLength(6);
  const picture = () => bytes('compare', 'tỷ lệ hộ nghèo', '--format', 'svg').toString();
  const svg = picture();
  expect(svg).toMatch(/^<svg [^>]*>.*Lam Giang.*<\/svg>\s*$/s);
  expect(picture()).toBe(svg);
});

it('lists what there is, and asks which one where several match', async () => {
  const { run } = await exportedFolder(files);
  expect((await run('compare')).stdout.trim().split('\n')).toHaveLength(4);
  expect(await run('compare', 'ty')).toMatchObject({ code: 2, stderr: expect.stringMatching(/^2 chỉ tiêu khớp/) });
  expect(await run('compare', 'không có')).toMatchObject({ code: 1, stdout: '' });
});

it.each([
  [2, 'tỷ đồng', { number: 2e9, unit: 'đồng' }],
  [2000, 'triệu đồng', { number: 2e9, unit: 'đồng' }],
  [0.1, 'nghìn ha', { number: 100, unit: 'ha' }],
  [5, '%', { number: 5, unit: '%' }],
  [5, null, null],
])('%d %s', (number, unit, base) => {
  expect(inBaseUnit(number, unit)).toEqual(base);
});
