/** Tables of a document: rows that were deleted, columns left free, cells over several columns and rows. */
import { endCarried } from './paragraphs.ts';
import type { Cell, Handlers, Open, Place } from './place.ts';

const MOST_COLUMNS = 200;
const columnsIn = (value: string | null): number => Math.max(0, Math.min(Math.trunc(Number(value)) || 0, MOST_COLUMNS));
const skipped: Open = () => false;

function fill({ output }: Place, { head, columns, merged }: Cell): void {
  const across = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const down = merged === '' ? '' : `<w:vMerge w:val="${merged}"/>`;
  if (across + down !== '') output.fill(head, `<w:tcPr>${across}${down}</w:tcPr>`);
}

export function tableHandlers(): Handlers {
  /** The open ones, the innermost last. */
  const cells: Cell[] = [];
  return {
    open: {
      'w:tbl': (place) => {
        endCarried(place);
        place.output.structure('<w:tbl>');
      },
      'w:tblPr': skipped,
      'w:tblPrEx': skipped,
      'w:tblGrid': skipped,
      'w:tr': (place) => {
        place.rows.push({ opened: false, deleted: false, free: 0, last: null });
      },
      'w:trPr': (place) => {
        place.properties = 'row';
      },
      'w:trPrChange': skipped,
      'w:gridBefore': (place, attribute) => {
        const row = place.rows.at(-1);
        if (row) row.free = columnsIn(attribute('val'));
      },
      'w:tc': (place) => {
        const row = place.rows.at(-1);
        if (!row || row.deleted) return false;
        if (!row.opened) place.output.structure(row.free > 0 ? `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${row.free}"/></w:tcPr></w:tc>` : '<w:tr>');
        row.opened = true;
        const from = place.output.reserve();
        place.output.structure('<w:tc>');
        cells.push({ from, head: place.output.reserve(), columns: 1, merged: '', goesOn: false });
      },
      'w:tcPr': (place) => {
        place.properties = 'cell';
      },
      'w:tcPrChange': skipped,
      'w:gridSpan': (_, attribute) => {
        const cell = cells.at(-1);
        if (cell) cell.columns = Math.max(1, columnsIn(attribute('val')));
      },
      'w:vMerge': (_, attribute) => {
        const cell = cells.at(-1);
        if (cell) cell.merged = attribute('val') === 'restart' ? 'restart' : 'continue';
      },
      // ISO/IEC 29500-4: as old files merge them.
      'w:hMerge': (_, attribute) => {
        const cell = cells.at(-1);
        if (cell) cell.goesOn = attribute('val') !== 'restart';
      },
    },
    close: {
      'w:trPr': (place) => {
        place.properties = '';
      },
      'w:tcPr': (place) => {
        place.properties = '';
      },
      'w:tc': (place) => {
        endCarried(place);
        const [cell, row] = [cells.pop(), place.rows.at(-1)];
        if (cell?.goesOn && row?.last) {
          place.output.cutAt(cell.from);
          row.last.columns = Math.min(row.last.columns + cell.columns, MOST_COLUMNS);
          fill(place, row.last);
          return;
        }
        place.output.structure('</w:tc>');
        if (cell) fill(place, cell);
        if (row && cell) row.last = cell;
      },
      'w:tr': (place) => {
        if (place.rows.pop()?.opened) place.output.structure('</w:tr>');
      },
      'w:tbl': (place) => place.output.structure('</w:tbl>'),
    },
  };
}
