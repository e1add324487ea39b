/** A table whose rows are years and whose columns are what is measured: "Năm | Số căn hộ hoàn thành". */
import type { Cell, TableBlock } from '../document.ts';
import type { MatchedText } from '../match/match.ts';
import type { DraftPeriod } from './draft.ts';
import { type RowName, rowName } from './row-names.ts';
import { headPeriod } from './table-columns.ts';

export interface YearCell {
  readonly row: number;
  readonly cell: Cell;
  readonly name: RowName;
  readonly period: DraftPeriod;
}

const YEARS_HEAD = /^(?:năm|giai đoạn|thời kỳ|mốc thời gian|năm thực hiện|lộ trình)$/u;
const YEARS = /^(?:năm |giai đoạn |đến năm )?\d{4}(?:\s?[-–]\s?\d{4})?$/u;
/** Money that is to be spent, notes and who does it are no targets of a year. */
const NO_MEASURE = /vốn|kinh phí|ngân sách|ghi chú|đơn vị|cơ quan|chủ trì|phối hợp|nguồn|^stt$|^tt$|thực hiện năm|kết quả/u;
const MEASURES =
  /^(?:tổng số|số|tỷ lệ|tỷ trọng|diện tích|sản lượng|số lượng|khối lượng|tổng|công suất|chiều dài|doanh thu|giá trị|năng suất|chỉ số|mức)(?![\p{L}])/u;

/** The cells that state a value of a year; null where the rows are no years. */
export function yearCells(document: MatchedText, { rows }: TableBlock): YearCell[] | null {
  const [head = [], ...body] = rows;
  const [years, ...measures] = head;
  const textOf = ({ span }: Cell): string => document.folded.slice(span.start, span.end).trim();
  if (!years || body.length < 2 || !YEARS_HEAD.test(textOf(years))) return null;
  const named = measures.filter((cell) => MEASURES.test(textOf(cell)) && !NO_MEASURE.test(textOf(cell)));
  const periods = body
    .map((row) => row.find(({ column }) => column === years.column))
    .map((cell) => (cell && YEARS.test(textOf(cell)) ? periodOf(document, cell) : null));
  if (named.length === 0 || periods.some((period) => period === null)) return null;
  const names = named.map((cell) => ({ column: cell.column, name: rowName(document, cell.span, false) }));
  return body.flatMap((row, i) =>
    names.flatMap(({ column, name }) => {
      const cell = row.find((other) => other.column === column && other.span.end > other.span.start);
      return cell ? [{ row: i + 1, cell, name, period: periods[i] as DraftPeriod }] : [];
    }),
  );
}

function periodOf(document: MatchedText, { span }: Cell): DraftPeriod | null {
  const period = headPeriod(document, span);
  const years = /(\d{4})\s?[-–]\s?(\d{4})$/u.exec(document.folded.slice(span.start, span.end).trim());
  if (years) return { from: Number(years[1]), to: Number(years[2]), span, via: 'table' };
  return period ? { ...period, via: 'table' } : null;
}
