/** From the blocks of a document to its text, and what the file says of stretches of it. */
import type { Cell, Layout, LayoutTable, UnsureSpan } from '../document.ts';
import type { Span } from '../span.ts';
import type { ReadCell, ReadDocument, ReadRemark, ReadTable, ReadText } from './blocks.ts';
import { joinedLines } from './cell-lines.ts';
import { withoutFrames } from './table-frames.ts';
import { gridOf, headRows } from './table-grid.ts';

/** Paragraphs stand apart by an empty line; the rows of a table on a line each, with bars around their cells. */
export function layOut({ blocks, remarks }: Pick<ReadDocument, 'blocks' | 'remarks'>): { readonly text: string; readonly layout: Layout } {
  const parts: string[] = [];
  let length = 0;
  const headings: Layout['headings'][number][] = [];
  const tables: LayoutTable[] = [];
  const strong: Span[] = [];
  const unsure: UnsureSpan[] = [];
  const pages: Layout['pages'][number][] = [];

  const write = (words: string): Span => {
    const start = length;
    parts.push(words);
    length += words.length;
    return { start, end: length };
  };
  const writeText = (said: ReadText): Span => {
    const at = write(said.text);
    for (const span of said.strong ?? []) strong.push(moved(span, at.start));
    for (const word of said.unsure ?? []) unsure.push({ ...word, ...moved(word, at.start) });
    return at;
  };
  const turnTo = (page: number | undefined): void => {
    if (page !== undefined && pages.at(-1)?.page !== page) pages.push({ start: length, page });
  };
  const writeTable = (table: ReadTable): void => {
    const start = length;
    const grid = gridOf(table);
    const head = headRows(grid);
    const written = new Map<ReadCell, Span>();
    const rows = grid.map(({ page, own, above }, index) => {
      turnTo(page);
      write('|');
      for (const { cell } of own) {
        write(' ');
        written.set(cell, writeText(joinedLines(cell)));
        write(' |');
      }
      write('\n');
      const inHead = index < head;
      const cells = [...own.map(({ cell, columns }) => ({ cell, columns: inHead ? columns : columns.slice(0, 1) })), ...(inHead ? [] : above)];
      return cells
        .flatMap(({ cell, columns }) => columns.map((column): Cell => ({ column, span: written.get(cell) as Span })))
        .sort((a, b) => a.column - b.column);
    });
    tables.push({ span: { start, end: length - 1 }, rows });
    write('\n');
  };

  for (const block of withoutFrames(blocks)) {
    if (block.kind === 'table') writeTable(block);
    else if (block.text.trim() !== '') {
      turnTo(block.page);
      const span = writeText(block);
      if (block.depth !== undefined) headings.push({ span, depth: block.depth });
      write('\n\n');
    }
  }
  const text = parts.join('');
  return { text, layout: { headings, tables, strong, unsure, pages, remarks: remarks.map((remark) => placed(remark, pages, text.length)) } };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** A remark on a page covers its text, one on the whole document all of it. */
function placed({ code, message, page }: ReadRemark, pages: Layout['pages'], length: number): Layout['remarks'][number] {
  if (page === null) return { code, message, span: { start: 0, end: length } };
  const next = pages.findIndex((entry) => entry.page >= page);
  const start = next < 0 ? length : (pages[next]?.start ?? length);
  const end = pages[next]?.page === page ? (pages[next + 1]?.start ?? length) : start;
  return { code, message, span: { start, end } };
}
