/** Workbooks written for tests, and their blocks in the short form that tests compare. */
import * as workbooks from '@e965/xlsx';
import type { Result } from '../../src/issue.ts';
import type { ReadDocument } from '../../src/read/blocks.ts';
import { defaultLimits } from '../../src/read/limits.ts';
import type { DocumentMediaType } from '../../src/read/request.ts';
import { readSpreadsheet } from '../../src/read/spreadsheet/read-spreadsheet.ts';
import { shortBlocks } from './docx-blocks.ts';
import { zipOf } from './zip-files.ts';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const satisfies Record<string, DocumentMediaType>;

export type SheetKind = keyof typeof types;
/** By address ("B2"): words, or a number with its format ("0%"). */
export type Cells = Readonly<Record<string, string | number | workbooks.CellObject>>;
export interface SheetContent {
  readonly name?: string;
  readonly cells: Cells;
  /** "A1:B2" */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

export const shownAs = (value: number, format: string): workbooks.CellObject => ({ t: 'n', v: value, z: format });

export function sheetFile(kind: 'xlsx' | 'xls', ...sheets: readonly SheetContent[]): Buffer {
  const book = workbooks.utils.book_new();
  for (const [i, { name = `Sheet${i + 1}`, cells, merges = [], hidden }] of sheets.entries()) {
    const sheet: workbooks.WorkSheet = { '!ref': rangeOf(Object.keys(cells)), '!merges': merges.map(workbooks.utils.decode_range) };
    for (const [address, cell] of Object.entries(cells))
      sheet[address] = typeof cell === 'object' ? cell : { t: typeof cell === 'string' ? 's' : 'n', v: cell };
    workbooks.utils.book_append_sheet(book, sheet, name);
    if (hidden) workbooks.utils.book_set_sheet_visibility(book, i, 1);
  }
  return workbooks.write(book, { type: 'buffer', bookType: kind === 'xls' ? 'biff8' : 'xlsx', bookSST: true }) as Buffer;
}

function rangeOf(addresses: readonly string[]): string {
  const cells = addresses.map(workbooks.utils.decode_cell);
  return workbooks.utils.encode_range({ r: 0, c: 0 }, { r: Math.max(0, ...cells.map(({ r }) => r)), c: Math.max(0, ...cells.map(({ c }) => c)) });
}

const NAMESPACES = ['office', 'style', 'text', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');

/** `body`: what stands in office:spreadsheet; `automatic` in office:automatic-styles. */
export const odsFile = (body: string, automatic = ''): Buffer =>
  zipOf([
    { name: 'mimetype', content: types.ods, stored: true },
    {
      name: 'content.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
    },
    {
      name: 'META-INF/manifest.xml',
      content: '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    },
  ]);

export const readSheetBytes = (kind: SheetKind, bytes: Buffer): Promise<Result<ReadDocument>> =>
  readSpreadsheet({ bytes, mediaType: types[kind], shown: `a.${kind}`, limits: defaultLimits });

export async function readSheet(kind: SheetKind, bytes: Buffer): Promise<ReadDocument> {
  const read = await readSheetBytes(kind, bytes);
  if (!read.ok) throw new Error(`${read.issue.code} ${read.issue.detail}`);
  return read.value;
}

export const sheetBlocksOf = async (kind: SheetKind, bytes: Buffer) => shortBlocks((await readSheet(kind, bytes)).blocks);
