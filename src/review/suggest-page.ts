/** The page that words stand on, as far as the statements before and behind them tell. */
import type { Span } from '../span.ts';
import type { Extraction } from '../validate/schema.ts';

/** Null where they tell no one page. */
export function pageOf({ source, targets }: Pick<Extraction, 'source' | 'targets'>, at: Span): number | null {
  if (source.pages === null || source.pages === 1) return source.pages;
  let before = { end: -1, page: 1 };
  let behind = { start: Number.POSITIVE_INFINITY, page: source.pages };
  for (const { start, end, page } of targets.flatMap(({ statements }) => statements)) {
    if (page === null) continue;
    if (end <= at.end && end > before.end) before = { end, page };
    if (start >= at.start && start < behind.start) behind = { start, page };
  }
  return before.page === behind.page ? before.page : null;
}
