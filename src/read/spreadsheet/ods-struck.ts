/** Which cells of an .ods are struck through, by their format or by stretches of their words, and what is left of them. */
import type { Attribute, XmlListener } from '../open-document/xml-events.ts';
import type { StruckCells } from './struck-cells.ts';

export interface OdsStruck extends Pick<XmlListener, 'text'> {
  readonly open: (name: string, attribute: Attribute) => void;
  readonly close: (name: string) => void;
  readonly sheet: (name: string) => void;
  /** A cell begins; `place` is where it stands, with how often it repeats. */
  readonly cell: (place: CellPlace, style: string | null) => void;
  readonly found: StruckCells;
}

export interface CellPlace {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** Nobody prints more copies of a cell that is struck through. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 120;

export function odsStruck(): OdsStruck {
  const found = new Map<string, Map<string, string>>();
  /** By the name of a style; the styles of cells and of stretches have names of their own. */
  const styles = new Map<string, boolean>();
  let style = '';
  let cells = new Map<string, string>();
  let place: CellPlace | null = null;
  let left = '';
  let anyStruck = false;
  /** Of the cell, and of the stretches that are open in it. */
  let looks: boolean[] = [];
  const isStruck = (name: string | null): boolean | undefined => (name === null ? undefined : styles.get(name));
  return {
    found,
    sheet: (name) => {
      cells = new Map();
      found.set(name, cells);
    },
    cell: (at, name) => {
      [place, left, anyStruck, looks] = [at, '', false, [isStruck(name) ?? false]];
    },
    open: (name, attribute) => {
      if (name === 'style:style') style = attribute('style:name') ?? '';
      else if (name === 'style:text-properties') {
        const line = attribute('style:text-line-through-style') ?? attribute('style:text-line-through-type');
        if (line !== null) styles.set(style, line !== 'none');
      } else if (name === 'text:span') looks.push(isStruck(attribute('text:style-name')) ?? looks.at(-1) ?? false);
      else if (name === 'text:p' && left !== '') left += '\n';
    },
    close: (name) => {
      if (name === 'text:span') looks.pop();
      if (name !== 'table:table-cell' || !place) return;
      const { row, rows, column, columns } = place;
      place = null;
      if (!anyStruck) return;
      for (let r = row; r < row + Math.min(rows, MOST_ROWS); r += 1)
        for (let c = column; c < column + Math.min(columns, MOST_COLUMNS); c += 1) cells.set(`${r} ${c}`, left.trim());
    },
    text: (words) => {
      if (!place || words.trim() === '') return;
      if (looks.at(-1)) anyStruck = true;
      else left += words;
    },
  };
}
