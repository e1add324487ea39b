/** The tables of a plan as a workbook: what stands above a table as merged rows on top of it, figures as numbers, a sum as a formula. */
import * as workbooks from '@e965/xlsx';
import { lineOf, type Plan, type PlanBlock } from './plan-blocks.ts';
import type { PlanTable } from './plan-table.ts';

/** Null where the plan has no table. */
export function workbookOf(plan: Plan): Buffer | null {
  const book = workbooks.utils.book_new();
  plan.blocks.forEach((block, i) => {
    if (block.kind === 'table') workbooks.utils.book_append_sheet(book, sheetOf(block, titleOf(plan.blocks, i)), `Biểu ${book.SheetNames.length + 1}`);
  });
  return book.SheetNames.length === 0 ? null : (workbooks.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

const TITLES = 3;

/** The document's own title, and the headings right above the table. */
function titleOf(blocks: readonly PlanBlock[], at: number): string[] {
  const lines: string[] = [];
  for (let i = at - 1; i >= 0 && lines.length < TITLES; i -= 1) {
    const block = blocks[i];
    if (block?.kind !== 'text' || /[.;]$/u.test(block.words) || block.words.length > 160) break;
    lines.unshift(lineOf(block));
  }
  return lines;
}

function sheetOf(table: PlanTable, titles: readonly string[]): workbooks.WorkSheet {
  const sheet: workbooks.WorkSheet = {};
  const merges: workbooks.Range[] = [];
  const width = Math.max(...table.rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)));
  const put = (row: number, column: number, cell: workbooks.CellObject) => {
    sheet[workbooks.utils.encode_cell({ r: row, c: column })] = cell;
  };
  titles.forEach((title, row) => {
    put(row, 0, { t: 's', v: title });
    merges.push({ s: { r: row, c: 0 }, e: { r: row, c: width - 1 } });
  });
  const top = titles.length + 1;
  table.rows.forEach((cells, i) => {
    let column = 0;
    for (const { text, columns } of cells) {
      if (text !== '') put(top + i, column, i === 0 ? { t: 's', v: text } : cellOf(text));
      if (columns > 1) merges.push({ s: { r: top + i, c: column }, e: { r: top + i, c: column + columns - 1 } });
      column += columns;
    }
  });
  sheet['!merges'] = merges;
  sheet['!ref'] = workbooks.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: top + table.rows.length - 1, c: width - 1 } });
  return sheet;
}

const FIGURE = /^(?:0|[1-9]\d{0,2}(?:\.\d{3})*|[1-9]\d*)(?:,(\d{1,3}))?$/u;

/** "4.215" and "41,2" are numbers in a sheet; their signs come from its format. A whole of 3.000 and more is the result of a formula. */
function cellOf(text: string): workbooks.CellObject {
  const figure = FIGURE.exec(text);
  if (!figure) return { t: 's', v: text };
  const value = Number(text.replace(/\./gu, '').replace(',', '.'));
  const format = `${text.includes('.') ? '#,##0' : '0'}${figure[1] ? `.${'0'.repeat(figure[1].length)}` : ''}`;
  return { t: 'n', v: value, z: format, ...(value >= 3000 ? { f: `${value - 1000}+1000` } : {}) };
}
