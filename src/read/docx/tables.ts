/** Tables of a document: rows that were deleted, columns left free, cells over several columns and rows. */
import { endCarried } from './paragraphs.ts';
import type { Handlers, Open } from './place.ts';

const MOST_COLUMNS = 200;
const columnsIn = (value: string | null): number => Math.max(0, Math.min(Math.trunc(Number(value)) || 0, MOST_COLUMNS));
const skipped: Open = () => false;

export function tableHandlers(): Handlers {
  /** Of the open cells: the place kept free for their properties, and what these are. */
  const cells: { readonly head: number; properties: string }[] = [];
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
        place.rows.push({ opened: false, deleted: false, free: 0 });
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
        place.output.structure('<w:tc>');
        cells.push({ head: place.output.reserve(), properties: '' });
      },
      'w:tcPr': (place) => {
        place.properties = 'cell';
      },
      'w:tcPrChange': skipped,
      'w:gridSpan': (_, attribute) => {
        const cell = cells.at(-1);
        if (cell) cell.properties += `<w:gridSpan w:val="${Math.max(1, columnsIn(attribute('val')))}"/>`;
      },
      'w:vMerge': (_, attribute) => {
        const cell = cells.at(-1);
        if (cell) cell.properties += `<w:vMerge w:val="${attribute('val') === 'restart' ? 'restart' : 'continue'}"/>`;
      },
    },
    close: {
      'w:trPr': (place) => {
        place.properties = '';
      },
      'w:tcPr': (place) => {
        place.properties = '';
        const cell = cells.at(-1);
        if (cell && cell.properties !== '') place.output.fill(cell.head, `<w:tcPr>${cell.properties}</w:tcPr>`);
      },
      'w:tc': (place) => {
        endCarried(place);
        cells.pop();
        place.output.structure('</w:tc>');
      },
      'w:tr': (place) => {
        if (place.rows.pop()?.opened) place.output.structure('</w:tr>');
      },
      'w:tbl': (place) => place.output.structure('</w:tbl>'),
    },
  };
}
