/** One question in SQL over loaded tables: it reads them and nothing else, within a time and a memory limit. */
import { type DuckDBConnection, DuckDBTypeId, type Json, StatementType } from '@duckdb/node-api';

export interface QueryLimits {
  readonly seconds: number;
  /** MiB. */
  readonly memory: number;
}

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Json[])[];
}

/** `refused`: it is no question; `failed`: DuckDB's own words. */
export type Answered =
  | ({ readonly ok: true } & Answer)
  | { readonly ok: false; readonly why: 'several' | 'no-question' | 'too-long' | 'failed'; readonly detail: string };

/** From here on nothing outside of the loaded tables can be read or written, and that cannot be changed. */
export async function lock(connection: DuckDBConnection, { memory }: QueryLimits): Promise<void> {
  await connection.run(`SET memory_limit = '${memory}MiB'`);
  await connection.run("SET temp_directory = ''");
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
}

export async function runQuery(connection: DuckDBConnection, sql: string, { seconds }: QueryLimits): Promise<Answered> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    connection.interrupt();
  }, seconds * 1000);
  try {
    const statements = await connection.extractStatements(sql);
    if (statements.count !== 1) return { ok: false, why: 'several', detail: String(statements.count) };
    const statement = await statements.prepare(0);
    if (statement.statementType !== StatementType.SELECT) return { ok: false, why: 'no-question', detail: StatementType[statement.statementType] };
    const reader = await statement.runAndReadAll();
    const types = reader.columnTypes().map(({ typeId }) => typeId);
    return { ok: true, columns: reader.columnNames(), rows: reader.getRowsJson().map((row) => row.map((cell, at) => numeral(cell, types[at]))) };
  } catch (error) {
    return { ok: false, why: isLate ? 'too-long' : 'failed', detail: (error as Error).message };
  } finally {
    clearTimeout(timer);
  }
}

const WIDE: readonly (DuckDBTypeId | undefined)[] = [DuckDBTypeId.BIGINT, DuckDBTypeId.UBIGINT, DuckDBTypeId.HUGEINT, DuckDBTypeId.UHUGEINT];

/** Whole numbers come as words, since not every one is a number here: those that are become one. */
function numeral(cell: Json, type: DuckDBTypeId | undefined): Json {
  if (typeof cell !== 'string' || !WIDE.includes(type)) return cell;
  const number = Number(cell);
  return Number.isSafeInteger(number) ? number : cell;
}
