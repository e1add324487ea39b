/** .xlsx, .xls, .ods: each sheet that is shown as a table, with what stands above and below it. */
import { read, type WorkBook } from '@e965/xlsx';
import { success } from '../../issue.ts';
import type { ReadBlock } from '../blocks.ts';
import { packageReader } from '../package-reader.ts';
import type { FormatReader } from '../read-document.ts';
import { damagedAs, readFailure } from '../read-failure.ts';
import { hiddenIn } from './hidden-lines.ts';
import { nothingTold, type SheetsTold, sheetArchive } from './sheet-archive.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import { isTelling } from './sheet-name.ts';
import { nothingMet, remarksOn, type SheetsMet } from './sheet-remarks.ts';
import { sheetRows } from './sheet-rows.ts';

const xlsx = packageReader('@e965/xlsx');
const PASSWORD = /password|encrypt/iu;

export const readSpreadsheet: FormatReader = async (request) => {
  try {
    const packed = request.mediaType === 'application/vnd.ms-excel' ? success({ bytes: request.bytes, ...nothingTold }) : sheetArchive(request);
    if (!packed.ok) return packed;
    const book = read(packed.value.bytes, { type: 'buffer', dense: true, cellNF: true, cellStyles: true, cellFormula: false, cellHTML: false });
    const met = nothingMet();
    return success({
      blocks: bookBlocks(book, packed.value, met),
      pages: null,
      readBy: [xlsx],
      remarks: remarksOn(met, packed.value.uncomputed),
      encoding: 'utf-8',
    });
  } catch (error) {
    return PASSWORD.test(String(error)) ? readFailure(request, 'file-encrypted') : damagedAs(request, error, '@e965/xlsx');
  }
};

function bookBlocks(
  { SheetNames: names, Sheets: sheets, Workbook: about }: WorkBook,
  { hidden, hiddenLines, struck }: SheetsTold,
  met: SheetsMet,
): ReadBlock[] {
  const from1904 = about?.WBProps?.date1904 === true;
  return names.flatMap((name, i) => {
    const sheet = sheets[name];
    if (!sheet) return [];
    const leftOut = { hidden: false, struck: false };
    const rows = sheetRows(sheet, { hidden: hiddenLines.get(name) ?? hiddenIn(sheet), struck: struck.get(name) ?? new Map(), from1904 }, leftOut);
    if (hidden.has(name) || (about?.Sheets?.[i]?.Hidden ?? 0) !== 0) {
      if (rows.length > 0 || leftOut.hidden) met.hidden.add(name);
      return [];
    }
    if (leftOut.hidden) met.withHiddenLines.add(name);
    if (leftOut.struck) met.struck.add(name);
    return titled(name, sheetBlocks(rows));
  });
}

/** Under the name of the sheet, where it says more than the titles. */
function titled(name: string, blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  const firstTable = blocks.findIndex(({ kind }) => kind === 'table');
  const titles = blocks.slice(0, firstTable < 0 ? blocks.length : firstTable).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  return blocks.length > 0 && isTelling(name, titles) ? [{ kind: 'paragraph', text: name.trim(), depth: 1 }, ...blocks] : blocks;
}
