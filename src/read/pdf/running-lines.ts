/** Running heads, feet and page numbers: set aside, they belong to the paper and not to the text. */
import type { PageLine } from './page-lines.ts';
import type { PageWords } from './page-words.ts';

/** So much of a page's height at its top and its bottom. */
const EDGE = 0.1;
const PAGE_NUMBER = /^[-–—]?\s?(?:trang\s)?\d{1,4}(?:\s?\/\s?\d{1,4})?\s?[-–—]?$/iu;
/** The same words on so many pages. */
const OFTEN = 3;

export function withoutRunningLines(lines: readonly PageLine[], pages: readonly PageWords[]): PageLine[] {
  const heightOf = new Map(pages.map(({ page, height }) => [page, height]));
  const isAtEdge = ({ page, y, bottom }: PageLine): boolean => {
    const height = heightOf.get(page) ?? 0;
    return bottom <= height * EDGE || y >= height * (1 - EDGE);
  };
  const pagesOf = new Map<string, Set<number>>();
  for (const line of lines) if (isAtEdge(line)) pagesOf.set(keyOf(line), (pagesOf.get(keyOf(line)) ?? new Set<number>()).add(line.page));
  return lines.filter((line) => !isAtEdge(line) || !(PAGE_NUMBER.test(wordsOf(line)) || (pagesOf.get(keyOf(line))?.size ?? 0) >= OFTEN));
}

const wordsOf = ({ words }: PageLine): string => words.map(({ text }) => text).join(' ');
const keyOf = (line: PageLine): string => wordsOf(line).replace(/\d/gu, '0');
