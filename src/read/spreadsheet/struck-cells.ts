/** Which cells of an .xlsx are struck through by their format: the reader of sheets does not tell the fonts of cells. */
import { posix } from 'node:path';
import { isOn } from '../docx/switch-value.ts';
import { decoded } from '../docx/xml-attributes.ts';
import { scanXml } from '../docx/xml-scan.ts';

/** By the name of a sheet and the address of a cell ("row column", from 0): what is left of its words. */
export type StruckCells = ReadonlyMap<string, ReadonlyMap<string, string>>;

const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/u;

/** `textOf`: of a part by its path, empty where there is none. */
export function struckCells(textOf: (path: string) => string): StruckCells {
  const struck = new Map<string, ReadonlyMap<string, string>>();
  const formats = struckFormats(textOf('xl/styles.xml'));
  if (formats.size === 0) return struck;
  for (const [name, path] of sheetPaths(textOf)) {
    const cells = new Map<string, string>();
    scanXml(textOf(path), {
      open: (element, attribute) => {
        if (element !== '?:c' || !formats.has(attribute('s') ?? '')) return true;
        const [, letters = '', row = ''] = ADDRESS.exec(attribute('r') ?? '') ?? [];
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
        cells.set(`${Number(row) - 1} ${column - 1}`, '');
        return false;
      },
      close: () => {},
    });
    struck.set(name, cells);
  }
  return struck;
}

/** Numbers of the formats of cells whose font is struck through (ECMA-376 part 1, 18.8.10 and 18.8.23). */
function struckFormats(styles: string): ReadonlySet<string> {
  const formats = new Set<string>();
  const fonts: boolean[] = [];
  let [inFont, inCells, format] = [false, false, 0];
  scanXml(styles, {
    open: (name, attribute) => {
      if (name === '?:dxfs') return false;
      if (name === '?:font') fonts.push(false);
      inFont ||= name === '?:font';
      if (name === '?:strike' && inFont) fonts[fonts.length - 1] = isOn(attribute('val'));
      inCells ||= name === '?:cellXfs';
      if (name !== '?:xf' || !inCells) return true;
      if (fonts[Number(attribute('fontId'))]) formats.add(String(format));
      format += 1;
      return true;
    },
    close: (name) => {
      if (name === '?:font') inFont = false;
      if (name === '?:cellXfs') inCells = false;
    },
  });
  return formats;
}

/** Names of the sheets with the paths of their parts. */
function sheetPaths(textOf: (path: string) => string): readonly (readonly [name: string, path: string])[] {
  const targets = new Map<string, string>();
  const sheets: (readonly [string, string])[] = [];
  const told = (path: string, open: Parameters<typeof scanXml>[1]['open']): boolean => scanXml(textOf(path), { open, close: () => {} });
  told('xl/_rels/workbook.xml.rels', (_, attribute) => {
    targets.set(attribute('Id') ?? '', posix.resolve('/xl', decoded(attribute('Target') ?? '')).slice(1));
    return true;
  });
  told('xl/workbook.xml', (name, attribute) => {
    if (name === '?:sheet') sheets.push([decoded(attribute('name') ?? ''), targets.get(attribute('id') ?? '') ?? '']);
    return true;
  });
  return sheets;
}
