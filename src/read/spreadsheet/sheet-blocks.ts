/** The rows of a sheet as blocks: titles above a table and notes below it are paragraphs, further tables begin with a head of their own. */
import type { ReadBlock } from '../blocks.ts';
import { isOrderHead } from './order-head.ts';
import type { SheetRow } from './sheet-rows.ts';
import { sheetTable } from './sheet-table.ts';

const LETTERHEAD = /CỘNG\s{1,9}H[OÒÓ][AÀÁ]\s{1,9}XÃ\s{1,9}HỘI/iu;
/** A row of a table fills as many cells; two may be a letterhead or signatures. */
const ROW = 3;

export function sheetBlocks(rows: readonly SheetRow[]): ReadBlock[] {
  const least = Math.min(
    ROW,
    rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
  );
  const heads = least < 2 ? [] : headsOf(rows, least);
  const first = heads[0] ?? rows.length;
  const blocks: ReadBlock[] = lines(rows.slice(0, first));
  heads.forEach((head, i) => {
    const next = heads[i + 1] ?? rows.length;
    const titles = i + 1 < heads.length ? beforeTitles(rows, head, next) : next;
    const end = endOf(rows, head, titles, least);
    blocks.push(sheetTable(rows.slice(head, end)), ...lines(rows.slice(end, next)));
  });
  return blocks;
}

/** Where tables begin. A further one begins behind an empty row, under the head of a column that numbers the rows. */
function headsOf(rows: readonly SheetRow[], least: number): number[] {
  const heads: number[] = [];
  let parted = false;
  for (const [i, { cells }] of rows.entries()) {
    parted ||= isParted(rows, i);
    if (cells.length < least || (heads.length > 0 && !(parted && isOrderHead(cells[0]?.text ?? '')))) continue;
    if (heads.length === 0 && least < ROW && isLetterhead(rows, i)) continue;
    heads.push(i);
    parted = false;
  }
  return heads;
}

/** Two cells side by side that stand with the letterhead, before the first empty row. */
function isLetterhead(rows: readonly SheetRow[], at: number): boolean {
  let end = at + 1;
  while (end < rows.length && !isParted(rows, end)) end += 1;
  return end < rows.length && rows.slice(at, Math.min(end, at + ROW)).some(({ cells }) => cells.some(({ text }) => LETTERHEAD.test(text)));
}

/** An empty row stands before it, which no merged cell reaches over. */
function isParted(rows: readonly SheetRow[], at: number): boolean {
  const [before, row] = [rows[at - 1], rows[at]];
  return before !== undefined && row !== undefined && before.cells.every(({ lastRow }) => lastRow + 1 < row.row);
}

/** The lines right above the next table are its titles. */
function beforeTitles(rows: readonly SheetRow[], head: number, next: number): number {
  let at = next;
  while (at > head + 1 && rows[at - 1]?.cells.length === 1 && !isParted(rows, at)) at -= 1;
  return at;
}

/** Lines at the end are notes, and what stands there in two cells behind an empty row signatures. */
function endOf(rows: readonly SheetRow[], head: number, until: number, least: number): number {
  let end = until;
  for (let at = end - 1; at > head; at -= 1) {
    const wide = rows[at]?.cells.length ?? 0;
    if (wide >= least) break;
    if (isParted(rows, at) || (wide === 1 && at === end - 1)) end = at;
  }
  return end;
}

const lines = (rows: readonly SheetRow[]): ReadBlock[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ text }) => text.split('\n').map((line): ReadBlock => ({ kind: 'paragraph', text: line.trim() }))));
