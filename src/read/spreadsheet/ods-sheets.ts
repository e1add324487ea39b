/** What the reader of sheets does not tell of an .ods: which of them are hidden, which of their rows and columns, and how many cells its repetitions unfold to. */
import { type Attribute, tellXml } from '../open-document/xml-events.ts';
import { type HiddenLines, lines } from './hidden-lines.ts';
import { odsStruck } from './ods-struck.ts';
import type { StruckCells } from './struck-cells.ts';

export interface OdsSheets {
  readonly hidden: ReadonlySet<string>;
  /** By the name of the sheet. */
  readonly hiddenLines: ReadonlyMap<string, HiddenLines>;
  readonly struck: StruckCells;
  readonly cells: number;
}

const timesIn = (value: string | null): number => Math.max(1, Math.trunc(Number(value)) || 1);

/** OpenDocument 1.3 part 3, 19.749: by hand, or by a filter. */
const isCollapsed = (attribute: Attribute): boolean => /^(?:collapse|filter)$/u.test(attribute('table:visibility') ?? '');

/** Throws where the XML is damaged. */
export function odsSheets(xml: string): OdsSheets {
  const hiddenStyles = new Set<string | null>();
  const hidden = new Set<string>();
  const hiddenLines = new Map<string, HiddenLines>();
  let [sheetRows, sheetColumns] = [lines(), lines()];
  const struck = odsStruck();
  let style: string | null = null;
  let [row, column] = [0, 0];
  let rows = 1;
  let columns = 0;
  let cells = 0;
  const fill = (): void => {
    cells += rows * columns;
    columns = 0;
  };
  tellXml(xml, {
    open: (name, attribute) => {
      struck.open(name, attribute);
      if (name === 'style:style') style = attribute('style:name');
      else if (name === 'style:table-properties' && attribute('table:display') === 'false') hiddenStyles.add(style);
      else if (name === 'table:table') {
        [sheetRows, sheetColumns] = [lines(), lines()];
        row = 0;
        struck.sheet(attribute('table:name') ?? '');
        hiddenLines.set(attribute('table:name') ?? '', { row: sheetRows.isHidden, column: sheetColumns.isHidden });
        if (hiddenStyles.has(attribute('table:style-name'))) hidden.add(attribute('table:name') ?? '');
      } else if (name === 'table:table-column') sheetColumns.add(timesIn(attribute('table:number-columns-repeated')), isCollapsed(attribute));
      else if (name === 'table:table-row') {
        rows = timesIn(attribute('table:number-rows-repeated'));
        sheetRows.add(rows, isCollapsed(attribute));
        column = 0;
      } else if (name === 'table:covered-table-cell') column += timesIn(attribute('table:number-columns-repeated'));
      else if (name === 'table:table-cell') {
        columns = timesIn(attribute('table:number-columns-repeated'));
        struck.cell({ row, rows, column, columns }, attribute('table:style-name'));
        column += columns;
        if (attribute('office:value-type') !== null) fill();
      } else if (name === 'text:p') fill();
      return true;
    },
    close: (name) => {
      struck.close(name);
      if (name === 'table:table-row') row += rows;
    },
    text: struck.text,
  });
  return { hidden, hiddenLines, struck: struck.found, cells };
}
