/** Questions in SQL from the page: over tables that were loaded once and are shut, one question after the other. */
import pLimit from 'p-limit';
import { type LoadedTables, loadTables } from '../query/load-tables.ts';
import { type Answered, lock, runQuery } from '../query/run-query.ts';
import type { Extraction } from '../validate/schema.ts';
import type { PublishedIndex } from './v1/published-index.ts';

export interface Questions {
  readonly ask: (sql: string) => Promise<Answered>;
  readonly close: () => void;
}

const LIMITS = { seconds: 20, memory: 512 };

export function openQuestions(index: PublishedIndex): Questions {
  const inTurn = pLimit(1);
  let loaded: { readonly version: number; readonly tables: LoadedTables } | null = null;

  async function present(): Promise<LoadedTables> {
    await index.refresh();
    if (loaded?.version === index.version()) return loaded.tables;
    loaded?.tables.close();
    loaded = null;
    const version = index.version();
    const tables = await loadTables(each(index.extractions()));
    await lock(tables.connection, LIMITS);
    loaded = { version, tables };
    return tables;
  }

  return {
    ask: (sql) => inTurn(async () => runQuery((await present()).connection, sql, LIMITS)),
    close: () => loaded?.tables.close(),
  };
}

async function* each(extractions: readonly Extraction[]): AsyncGenerator<Extraction> {
  yield* extractions;
}
