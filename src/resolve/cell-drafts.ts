/** The values of a table's cell as drafts of its row. */
import type { Cell } from '../document.ts';
import type { MatchedText } from '../match/match.ts';
import { cellValues } from './cell-values.ts';
import type { Draft, DraftPeriod } from './draft.ts';
import type { RowName } from './row-names.ts';
import type { Column, TableHead } from './table-columns.ts';
import { applyUnit, unitOfCell } from './table-units.ts';

export function draftsOfCell(
  document: MatchedText,
  block: number,
  row: number,
  cell: Cell,
  head: TableHead,
  cells: ReadonlyMap<number, Cell>,
  name: RowName,
  section: DraftPeriod | null,
): Draft[] {
  const column = head.columns.get(cell.column) as Column;
  const unitColumn = [...head.columns].find(([, { role }]) => role === 'unit')?.[0];
  const unitCell = unitColumn === undefined ? undefined : cells.get(unitColumn);
  const unit = unitOfCell(document, unitCell?.span ?? column.unit ?? name.unit);
  const period: DraftPeriod | null = column.period ? { ...column.period, via: 'table' } : section;
  return cellValues(document, cell.span, unit !== null).flatMap(({ node, rest }): Draft[] => {
    const applied = applyUnit(node, unit, name);
    const { meaning } = applied.node;
    const isRank = meaning.value.form === 'rank';
    const spans = rest && (isRank || meaning.value.form !== 'percent') && meaning.value.nounSpan == null ? [...name.spans, rest] : name.spans;
    return [
      {
        node: applied.node,
        rules: [node.rule, 'target/table-row'],
        indicator: spans,
        subject: name.spans,
        of: applied.of ?? (rest && meaning.value.form === 'percent' ? rest : null),
        op: applied.op,
        comparator: [...name.comparator, ...meaning.comparator],
        change: meaning.change && !meaning.reached ? meaning.change : name.change,
        period,
        every: applied.every ?? name.every,
        refusal: name.spans.length === 0 ? 'no-indicator' : null,
        block,
        clause: cell.span,
        sentence: 0,
        part: false,
        inBrackets: false,
        inherits: false,
        cell: { row, column: cell.column },
      },
    ];
  });
}
