/** Rows of a table that say its head again, as the tops of pages and tables in strips do: they hold no values. */
import type { Cell, TableBlock } from '../document.ts';
import type { MatchedText } from '../match/match.ts';

/** `rows`: how many of its rows the head takes. */
export function repeatedHeads(document: MatchedText, table: TableBlock, rows: number): (row: readonly Cell[]) => boolean {
  const said = (row: readonly Cell[]): string =>
    row
      .filter(({ span }) => span.end > span.start)
      .map(({ column, span }) => `${column} ${document.folded.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()}`)
      .join('\n');
  const heads = new Set(table.rows.slice(0, rows).map(said));
  return (row) => row.length > 1 && heads.has(said(row));
}
