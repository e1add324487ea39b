/** The published extractions as tables of a DuckDB in memory. */
import { type DuckDBConnection, DuckDBDataChunk, DuckDBInstance } from '@duckdb/node-api';
import type { Cell } from '../export/tables/column.ts';
import { type ExportedTable, tables } from '../export/tables/index.ts';
import type { Extraction } from '../validate/schema.ts';
import { duckTypes, duckValue } from './duck-types.ts';

export interface LoadedTables {
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

/** DuckDB's own rows a chunk. */
const A_CHUNK = 2048;

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export async function openDuck(): Promise<LoadedTables> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Rows stand in the order of the extractions. */
export async function loadTables(extractions: AsyncIterable<Extraction>, wanted: readonly ExportedTable[] = tables): Promise<LoadedTables> {
  const loaded = await openDuck();
  const { connection } = loaded;
  const writers = [];
  for (const table of wanted) writers.push(await openWriter(connection, table));
  for await (const extraction of extractions) for (const { table, write } of writers) for (const row of table.rows(extraction)) write(row);
  for (const { finish } of writers) finish();
  return loaded;
}

async function openWriter(connection: DuckDBConnection, table: ExportedTable) {
  const columns = table.columns.map(({ name, type }) => `${quoted(name)} ${duckTypes[type].toString()}`);
  await connection.run(`CREATE TABLE ${quoted(table.name)} (${columns.join(', ')})`);
  const appender = await connection.createAppender(table.name);
  const types = table.columns.map(({ type }) => type);
  const chunk = DuckDBDataChunk.create(
    types.map((type) => duckTypes[type]),
    A_CHUNK,
  );
  let rows: (readonly Cell[])[] = [];
  function flush(): void {
    if (rows.length === 0) return;
    chunk.reset();
    chunk.setRows(rows.map((row) => row.map((cell, at) => duckValue(cell, types[at] ?? 'string'))));
    appender.appendDataChunk(chunk);
    rows = [];
  }
  return {
    table,
    write: (row: readonly Cell[]): void => {
      if (rows.push(row) === A_CHUNK) flush();
    },
    finish: (): void => {
      flush();
      appender.closeSync();
    },
  };
}
