/** Tables as DuckDB writes them to files: CSV and Parquet. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from '../query/load-tables.ts';
import type { ExportedTable } from './tables/index.ts';

/** Words that a spreadsheet would take for a formula get an apostrophe before them, as it shows them itself; a plain number with its sign is none. */
const asText = (words: string): string =>
  `CASE WHEN regexp_matches(${words}, '^[=+@\\t\\r-].') AND NOT regexp_matches(${words}, '^[+-]?[0-9][0-9.,]*%?$') THEN '''' || ${words} ELSE ${words} END`;

/** A list is one cell. */
function csvColumn({ name, type }: ExportedTable['columns'][number]): string {
  const column = quoted(name);
  if (type === 'list') return `${asText(`array_to_string(${column}, '; ')`)} AS ${column}`;
  return type === 'string' ? `${asText(column)} AS ${column}` : column;
}

const literal = (words: string): string => `'${words.replaceAll("'", "''")}'`;

/** UTF-8, commas, a head, quotes where they are needed. `path`: absolute; what stands there is written over. */
export async function copyCsv(connection: DuckDBConnection, table: ExportedTable, path: string): Promise<void> {
  await connection.run(`COPY (SELECT ${table.columns.map(csvColumn).join(', ')} FROM ${quoted(table.name)}) TO ${literal(path)} (FORMAT csv, HEADER)`);
}

export async function copyParquet(connection: DuckDBConnection, table: ExportedTable, path: string): Promise<void> {
  await connection.run(`COPY ${quoted(table.name)} TO ${literal(path)} (FORMAT parquet)`);
}

/** A folder of files, one or more for each place: `place=…/data_0.parquet`. */
export async function copyPartitions(connection: DuckDBConnection, table: ExportedTable, folder: string): Promise<void> {
  await connection.run(`COPY ${quoted(table.name)} TO ${literal(folder)} (FORMAT parquet, PARTITION_BY (place), WRITE_PARTITION_COLUMNS true)`);
}
