/** From words and where they stand to the blocks of a document: the geometry that text layers and recognised pages share. */
import type { ReadBlock } from '../blocks.ts';
import { joinedTables } from './continued-tables.ts';
import { marginsOf } from './page-margins.ts';
import { type PageParts, partsOf } from './page-parts.ts';
import { type PageTable, readRow } from './page-table.ts';
import type { PageWords } from './page-words.ts';
import { type PlacedLine, paragraphsOf } from './paragraph-lines.ts';

export const blocksOfPages = (pages: readonly PageWords[]): ReadBlock[] => blocksOfParts(partsOf(pages));

export function blocksOfParts(parts: readonly PageParts[]): ReadBlock[] {
  const margins = marginsOf(parts);
  const blocks: ReadBlock[] = [];
  let lines: PlacedLine[] = [];
  let tables: PageTable[] = [];
  const finish = (): void => {
    for (const paragraph of paragraphsOf(lines)) blocks.push(paragraph);
    for (const rows of joinedTables(tables)) blocks.push({ kind: 'table', rows: rows.map(readRow) });
    [lines, tables] = [[], []];
  };
  for (const { page, width, parts: onPage } of parts) {
    for (const part of onPage) {
      if (part.kind === 'line') {
        if (tables.length > 0) finish();
        lines.push({ line: part.line, page, margins: margins.get(page) ?? { left: 0, right: width } });
      } else {
        if (lines.length > 0) finish();
        tables.push(part);
      }
    }
  }
  finish();
  return blocks;
}
