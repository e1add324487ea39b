/** A table's head: what each column holds, and the years of its value columns. */
import type { Cell, TableBlock } from '../document.ts';
import type { MatchedText } from '../match/match.ts';
import type { PeriodMeaning } from '../match/meanings.ts';
import type { Span } from '../span.ts';
import { type ColumnRole, headRole } from '../structure/table-heads.ts';
import { nodesOfSpan } from './nodes-of-span.ts';

export interface Column {
  readonly role: ColumnRole | null;
  readonly head: Span | null;
  readonly period: { readonly from: number | null; readonly to: number | null; readonly span: Span } | null;
  /** The unit in brackets behind the head: "Mục tiêu (%)". */
  readonly unit: Span | null;
}

export interface TableHead {
  readonly columns: ReadonlyMap<number, Column>;
  /** How many rows the head takes. */
  readonly rows: number;
  readonly kind: 'values' | 'sentences' | 'tasks' | 'unknown';
}

export function tableHead(document: MatchedText, table: TableBlock, firstYear: number | null): TableHead {
  const columns = new Map<number, Column>();
  const [first = [], second] = table.rows;
  for (const cell of first) columns.set(cell.column, columnOf(document, cell, firstYear));
  const rows = second && isSecondHead(document, second, columns) ? 2 : 1;
  if (rows === 2) for (const cell of filledOf(second as readonly Cell[])) columns.set(cell.column, columnOf(document, cell, firstYear));
  nameGoals(document, columns);
  for (const [column, { role }] of columns)
    if (role === 'indicator' && isOrdinals(document, table, rows, column)) columns.set(column, { role: 'ordinal', head: null, period: null, unit: null });
  const roles = [...columns.values()].map(({ role }) => role);
  const named = roles.includes('indicator');
  const tasks =
    [...first].some((cell) => /nhiệm vụ|nội dung công việc|tên nhiệm vụ/u.test(document.folded.slice(cell.span.start, cell.span.end))) &&
    !roles.includes('unit') &&
    !roles.includes('value');
  if (tasks) return { columns, rows, kind: 'tasks' };
  if (named && (roles.includes('value') || roles.includes('unit'))) return { columns, rows, kind: 'values' };
  if (named) return { columns, rows, kind: 'sentences' };
  return { columns, rows, kind: 'unknown' };
}

/** "Mục tiêu | Giá trị": the first column of goals names them where no other does and another gives the values. */
function nameGoals(document: MatchedText, columns: Map<number, Column>): void {
  const listed = [...columns];
  if (listed.some(([, { role }]) => role === 'indicator')) return;
  const goals = listed.find(
    ([, { role, head, period }]) => role === 'value' && period === null && head && isGoals(document.folded.slice(head.start, head.end)),
  );
  const given = listed.some((other) => other !== goals && (other[1].role === 'value' || other[1].role === 'unit'));
  if (goals && given && listed.every(([column, { role }]) => column >= goals[0] || role === 'ordinal'))
    columns.set(goals[0], { ...goals[1], role: 'indicator' });
}

const isGoals = (head: string): boolean => /^(?:các )?(?:chỉ tiêu(?:,| và|\s?\/) ?)?mục tiêu(?: (?:cụ thể|chủ yếu))?$/u.test(head.replace(/[*_]/gu, '').trim());

function columnOf(document: MatchedText, cell: Cell, firstYear: number | null): Column {
  const text = document.folded.slice(cell.span.start, cell.span.end);
  const role = headRole(text);
  const period = headPeriod(document, cell.span);
  const past = period !== null && firstYear !== null && period.to !== null && period.to < firstYear;
  const bracket = /\(([^()]{1,40})\)\s*$/u.exec(text);
  const unit =
    bracket && !/\d{4}/u.test(bracket[1] as string)
      ? { start: cell.span.start + bracket.index + 1, end: cell.span.start + bracket.index + bracket[0].trimEnd().length - 1 }
      : null;
  return { role: past && (role === 'value' || role === null) ? 'result' : (role ?? (period ? 'value' : null)), head: cell.span, period, unit };
}

export function headPeriod(document: MatchedText, at: Span): Column['period'] {
  const nodes = nodesOfSpan(document, at);
  const period = nodes.find((node) => node.kind === 'period');
  if (period) return { ...(period.meaning as PeriodMeaning), span: { start: period.start, end: period.end } };
  const year = nodes.find((node) => node.kind === 'year');
  return year ? { from: null, to: Number(year.key), span: { start: year.start, end: year.end } } : null;
}

/** A column "Chỉ tiêu" that holds their numbers only. */
function isOrdinals(document: MatchedText, table: TableBlock, from: number, column: number): boolean {
  const cells = table.rows.slice(from).flatMap((row) => row.filter((cell) => cell.column === column && cell.span.end > cell.span.start));
  return cells.length > 0 && cells.every(({ span }) => /^[\d.()\sIVX]{1,8}$/u.test(document.text.slice(span.start, span.end)));
}

const filledOf = (row: readonly Cell[]): Cell[] => row.filter(({ span }) => span.end > span.start);

/** The second row of a head names years or columns under a merged cell, and no row's ordinal. */
function isSecondHead(document: MatchedText, row: readonly Cell[], columns: ReadonlyMap<number, Column>): boolean {
  const filled = filledOf(row);
  if (filled.length === 0) return false;
  const heads = filled.filter((cell) => {
    const text = document.folded.slice(cell.span.start, cell.span.end);
    const role = headRole(text);
    return text.length <= 40 && (role === 'value' || role === 'result' || /^\(?\d{1,2}\)?$/u.test(text)) && columns.get(cell.column)?.role !== 'ordinal';
  });
  return heads.length === filled.length && filled.length >= 2;
}
