/** A layout on a text that was edited: each of its spans is carried along. */
import type { Layout } from '../document.ts';
import { mapForward, type OffsetMap } from '../offset-map.ts';
import type { Span } from '../span.ts';

export function moveLayout(layout: Layout, map: OffsetMap): Layout {
  const moved = (at: Span): Span => mapForward(map, at);
  const filled = ({ span }: { readonly span: Span }): boolean => span.end > span.start;
  return {
    headings: layout.headings.map(({ span, depth }) => ({ span: moved(span), depth })).filter(filled),
    tables: layout.tables.map(({ span, rows }) => ({ span: moved(span), rows: rows.map((row) => row.map((cell) => ({ ...cell, span: moved(cell.span) }))) })),
    strong: layout.strong.map(moved).filter(({ start, end }) => end > start),
    unsure: layout.unsure.map((word) => ({ ...word, ...moved(word) })).filter(({ start, end }) => end > start),
    pages: layout.pages.map(({ start, page }) => ({ start: moved({ start, end: start }).start, page })),
    remarks: layout.remarks.map((remark) => ({ ...remark, span: moved(remark.span) })),
  };
}
