/** The geometry of pages: from words and their places to blocks. */
import type { ReadBlock, ReadTable } from '../blocks.ts';
import { textOf } from './line-text.ts';
import { linesOf, type PageLine, segmentsOf } from './page-lines.ts';
import { paragraphsOf } from './page-paragraphs.ts';
import type { PageWords } from './page-words.ts';
import { withoutRunningLines } from './running-lines.ts';

export function blocksOfPages(pages: readonly PageWords[]): ReadBlock[] {
  const lines = withoutRunningLines(pages.flatMap(linesOf), pages);
  const head = letterheadOf(lines, pages[0]);
  return [...(head ? [head.table] : []), ...paragraphsOf(lines.slice(head?.lines ?? 0))];
}

const LETTERHEAD = /CỘNG H[OÒ][AÀ] XÃ HỘI/u;
/** So much of the first page a letterhead may take. */
const HEAD = 0.3;
const COLUMN_GAP = 1.5;
const NUMBER_LINE = /^Số\s?:|ngày .{0,12}tháng/iu;

function letterheadOf(lines: readonly PageLine[], page: PageWords | undefined): { readonly table: ReadTable; readonly lines: number } | null {
  if (!page) return null;
  const rows: { left: PageLine[]; right: PageLine[] }[] = [{ left: [], right: [] }];
  let last = 0;
  for (const [i, line] of lines.entries()) {
    if (line.page !== page.page || line.y > page.height * HEAD) break;
    const segments = segmentsOf(line, COLUMN_GAP);
    const sides = segments.map((segment) => ((segment.x + segment.right) / 2 < page.width / 2 ? 'left' : 'right'));
    if (segments.length > 2 || (segments.length === 1 && line.x < page.width * 0.45 && line.right > page.width * 0.55)) break;
    if (segments.some((segment) => NUMBER_LINE.test(textOf([segment], ' ').text)) && rows.length === 1) rows.push({ left: [], right: [] });
    segments.forEach((segment, at) => rows.at(-1)?.[sides[at] as 'left' | 'right'].push(segment));
    last = i + 1;
  }
  const cells = rows.map(({ left, right }) => ({ cells: [textOf(left, '\n'), textOf(right, '\n')], page: page.page }));
  return cells.some(({ cells }) => cells.some(({ text }) => LETTERHEAD.test(text.replaceAll('\n', ' '))))
    ? { table: { kind: 'table', rows: cells }, lines: last }
    : null;
}
