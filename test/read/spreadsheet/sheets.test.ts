/** Sheets as tables, with what stands above, between and below them. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it, test } from 'vitest';
import type { ReadBlock } from '../../../src/read/blocks.ts';
import { type Cells, odsFile, readSheet, readSheetBytes, type SheetKind, sheetBlocksOf, sheetFile } from '../../support/sheet-file.ts';
import { zipOf } from '../../support/zip-files.ts';

/** Rows of a sheet from its first one: "a | b |  | d". */
const grid = (...rows: readonly string[]): Cells =>
  Object.fromEntries(
    rows.flatMap((row, r) =>
      row
        .split('|')
        .map((cell, c) => [`${String.fromCharCode(65 + c)}${r + 1}`, cell.trim()] as const)
        .filter(([, text]) => text !== ''),
    ),
  );
const blocksOf = (cells: Cells, merges: readonly string[] = []) => sheetBlocksOf('xlsx', sheetFile('xlsx', { cells, merges }));
const spans = (block: ReadBlock | undefined) =>
  block?.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ text, columns = 1, rows = 1 }) => `${text}/${columns}/${rows}`)) : null;

it('titles and letterhead above, notes and signatures below are paragraphs', async () => {
  const cells = grid(
    'UBND TỈNH LÂM GIANG | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'BIỂU CHỈ TIÊU',
    '| | Đơn vị: ha',
    '',
    'TT | Chỉ tiêu | Năm 2030',
    'I | NÔNG NGHIỆP',
    '1 | Diện tích rừng | 12.500',
    'Ghi chú: ước tính',
    '',
    'NGƯỜI LẬP | | GIÁM ĐỐC',
  );
  expect(await blocksOf(cells)).toEqual([
    'UBND TỈNH LÂM GIANG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'BIỂU CHỈ TIÊU',
    'Đơn vị: ha',
    [
      ['TT', 'Chỉ tiêu', 'Năm 2030'],
      ['I', 'NÔNG NGHIỆP'],
      ['1', 'Diện tích rừng', '12.500'],
    ],
    'Ghi chú: ước tính',
    'NGƯỜI LẬP',
    'GIÁM ĐỐC',
  ]);
});

it('a table of two columns does not begin with the letterhead', async () => {
  const cells = grid('UBND TỈNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '', 'Chỉ tiêu | Năm 2030', 'Diện tích rừng | 12.500');
  expect((await blocksOf(cells)).slice(2)).toEqual([
    [
      ['Chỉ tiêu', 'Năm 2030'],
      ['Diện tích rừng', '12.500'],
    ],
  ]);
});

it('an empty row parts tables only where a new head follows', async () => {
  const cells = grid('TT | a | b', '1 | x | 2', '', '2 | y | 3', '', 'Biểu hai', 'STT | c | d', '1 | z | 4');
  expect(await blocksOf(cells)).toEqual([
    [
      ['TT', 'a', 'b'],
      ['1', 'x', '2'],
      ['2', 'y', '3'],
    ],
    'Biểu hai',
    [
      ['STT', 'c', 'd'],
      ['1', 'z', '4'],
    ],
  ]);
});

it('merged cells count the rows and columns that say something; what they cover is not said', async () => {
  const cells = { ...grid('TT | Chỉ tiêu | Mục tiêu | che', '| | 2028 | 2030', '1 | a | 5 | 6', '', '2 | b | 7 | 8'), F1: 'Ghi chú', B4: 'che' };
  const { blocks } = await readSheet('xlsx', sheetFile('xlsx', { cells, merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'B3:B5'] }));
  expect(spans(blocks[0])).toEqual([
    ['TT/1/2', 'Chỉ tiêu/1/2', 'Mục tiêu/2/1', 'Ghi chú/1/2'],
    ['2028/1/1', '2030/1/1'],
    ['1/1/1', 'a/1/2', '5/1/1', '6/1/1'],
    ['2/1/1', '7/1/1', '8/1/1'],
  ]);
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of one sheet, whose rows and shared words are given as XML. */
function writtenSheet(rows: string, strings = ''): Buffer {
  const sheet = `<worksheet xmlns="${MAIN}"><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData></worksheet>`;
  const parts = unzipSync(sheetFile('xlsx', { cells: { A1: 'a' } }));
  return Buffer.from(
    zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet), 'xl/sharedStrings.xml': strToU8(`<sst xmlns="${MAIN}">${strings}</sst>`) }),
  );
}

it('cells keep their lines', async () =>
  expect(await blocksOf({ A1: 'Sở Y tế\nSở Tài chính', B1: 'x', C1: 'y' })).toEqual([[['Sở Y tế\nSở Tài chính', 'x', 'y']]]));

it('raised figures do not glue to numbers', async () => {
  const raised = '<r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r>';
  const strings = ['95%', '28 m', '12'].map((words) => `<si><r><t>${words}</t></r>${raised}<r><t xml:space="preserve"> &lt;</t></r></si>`);
  const cells = ['A1', 'B1', 'C1'].map((address, i) => `<c r="${address}" t="s"><v>${i}</v></c>`);
  expect(await sheetBlocksOf('xlsx', writtenSheet(`<row r="1">${cells.join('')}</row>`, strings.join('')))).toEqual([[['95%² <', '28 m2 <', '12² <']]]);
});

test.each([
  ['Sheet1', false],
  ['Trang_tính1', false],
  ['Biểu số 2', false],
  ['Phụ lục IV', false],
  ['PL1', false],
  ['Nông nghiệp 2026', true],
])('the name %s', async (name, isSaid) => {
  const blocks = await sheetBlocksOf('xlsx', sheetFile('xlsx', { name, cells: { A1: 'x' } }));
  expect(blocks).toEqual(isSaid ? [name, 'x'] : ['x']);
});

it('a name that a title says already is not said again', async () =>
  expect(await sheetBlocksOf('xlsx', sheetFile('xlsx', { name: 'Nông nghiệp', cells: { A1: 'CHỈ TIÊU NÔNG NGHIỆP' } }))).toEqual(['CHỈ TIÊU NÔNG NGHIỆP']));

test.each<'xlsx' | 'xls'>(['xlsx', 'xls'])('hidden sheets of %s are left out', async (kind) =>
  expect(await sheetBlocksOf(kind, sheetFile(kind, { cells: { A1: 'x' } }, { cells: { A1: 'ẩn' }, hidden: true }))).toEqual(['x']),
);

const odsCell = (text: string, attributes = 'office:value-type="string"') => `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const odsTable = (name: string, rows: string, style = 'ta1') => `<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>`;
const odsRow = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;

it('.ods: what is shown stands in the cell; hidden sheets, empty repetitions and covered cells are left out', async () => {
  const head = odsRow(odsCell('TT'), odsCell('Chỉ tiêu', 'office:value-type="string" table:number-rows-spanned="2"'), odsCell('Năm 2030'));
  const figures = odsRow(
    odsCell('1', 'office:value-type="float" office:value="1"'),
    '<table:covered-table-cell/>',
    odsCell('1.234,5', 'office:value-type="float" office:value="1234.5"'),
    odsCell('97,6%', 'office:value-type="percentage" office:value="0.9755"'),
    odsCell('12/31/26', 'office:value-type="date" office:date-value="2026-12-31"'),
  );
  const empty = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
  const hidden = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const bytes = odsFile(odsTable('Sheet1', head + figures + empty) + odsTable('Ẩn', odsRow(odsCell('ẩn')), 'ta2'), hidden);
  expect(await sheetBlocksOf('ods', bytes)).toEqual([
    [
      ['TT', 'Chỉ tiêu', 'Năm 2030'],
      ['1', '1.234,5', '97,6%', '31/12/2026'],
    ],
  ]);
});

it('.ods: repetitions that unfold to more cells than anybody fills are refused', async () => {
  const row = `<table:table-row table:number-rows-repeated="1000000">${odsCell('1', 'office:value-type="float" office:value="1" table:number-columns-repeated="1000"')}</table:table-row>`;
  const read = await readSheetBytes('ods', odsFile(odsTable('Sheet1', row)));
  expect(read.ok ? 'read' : read.issue.code).toBe('file-unpacks-too-large');
});

it('a million rows may hold three cells', async () => {
  const cell = (address: string) => `<row r="${address.replace(/\D/gu, '')}"><c r="${address}" t="str"><v>${address}</v></c></row>`;
  const rows = ['A1', 'XFD500000', 'C1048576'].map(cell).join('');
  expect(await sheetBlocksOf('xlsx', writtenSheet(rows))).toEqual(['A1', 'XFD500000', 'C1048576']);
});

test.each<[string, SheetKind, Buffer]>([
  ['a zip without a workbook', 'xlsx', zipOf([{ name: 'a.xml', content: '<a/>' }])],
  ['no zip', 'xlsx', Buffer.from('PK\x03\x04')],
  ['no compound file', 'xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['half a workbook', 'xls', sheetFile('xls', { cells: { A1: 'x' } }).subarray(0, 1024)],
  ['a value of no kind', 'ods', odsFile(odsTable('Sheet1', odsRow(odsCell('x', 'office:value-type="odd"'))))],
])('%s is damaged', async (_, kind, bytes) => {
  const read = await readSheetBytes(kind, bytes);
  expect(read.ok ? read.value.blocks : read.issue.code).toBe('file-damaged');
});
