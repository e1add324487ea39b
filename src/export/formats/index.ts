/** The formats of an export: each writes new files into a folder. */
import { createWriteStream } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type LoadedTables, loadTables } from '../../query/load-tables.ts';
import type { Extraction } from '../../validate/schema.ts';
import { copyCsv, copyParquet, copyPartitions } from '../copy-tables.ts';
import type { DescribedFile } from '../data-package.ts';
import type { Cell } from '../tables/column.ts';
import type { ExportedTable } from '../tables/index.ts';
import { ndjsonLine } from './ndjson.ts';
import { webAnnotations } from './web-annotations.ts';
import { type WorkbookLanguage, workbookOf } from './workbook.ts';

export const formatNames = ['ndjson', 'csv', 'xlsx', 'parquet', 'jsonld'] as const;
export type Format = (typeof formatNames)[number];

export interface ExportSource {
  /** From the first each time. */
  readonly extractions: () => AsyncIterable<Extraction>;
  /** The .txt beside an extraction, by its `source.path`. */
  readonly textOf: (path: string) => Promise<string>;
}

export interface ExportOptions {
  readonly tables: readonly ExportedTable[];
  /** Of heads in a workbook. */
  readonly language: WorkbookLanguage;
  /** A mark before a CSV by which Excel knows its encoding. */
  readonly hasBom: boolean;
  /** Parquet in a folder for each place. */
  readonly isParted: boolean;
}

type Write = (source: ExportSource, options: ExportOptions, folder: string) => Promise<readonly DescribedFile[]>;

export const formats: Readonly<Record<Format, Write>> = {
  ndjson: async (source, { tables }, folder) => {
    for (const table of tables)
      await writeLines(
        join(folder, `${table.name}.ndjson`),
        mapped(rowsOf(source, table), (row) => ndjsonLine(table, row)),
      );
    return tables.map(({ name }) => ({ table: name, path: `${name}.ndjson`, format: 'ndjson' }));
  },
  jsonld: async (source, _options, folder) => {
    await writeLines(join(folder, 'targets.jsonld'), annotationLines(source));
    return [{ table: 'targets', path: 'targets.jsonld', format: 'jsonld' }];
  },
  xlsx: async (source, { tables, language }, folder) => {
    const sheets = tables.map((table) => ({ table, rows: rowsOf(source, table) }));
    await writeFile(join(folder, WORKBOOK), await workbookOf(sheets, language), { flag: 'wx' });
    return tables.map(({ name }) => ({ table: name, path: WORKBOOK, format: 'xlsx' }));
  },
  csv: (source, { tables, hasBom }, folder) =>
    withLoaded(source, tables, async ({ connection }) => {
      for (const table of tables) {
        const path = join(folder, `${table.name}.csv`);
        await copyCsv(connection, table, path);
        if (hasBom) await putBefore(path, '\uFEFF');
      }
      return tables.map(({ name }) => ({ table: name, path: `${name}.csv`, format: 'csv' }));
    }),
  parquet: (source, { tables, isParted }, folder) =>
    withLoaded(source, tables, async ({ connection }) => {
      for (const table of tables) {
        if (isParted) await copyPartitions(connection, table, join(folder, table.name));
        else await copyParquet(connection, table, join(folder, `${table.name}.parquet`));
      }
      return tables.map(({ name }) => ({ table: name, path: isParted ? name : `${name}.parquet`, format: 'parquet' }));
    }),
};

const WORKBOOK = 'muctieu.xlsx';

async function withLoaded(
  source: ExportSource,
  tables: readonly ExportedTable[],
  work: (loaded: LoadedTables) => Promise<readonly DescribedFile[]>,
): Promise<readonly DescribedFile[]> {
  const loaded = await loadTables(source.extractions(), tables);
  try {
    return await work(loaded);
  } finally {
    loaded.close();
  }
}

async function* rowsOf(source: ExportSource, table: ExportedTable): AsyncGenerator<readonly Cell[]> {
  for await (const extraction of source.extractions()) yield* table.rows(extraction);
}

async function* annotationLines({ extractions, textOf }: ExportSource): AsyncGenerator<string> {
  for await (const extraction of extractions()) for (const line of webAnnotations(extraction, await textOf(extraction.source.path))) yield `${line}\n`;
}

async function* mapped<From, To>(all: AsyncIterable<From>, to: (from: From) => To): AsyncGenerator<To> {
  for await (const each of all) yield to(each);
}

const writeLines = (path: string, lines: AsyncIterable<string>): Promise<void> => pipeline(Readable.from(lines), createWriteStream(path, { flags: 'wx' }));

async function putBefore(path: string, mark: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    const content = await handle.readFile();
    await handle.write(Buffer.concat([Buffer.from(mark), content]), 0, undefined, 0);
  } finally {
    await handle.close();
  }
}
