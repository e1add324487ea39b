/** What the reader of sheets does not tell of an .ods: which of them are hidden, and how many cells its repetitions unfold to. */
import { tellXml } from '../open-document/xml-events.ts';

export interface OdsSheets {
  readonly hidden: ReadonlySet<string>;
  readonly cells: number;
}

const timesIn = (value: string | null): number => Math.max(1, Math.trunc(Number(value)) || 1);

/** Throws where the XML is damaged. */
export function odsSheets(xml: string): OdsSheets {
  const hiddenStyles = new Set<string | null>();
  const hidden = new Set<string>();
  let style: string | null = null;
  let rows = 1;
  let columns = 0;
  let cells = 0;
  const fill = (): void => {
    cells += rows * columns;
    columns = 0;
  };
  tellXml(xml, {
    open: (name, attribute) => {
      if (name === 'style:style') style = attribute('style:name');
      else if (name === 'style:table-properties' && attribute('table:display') === 'false') hiddenStyles.add(style);
      else if (name === 'table:table' && hiddenStyles.has(attribute('table:style-name'))) hidden.add(attribute('table:name') ?? '');
      else if (name === 'table:table-row') rows = timesIn(attribute('table:number-rows-repeated'));
      else if (name === 'table:table-cell') {
        columns = timesIn(attribute('table:number-columns-repeated'));
        if (attribute('office:value-type') !== null) fill();
      } else if (name === 'text:p') fill();
      return true;
    },
    close: () => {},
    text: () => {},
  });
  return { hidden, cells };
}
