/** The rows of a table on a page; a table that only places other things is none. */
import type { Element } from 'hast';
import type { ReadCell, ReadRow } from '../blocks.ts';
import { type Content, isElement } from './elements.ts';

/** A cell with more words is no cell of a plan's table. */
const LONGEST_CELL = 4000;
const PLACED = /^(?:h[1-6]|article|section|main|nav|table)$/u;

/** Without tables, headings and whole pages in its cells. */
export function isData(table: Element): boolean {
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

export function rowsOf(table: Element, read: (cell: Element) => ReadCell): ReadRow[] {
  const rows: ReadRow[] = [];
  const groups = table.children.flatMap((child) => (isElement(child) && /^t(?:head|body|foot)$/u.test(child.tagName) ? child.children : [child]));
  for (const row of groups) {
    if (!isElement(row) || row.tagName !== 'tr') continue;
    const cells = row.children.filter((cell): cell is Element => isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th'));
    rows.push({ cells: cells.map(read) });
  }
  return rows;
}
