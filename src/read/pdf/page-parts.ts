/** What stands on the pages, from top to bottom: lines of writing, columns side by side, tables; running heads and page numbers set aside. */
import { furnitureOf, type PageEdges } from './page-furniture.ts';
import type { PageTable } from './page-table.ts';
import type { PageWord, PageWords } from './page-words.ts';
import { withBullet } from './recognised-bullets.ts';
import { ruledPage } from './ruled-page-tables.ts';
import { sideBySide } from './side-by-side.ts';
import { bottomOf, linesOf, type TextLine } from './text-line.ts';

export interface LinePart {
  readonly kind: 'line';
  readonly line: TextLine;
}

export interface PageParts {
  readonly page: number;
  readonly width: number;
  readonly parts: readonly (LinePart | PageTable)[];
  /** Words that do not run from left to right and stand in no table: they are left out. */
  readonly leftOut: boolean;
}

interface CutPage {
  readonly words: PageWords;
  readonly tables: readonly PageTable[];
  readonly lines: readonly TextLine[];
  readonly leftOut: boolean;
}

export function partsOf(pages: readonly PageWords[]): PageParts[] {
  const cut = pages.map((words): CutPage => {
    const { tables, rest } = ruledPage({ ...words, words: words.words.map(withoutSoftHyphens) });
    const straight = rest.filter(({ turned }) => !turned);
    return { words, tables, lines: linesOf(straight).map(withBullet), leftOut: straight.length < rest.length };
  });
  const furniture = furnitureOf(cut.map(edgesOf));
  return cut.map(({ words: { page, width }, tables, lines, leftOut }) => {
    const own = lines.filter((line) => !furniture.has(line));
    return { page, width, leftOut, parts: [...tables, ...sideBySide(own, tables, page)].sort((a, b) => topOf(a) - topOf(b)) };
  });
}

function edgesOf({ words: { page, height }, tables, lines }: CutPage): PageEdges {
  const first = Math.min(...tables.map(({ top }) => top), height);
  const last = Math.max(...tables.map(({ bottom }) => bottom), 0);
  const half = Math.ceil(lines.length / 2);
  const top = lines.slice(0, half).filter((line) => bottomOf(line) <= first + line.height / 2);
  const bottom = lines.slice(half).filter((line) => line.y >= last - line.height / 2);
  return { page, height, top, bottom: bottom.reverse() };
}

const withoutSoftHyphens = (word: PageWord): PageWord => (word.text.includes(SOFT_HYPHEN) ? { ...word, text: word.text.replaceAll(SOFT_HYPHEN, '') } : word);
const SOFT_HYPHEN = '\u00ad';

const topOf = (part: LinePart | PageTable): number => (part.kind === 'line' ? part.line.y : part.top);
