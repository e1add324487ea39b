/** Tables of a document: rows, cells, and what they span. */
import { tableOfBlocks } from '../cell-blocks.ts';
import { spannedRows } from './covered-cells.ts';
import { wholeIn } from './list-styles.ts';
import { flowOf, type Handlers, newFlow, type Open } from './place.ts';

/** Nobody prints more columns. */
const MOST_COLUMNS = 120;

const skipped: Open = () => false;
const countIn = (value: string | null): number => Math.max(1, wholeIn(value, 1));

export const tableHandlers: Handlers = {
  open: {
    'table:table': (place) => {
      place.tables.push({ rows: [], columns: 1, high: 1, repeated: 1 });
    },
    'table:shapes': skipped,
    'table:title': skipped,
    'table:desc': skipped,
    'table:table-row': (place) => {
      place.tables.at(-1)?.rows.push([]);
    },
    'table:covered-table-cell': (place, attribute) => {
      const row = place.tables.at(-1)?.rows.at(-1);
      const times = countIn(attribute('table:number-columns-repeated'));
      for (let i = 0; row && i < times && row.length < MOST_COLUMNS; i += 1) row.push(null);
      return false;
    },
    'table:table-cell': (place, attribute) => {
      const table = place.tables.at(-1);
      if (!table || table.rows.length === 0) return false;
      table.columns = countIn(attribute('table:number-columns-spanned'));
      table.high = countIn(attribute('table:number-rows-spanned'));
      table.repeated = countIn(attribute('table:number-columns-repeated'));
      place.flows.push(newFlow(true));
    },
  },
  close: {
    'table:table-cell': (place) => {
      const blocks = place.flows.pop()?.blocks ?? [];
      const table = place.tables.at(-1);
      const row = table?.rows.at(-1);
      if (!table || !row) return;
      const times = Math.min(table.repeated, MOST_COLUMNS - row.length);
      for (let i = 0; i < times; i += 1) row.push({ blocks, columns: table.columns, rows: table.high });
    },
    'table:table': (place) => {
      const table = place.tables.pop();
      const { blocks } = flowOf(place);
      for (const block of table ? tableOfBlocks(spannedRows(table.rows)) : []) blocks.push(block);
    },
  },
};
