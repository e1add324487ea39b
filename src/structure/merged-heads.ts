/** Heads of two rows: under "Mục tiêu", which takes several columns, a row of its own names their years. */
import type { Cell } from '../document.ts';
import { type ColumnRole, headRole } from './table-heads.ts';

const MERGED =
  /^(?:(?:các )?(?:mục tiêu|chỉ tiêu)(?! (?:cụ thể|chung))|lộ trình|kế hoạch|giai đoạn|năm|phân kỳ|chia (?:ra|theo)|trong đó|phấn đấu|tiến độ|mốc thời gian)/u;
const NEVER: ReadonlySet<ColumnRole | null> = new Set(['ordinal', 'indicator', 'unit', 'lead', 'support', 'money']);
const YEAR = /(?:19|20)\d\d/u;
const MOST_YEARS = 8;

/** Which of the heads the row below divides, where that row names years and nothing else; null where none or several could be meant. */
export function mergedHead(heads: readonly string[], below: readonly string[]): number | null {
  if (below.length < 2 || below.length > MOST_YEARS || below.length >= heads.length + MOST_YEARS || !below.every(isYear)) return null;
  const named = heads.findIndex((head) => headRole(head) === 'indicator');
  if (named < 0) return null;
  const fitting = heads.flatMap((head, i) =>
    i > named && MERGED.test(head.toLowerCase().trim()) && !YEAR.test(head) && !NEVER.has(headRole(head)) ? [i] : [],
  );
  return fitting.length === 1 ? (fitting[0] as number) : null;
}

const isYear = (head: string): boolean => head.length <= 30 && YEAR.test(head) && ['value', 'result'].includes(headRole(head) ?? '');

/** Moves the years under the head that they divide, and the heads behind it behind them. */
export function spreadHead(rows: Cell[][], text: string): Cell[][] {
  const [first, second, ...rest] = rows;
  if (!first || !second || second.length >= first.length || second.some(({ column }, i) => column !== i)) return rows;
  const said = (row: readonly Cell[]): string[] => row.map(({ span }) => text.slice(span.start, span.end));
  const column = mergedHead(said(first), said(second));
  const more = second.length - 1;
  const last = (row: readonly Cell[]): number => row.at(-1)?.column ?? 0;
  if (column === null || !first.every((cell, i) => cell.column === i) || !rest.some((row) => last(row) > last(first))) return rows;
  return [
    first.map((cell) => (cell.column > column ? { ...cell, column: cell.column + more } : cell)),
    second.map((cell) => ({ ...cell, column: cell.column + column })),
    ...rest,
  ];
}
