/** How wide the columns of a table are printed: each has room for its longest word, the rest goes where the text is. */
import { type PlanTable, placed } from './plan-table.ts';

/** A character of 10 points, and the margins of a cell, in twentieths of a point. */
const CHARACTER = 135;
const MARGINS = 260;

export function columnWidths(table: PlanTable, total: number): number[] {
  const words: number[] = [];
  const texts: number[] = [];
  for (const { text, columns, column } of placed(table).flat()) {
    words[column] = Math.max(words[column] ?? 1, ...(columns === 1 ? text.split(/\s/u).map((word) => word.length) : []));
    texts[column] = Math.max(texts[column] ?? 1, columns === 1 ? text.length : 1);
  }
  const least = words.map((length) => length * CHARACTER + MARGINS);
  const left = total - least.reduce((sum, width) => sum + width, 0);
  const shares = texts.map(Math.sqrt);
  const all = shares.reduce((sum, share) => sum + share, 0);
  if (left < 0) return least.map((width) => Math.floor((width * total) / (total - left)));
  return least.map((width, i) => Math.floor(width + (left * (shares[i] as number)) / all));
}
