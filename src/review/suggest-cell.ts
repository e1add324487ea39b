/** A marked cell of a table with a head, read as a value of its row: in its row's unit, for its column's year. */
import { draftsOfCell } from '../resolve/cell-drafts.ts';
import type { CellPlace, Draft, DraftPeriod } from '../resolve/draft.ts';
import { rowName } from '../resolve/row-names.ts';
import type { Analysis } from './suggest-analysis.ts';
import type { MarkedPlace } from './suggest-place.ts';

/** None where the table names no such column, or the words are the row's name. */
export function draftsOfMarkedCell({ read, heads, drafts }: Analysis, { block, cell }: MarkedPlace): readonly Draft[] {
  const table = read.blocks[block];
  const head = heads.get(block);
  if (cell === null || table?.kind !== 'table' || !head?.columns.has(cell.column) || cell.row < head.rows) return [];
  const row = table.rows[cell.row] ?? [];
  const marked = row.find(({ column }) => column === cell.column);
  const name = row.find(({ column }) => head.columns.get(column)?.role === 'indicator');
  if (!marked || !name || name === marked) return [];
  const hasUnits = [...head.columns.values()].some(({ role, unit }) => role === 'unit' || unit !== null);
  const cells = new Map(row.map((each) => [each.column, each]));
  const beside = drafts.find((other) => other.block === block && other.cell?.row === cell.row && other.indicator.length > 0);
  return draftsOfCell(read, block, cell.row, marked, head, cells, rowName(read, name.span, hasUnits), null).map((draft) => ({
    ...draft,
    indicator: beside?.indicator ?? draft.indicator,
  }));
}

/** The year of a row that heads those below it, as the nearest value tells that has no year from its own column. */
export function periodOfRows({ heads, drafts }: Analysis, block: number, { row }: CellPlace): DraftPeriod | null {
  const columns = heads.get(block)?.columns;
  const above = drafts.findLast((other) => other.block === block && other.cell !== null && other.cell.row <= row && !columns?.get(other.cell.column)?.period);
  return above?.period?.via === 'table' ? above.period : null;
}
