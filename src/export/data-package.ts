/** The data dictionary: a Data Package 2.1 descriptor with a Table Schema for each table. https://datapackage.org/standard/ */
import type { ColumnType } from './tables/column.ts';
import { type ExportedTable, tables } from './tables/index.ts';

const PACKAGE = 'https://datapackage.org/profiles/2.1/datapackage.json';
const RESOURCE = 'https://datapackage.org/profiles/2.1/dataresource.json';
const SCHEMA = 'https://datapackage.org/profiles/2.1/tableschema.json';

export interface DescribedFile {
  readonly table: ExportedTable['name'];
  /** Beside the descriptor. */
  readonly path: string;
  readonly format: 'csv' | 'ndjson' | 'parquet' | 'xlsx' | 'jsonld';
}

const mediaTypes: Readonly<Record<DescribedFile['format'], string>> = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonld: 'application/ld+json',
};

/** `schemaVersion`: of the extractions that the tables are made of. */
export function dataPackage(files: readonly DescribedFile[], schemaVersion: string): object {
  return {
    $schema: PACKAGE,
    name: 'muctieu',
    title: 'Chỉ tiêu trong các kế hoạch, quyết định, nghị quyết',
    version: schemaVersion,
    resources: files.map(({ table, path, format }) => ({
      $schema: RESOURCE,
      name: table,
      path,
      type: 'table',
      format,
      mediatype: mediaTypes[format],
      encoding: 'utf-8',
      schema: tableSchema(tables.find(({ name }) => name === table) as ExportedTable, format),
    })),
  };
}

/** A list in CSV is one cell. */
const fieldType = (type: ColumnType, format: DescribedFile['format']): object =>
  type === 'list' ? (format === 'csv' ? { type: 'list', itemType: 'string', delimiter: '; ' } : { type: 'array' }) : { type };

function tableSchema({ title, columns, key }: ExportedTable, format: DescribedFile['format']): object {
  return {
    $schema: SCHEMA,
    title: title.vi,
    fields: columns.map(({ name, type, title: head, from, isNeeded }) => ({
      name,
      ...fieldType(type, format),
      title: head.vi,
      description: `${head.en}. ${from.join(', ')}`,
      ...(isNeeded && { constraints: { required: true } }),
    })),
    primaryKey: key,
  };
}
