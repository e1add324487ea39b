/** Whether a page may hold a table: words stand farther apart in some of its lines than the rest of the line would let expect. */
import type { PageWord, PageWords } from './page-words.ts';
import { linesOf, rightOf, type TextLine } from './text-line.ts';

/** Of the height of a line. */
const WIDE = 0.65;
/** Of the usual space of the line: a line that was stretched to the margin has the same space everywhere. */
const UNUSUAL = 1.9;
const LEAST_LINES = 2;

export function looksTabular({ words }: PageWords): boolean {
  let found = 0;
  for (const line of linesOf(words)) {
    if (hasWideGap(line)) found += 1;
    if (found >= LEAST_LINES) return true;
  }
  return false;
}

export function hasWideGap({ words, height }: TextLine): boolean {
  const gaps = words.slice(1).map((word, i) => word.x - rightOf(words[i] as PageWord));
  if (gaps.length === 0) return false;
  const widest = Math.max(...gaps);
  if (widest < WIDE * height) return false;
  const sorted = gaps.toSorted((a, b) => a - b);
  const usual = gaps.length < 3 ? 0 : (sorted[Math.floor((sorted.length - 1) / 2)] as number);
  return widest >= UNUSUAL * usual;
}
