/** Tables of a document: rows, cells, and what they span. */
import { tableOfBlocks } from '../cell-blocks.ts';
import { wholeIn } from './list-styles.ts';
import { flowOf, type Handlers, newFlow, type Open } from './place.ts';

/** Nobody prints more columns. */
const MOST_COLUMNS = 120;

const skipped: Open = () => false;

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
    'table:covered-table-cell': skipped,
    'table:table-cell': (place, attribute) => {
      const table = place.tables.at(-1);
      if (!table || table.rows.length === 0) return false;
      const counted = (name: string): number => Math.max(1, wholeIn(attribute(`table:number-${name}`), 1));
      table.columns = counted('columns-spanned');
      table.high = counted('rows-spanned');
      table.repeated = counted('columns-repeated');
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
      if (table) flowOf(place).blocks.push(...tableOfBlocks(table.rows));
    },
  },
};
