/** A table of a plan with the cells that an office would merge: a group's name over the rest of its row, years under one head. */

export interface PlanCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

export interface PlanTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly PlanCell[])[];
}

interface Placed {
  readonly column: number;
  readonly text: string;
}

const cell = (text: string, columns = 1, rows = 1): PlanCell => ({ text, columns, rows });

export function planTable(rows: readonly (readonly Placed[])[]): PlanTable {
  const width = Math.max(...rows.flatMap((row) => row.map(({ column }) => column + 1)));
  return {
    kind: 'table',
    rows: rows.map((row) => {
      const texts = Array.from({ length: width }, (_, column) => row.find((placed) => placed.column === column)?.text ?? '');
      const last = texts.findLastIndex((text) => text !== '');
      const isGroup = last === 1;
      return isGroup ? [cell(texts[0] as string), cell(texts[1] as string, width - 1)] : texts.map((text) => cell(text));
    }),
  };
}

const YEAR = /^(?:Năm )?20\d\d$/u;

/** The same with its years under one head, "Mục tiêu", and the other heads two rows high; as it is where no two years stand side by side. */
export function withMergedYears(table: PlanTable): PlanTable {
  const [head = [], ...rows] = table.rows;
  const first = head.findIndex(({ text }) => YEAR.test(text));
  const years = first < 0 ? [] : head.slice(first, head.findLastIndex(({ text }) => YEAR.test(text)) + 1);
  if (years.length < 2 || !years.every(({ text }) => YEAR.test(text))) return table;
  const high = (cells: readonly PlanCell[]) => cells.map(({ text }) => cell(text, 1, 2));
  const upper = [...high(head.slice(0, first)), cell('Mục tiêu', years.length), ...high(head.slice(first + years.length))];
  return { kind: 'table', rows: [upper, years, ...rows] };
}

/** How many rows the head takes. */
export const headRows = ({ rows }: PlanTable): number => Math.max(...(rows[0] ?? []).map((each) => each.rows));

/** Each cell with the column that it begins in; cells that reach down push those below them to the right. */
export function placed({ rows }: PlanTable): readonly (readonly (PlanCell & { readonly column: number })[])[] {
  const open: number[] = [];
  return rows.map((row) => {
    let column = 0;
    const cells = row.map((each) => {
      while ((open[column] ?? 0) > 0) column += 1;
      const at = column;
      column += each.columns;
      return { ...each, column: at };
    });
    for (let at = 0; at < open.length; at += 1) open[at] = Math.max(0, (open[at] ?? 0) - 1);
    for (const { column: at, columns, rows: high } of cells) for (let i = at; i < at + columns; i += 1) open[i] = high - 1;
    return cells;
  });
}
