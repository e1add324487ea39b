/** The rows of a table on a page; a table that only places other things is none. */
import type { Element } from 'hast';
import type { ReadCell, ReadRow } from '../blocks.ts';
import { type Content, isElement } from './elements.ts';

/** A cell with more words is no cell of a plan's table. */
const LONGEST_CELL = 4000;
/** A row of a table that is more than two columns side by side. */
const DENSE_ROW = 3;
const SHORT_CELL = 1000;
const PAGES = /^(?:article|main|nav)$/u;
const PLACED = /^(?:h[1-6]|article|section|main|nav|table)$/u;

/** Most rows of a plan's table hold several short cells; other tables are such without tables, headings and whole pages in their cells. */
export const isData = (table: Element): boolean => isDense(table) || isPlain(table);

function isDense(table: Element): boolean {
  const rows = rowsIn(table).map((row) => cellsIn(row).filter((cell) => hasFewWords(cell)).length);
  const dense = rows.filter((cells) => cells >= DENSE_ROW).length;
  return dense >= 2 && dense * 2 >= rows.length;
}

function hasFewWords(cell: Element): boolean {
  let length = 0;
  const left: Content[] = [...cell.children];
  for (let seen = 0; left.length > 0; seen += 1) {
    const node = left.pop() as Content;
    if (node.type === 'text') length += node.value.trim().length;
    if (length > SHORT_CELL || seen > SHORT_CELL) return false;
    if (!isElement(node)) continue;
    if (PAGES.test(node.tagName)) return false;
    if (left.length + node.children.length > SHORT_CELL) return false;
    left.push(...node.children);
  }
  return length > 0;
}

function isPlain(table: Element): boolean {
  const left: { readonly node: Content; readonly cell: { text: number } | null }[] = table.children.map((node) => ({ node, cell: null }));
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { node } = next;
    let { cell } = next;
    if (node.type === 'text' && cell) {
      cell.text += node.value.length;
      if (cell.text > LONGEST_CELL) return false;
    }
    if (!isElement(node)) continue;
    if (PLACED.test(node.tagName)) return false;
    if (node.tagName === 'td' || node.tagName === 'th') cell = { text: 0 };
    for (const child of node.children) left.push({ node: child, cell });
  }
  return true;
}

/** As a browser shows them: the head first and the foot last, wherever they are written (HTML Living Standard, 17.6.1). */
export const rowsOf = (table: Element, isRead: (element: Element) => boolean, read: (cell: Element) => ReadCell): ReadRow[] =>
  rowsIn(table, isRead).map((row) => ({ cells: cellsIn(row).filter(isRead).map(read) }));

/** The lines above a table that are its caption. */
export const captionsOf = (table: Element): Element[] => table.children.filter((child): child is Element => isElement(child) && child.tagName === 'caption');

function rowsIn(table: Element, isRead: (element: Element) => boolean = () => true): Element[] {
  const groups: Record<'thead' | 'tbody' | 'tfoot', Element[]> = { thead: [], tbody: [], tfoot: [] };
  for (const child of table.children) {
    if (!isElement(child) || !isRead(child)) continue;
    if (child.tagName === 'tr') groups.tbody.push(child);
    else if (child.tagName === 'thead' || child.tagName === 'tbody' || child.tagName === 'tfoot') {
      for (const row of child.children) if (isElement(row) && row.tagName === 'tr' && isRead(row)) groups[child.tagName].push(row);
    }
  }
  return [...groups.thead, ...groups.tbody, ...groups.tfoot];
}

const cellsIn = (row: Element): Element[] =>
  row.children.filter((cell): cell is Element => isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th'));
