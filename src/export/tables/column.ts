/** What a column of an exported table says, and how: names and types stay within a major version of the contract. */

/** As in Table Schema 2: a `list` holds strings. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

export type Cell = string | number | boolean | null | readonly string[];

export interface Column<Row> {
  /** snake_case. */
  readonly name: string;
  readonly type: ColumnType;
  /** Heads for people. */
  readonly title: { readonly vi: string; readonly en: string };
  /** Where the contract says it: "targets[].value.number". A column may gather several. */
  readonly from: readonly string[];
  readonly of: (row: Row) => Cell;
  /** It may not be empty. */
  readonly isNeeded?: true;
}

export interface Table<Row> {
  readonly name: TableName;
  readonly title: { readonly vi: string; readonly en: string };
  readonly columns: readonly Column<Row>[];
  /** What tells its rows apart. */
  readonly key: readonly string[];
}

export type TableName = 'targets' | 'documents' | 'citations' | 'assignments';
