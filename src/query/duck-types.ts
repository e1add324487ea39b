/** Between the types of our tables and those of DuckDB. */
import { BIGINT, BOOLEAN, DATE, DOUBLE, DuckDBDateValue, type DuckDBType, type DuckDBValue, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { Cell, ColumnType } from '../export/tables/column.ts';

export const duckTypes: Readonly<Record<ColumnType, DuckDBType>> = {
  string: VARCHAR,
  integer: BIGINT,
  number: DOUBLE,
  boolean: BOOLEAN,
  date: DATE,
  list: LIST(VARCHAR),
};

const A_DAY = 24 * 60 * 60 * 1000;

export function duckValue(cell: Cell, type: ColumnType): DuckDBValue {
  if (cell === null) return null;
  if (typeof cell === 'number') return type === 'integer' ? BigInt(cell) : cell;
  if (typeof cell === 'object') return listValue([...cell]);
  return type === 'date' && typeof cell === 'string' ? new DuckDBDateValue(Math.floor(Date.parse(`${cell}T00:00:00Z`) / A_DAY)) : cell;
}
