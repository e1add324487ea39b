/** The rows of an exported sheet of targets, as somebody has left them: found by their heads, in whatever order the columns stand. */
import exceljs from 'exceljs';
import { ROW_VERSION } from '../export/formats/workbook.ts';
import { tableNamed } from '../export/tables/index.ts';

/** A cell as a person sees it. */
export type SheetCell = string | number | null;

export interface SheetRow {
  /** From 1, as the program shows it. */
  readonly line: number;
  /** By the names of columns; those that were taken out are not there. */
  readonly cells: ReadonlyMap<string, SheetCell>;
}

export type ReadWorkbook =
  | { readonly ok: true; readonly rows: readonly SheetRow[]; readonly missing: readonly string[] }
  | { readonly ok: false; readonly why: 'no-workbook' | 'no-sheet' | 'no-column'; readonly detail: string };

/** Without them nothing can be said of a row. */
const NEEDED = ['target_id', 'path', ROW_VERSION];

export async function readWorkbook(content: Buffer): Promise<ReadWorkbook> {
  const table = tableNamed('targets');
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(content as never);
  } catch (error) {
    return { ok: false, why: 'no-workbook', detail: (error as Error).message };
  }
  const sheet = workbook.worksheets.find(({ name }) => name === table?.title.vi || name === table?.title.en);
  if (!table || !sheet) return { ok: false, why: 'no-sheet', detail: table?.title.vi ?? '' };
  const names = new Map([
    ...table.columns.flatMap(({ name, title }) => [title.vi, title.en].map((head) => [head, name] as const)),
    [ROW_VERSION, ROW_VERSION] as const,
  ]);
  const places = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, at) => {
    const name = names.get(String(plain(cell.value)));
    if (name !== undefined && !places.has(name)) places.set(name, at);
  });
  const gone = NEEDED.filter((name) => !places.has(name));
  if (gone.length > 0) return { ok: false, why: 'no-column', detail: gone.join(', ') };
  const rows: SheetRow[] = [];
  sheet.eachRow((row, line) => {
    const cells = new Map([...places].map(([name, at]) => [name, plain(row.getCell(at).value)]));
    if (line > 1 && cells.get('target_id')) rows.push({ line, cells });
  });
  return { ok: true, rows, missing: table.columns.map(({ name }) => name).filter((name) => !places.has(name)) };
}

/** Of a formula its result, of styled words the words, of a date its day. */
function plain(value: exceljs.CellValue): SheetCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.normalize('NFC');
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return String(value);
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .normalize('NFC');
  if ('result' in value) return plain(value.result as exceljs.CellValue);
  return 'text' in value ? plain(value.text as exceljs.CellValue) : null;
}
