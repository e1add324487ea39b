/** Tables as an XLSX workbook for people: typed cells, heads in their language that stay in sight, filters, and a sheet that explains the columns. */
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import exceljs from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { digestOf } from '../../write/digest-of.ts';
import type { Cell, ColumnType } from '../tables/column.ts';
import type { ExportedTable } from '../tables/index.ts';

export type WorkbookLanguage = 'vi' | 'en';

export interface WorkbookTable {
  readonly table: ExportedTable;
  readonly rows: AsyncIterable<readonly Cell[]>;
}

const formats: Readonly<Partial<Record<ColumnType, string>>> = { date: 'dd/mm/yyyy', number: '#,##0.############', integer: '0' };
const widths: Readonly<Record<ColumnType, number>> = { string: 24, integer: 10, number: 14, boolean: 8, date: 12, list: 32 };

/** Most characters of a cell of a sheet; what is longer is cut, with a mark. */
const LONGEST = 32_767;

/** The same rows give the same bytes: the clock that the library writes into the archive is taken out again. */
export async function workbookOf(tables: readonly WorkbookTable[], language: WorkbookLanguage): Promise<Uint8Array> {
  const to = new PassThrough();
  const written = buffer(to);
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: to, useStyles: true, useSharedStrings: false });
  workbook.created = EPOCH;
  workbook.modified = EPOCH;
  for (const { table, rows } of tables) await writeSheet(workbook, table, rows, language);
  explain(
    workbook,
    tables.map(({ table }) => table),
    language,
  );
  await workbook.commit();
  return zipSync(unzipSync(await written), { mtime: EPOCH });
}

const EPOCH = new Date('2000-01-01T00:00:00Z');

type Workbook = InstanceType<typeof exceljs.stream.xlsx.WorkbookWriter>;

/** The last column, hidden: by it an import knows whether the row has changed since. */
export const ROW_VERSION = 'row_version';

async function writeSheet(
  workbook: Workbook,
  { title, columns }: ExportedTable,
  rows: AsyncIterable<readonly Cell[]>,
  language: WorkbookLanguage,
): Promise<void> {
  const sheet = workbook.addWorksheet(title[language], { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  sheet.columns = [
    ...columns.map(({ name, title: head, type }) => ({
      header: head[language],
      key: name,
      width: widths[type],
      style: formats[type] === undefined ? {} : { numFmt: formats[type] },
    })),
    { header: ROW_VERSION, key: ROW_VERSION, hidden: true },
  ];
  sheet.getRow(1).font = { bold: true };
  let count = 1;
  for await (const row of rows) {
    sheet.addRow([...row.map((cell, at) => sheetCell(cell, columns[at]?.type ?? 'string')), rowVersion(row)]).commit();
    count += 1;
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: count, column: columns.length } };
  sheet.commit();
}

/** Of all its cells. */
export const rowVersion = (row: readonly Cell[]): string => digestOf(JSON.stringify(row)).slice(0, 24);

/** Words are never a formula: they are written as words. */
function sheetCell(cell: Cell, type: ColumnType): string | number | boolean | Date | null {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (type === 'date' && typeof cell === 'string') return new Date(`${cell}T00:00:00Z`);
  const words = typeof cell === 'string' ? cell : cell.join('; ');
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}

const EXPLAINED = {
  vi: { sheet: 'Giải thích', heads: ['Trang', 'Cột', 'Tên cho máy', 'Kiểu', 'Lấy từ'] },
  en: { sheet: 'Columns', heads: ['Sheet', 'Column', 'Name for programs', 'Type', 'Taken from'] },
} as const;

function explain(workbook: Workbook, tables: readonly ExportedTable[], language: WorkbookLanguage): void {
  const { sheet: name, heads } = EXPLAINED[language];
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = heads.map((header, at) => ({ header, key: String(at), width: at === 4 ? 44 : 24 }));
  sheet.getRow(1).font = { bold: true };
  for (const { title, columns } of tables)
    for (const column of columns) sheet.addRow([title[language], column.title[language], column.name, column.type, column.from.join(', ')]).commit();
  sheet.commit();
}
