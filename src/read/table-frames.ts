/** Tables that only place words on a page (the letterhead, the signatures, a frame of one column) are read cell by cell. */
import type { Span } from '../span.ts';
import type { ReadBlock, ReadCell, ReadParagraph, ReadTable } from './blocks.ts';
import { gridOf, widthOf } from './table-grid.ts';

const LETTERHEAD = /CỘNG\s{1,9}H[OÒÓ][AÀÁ]\s{1,9}XÃ\s{1,9}HỘI|Độc\s{1,9}lập\s{0,9}[-–]\s{0,9}Tự\s{1,9}do/iu;
const SIGNATURES = /(?:^|\n)[ \t]{0,20}Nơi\s{1,9}nhận/iu;
/** A frame holds a few rows; a plan's table that quotes such words holds more. */
const MOST_ROWS = 12;

export const withoutFrames = (blocks: readonly ReadBlock[]): ReadBlock[] =>
  blocks.flatMap((block): readonly ReadBlock[] => {
    if (block.kind !== 'table') return [block];
    if (isFrame(block)) return block.rows.flatMap(({ cells, page }) => cells.flatMap((cell) => paragraphsOf(cell, page)));
    return withTitleApart(block);
  });

function isFrame(table: ReadTable): boolean {
  if (widthOf(gridOf(table)) <= 1) return true;
  if (table.rows.length > MOST_ROWS) return false;
  const texts = table.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  return texts.some((text) => LETTERHEAD.test(text) || SIGNATURES.test(text));
}

/** First rows of one cell over the whole width stand above the table as its title. */
function withTitleApart(table: ReadTable): readonly ReadBlock[] {
  const grid = gridOf(table);
  const width = widthOf(grid);
  const first = grid.findIndex(({ own }) => own.length !== 1 || own[0]?.columns.length !== width || (own[0]?.cell.rows ?? 1) > 1);
  if (first < 0) return table.rows.flatMap(({ cells, page }) => cells.flatMap((cell) => paragraphsOf(cell, page)));
  const titles = table.rows.slice(0, first).flatMap(({ cells, page }) => cells.flatMap((cell) => paragraphsOf(cell, page)));
  return [...titles, { kind: 'table', rows: table.rows.slice(first) }];
}

/** Each line of a cell as a paragraph of its own. */
function paragraphsOf(cell: ReadCell, page: number | undefined): ReadParagraph[] {
  const paragraphs: ReadParagraph[] = [];
  let start = 0;
  for (const line of cell.text.split('\n')) {
    const at = { start, end: start + line.length };
    start = at.end + 1;
    if (line.trim() === '') continue;
    const within = <Of extends Span>(spans: readonly Of[]): Of[] =>
      spans
        .filter((span) => span.start < at.end && span.end > at.start)
        .map((span) => ({ ...span, start: Math.max(span.start, at.start) - at.start, end: Math.min(span.end, at.end) - at.start }));
    paragraphs.push({
      kind: 'paragraph',
      text: line,
      strong: within(cell.strong ?? []),
      unsure: within(cell.unsure ?? []),
      ...(page === undefined ? {} : { page }),
    });
  }
  return paragraphs;
}
