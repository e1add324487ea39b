/** The tables that extractions are exported as, in the order in which they are written. */
import type { Extraction } from '../../validate/schema.ts';
import { assignmentsTable } from './assignments.ts';
import { citationsTable } from './citations.ts';
import type { Cell, Column, ColumnType, TableName } from './column.ts';
import { documentsTable } from './documents.ts';
import { assignmentRows, citationRows, documentRows, targetRows } from './rows.ts';
import { targetsTable } from './targets.ts';

export interface ExportedColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly title: Column<never>['title'];
  readonly from: readonly string[];
  readonly isNeeded: boolean;
}

/** A table, whatever its rows are made of. */
export interface ExportedTable {
  readonly name: TableName;
  readonly title: Column<never>['title'];
  readonly columns: readonly ExportedColumn[];
  readonly key: readonly string[];
  /** Of one document, in the order of the columns. */
  readonly rows: (extraction: Extraction) => readonly (readonly Cell[])[];
}

interface Made<Row> {
  readonly name: TableName;
  readonly title: Column<Row>['title'];
  readonly columns: readonly Column<Row>[];
  readonly key: readonly string[];
}

const exported = <Row>({ columns, ...table }: Made<Row>, rows: (extraction: Extraction) => readonly Row[]): ExportedTable => ({
  ...table,
  columns: columns.map(({ name, type, title, from, isNeeded = false }) => ({ name, type, title, from, isNeeded })),
  rows: (extraction) => rows(extraction).map((row) => columns.map(({ of }) => of(row))),
});

export const tables: readonly ExportedTable[] = [
  exported(targetsTable, targetRows),
  exported(documentsTable, documentRows),
  exported(citationsTable, citationRows),
  exported(assignmentsTable, assignmentRows),
];

export const tableNames: readonly TableName[] = tables.map(({ name }) => name);

export const tableNamed = (name: string): ExportedTable | null => tables.find((table) => table.name === name) ?? null;
