/** Whether a page may hold a table: some of its lines are cut by wide gaps. */
import { chunksOf } from './line-chunks.ts';
import type { PageWords } from './page-words.ts';
import { linesOf } from './text-line.ts';

const LEAST_LINES = 2;

export function looksTabular({ words }: PageWords): boolean {
  let found = 0;
  for (const line of linesOf(words)) {
    if (chunksOf(line).length > 1) found += 1;
    if (found >= LEAST_LINES) return true;
  }
  return false;
}
