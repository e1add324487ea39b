/** The tables of a page that are drawn with ruling lines, and the words that stand in none. */
import { type RuledTable, ruledTables } from '../picture/ruled-cells.ts';
import type { Area } from '../picture/rules.ts';
import { cellLines } from './cell-lines.ts';
import { least } from './extent.ts';
import { mergedRules, UNITS } from './merged-rules.ts';
import type { PageCell, PageTable } from './page-table.ts';
import type { PageWord, PageWords } from './page-words.ts';
import { stackedRows } from './stacked-rows.ts';
import { rightOf } from './text-line.ts';

export interface RuledPage {
  readonly tables: readonly PageTable[];
  readonly rest: readonly PageWord[];
}

const UNITS_AN_INCH = 72 * UNITS;

export function ruledPage({ page, words, rules }: PageWords): RuledPage {
  if (!rules || rules.length < 3) return { tables: [], rest: words };
  const found = ruledTables(mergedRules(rules), UNITS_AN_INCH);
  let rest = words;
  const tables: PageTable[] = [];
  for (const ruled of found) {
    const inside = rest.filter((word) => isIn(word, ruled.area));
    if (inside.length === 0) continue;
    rest = rest.filter((word) => !isIn(word, ruled.area));
    tables.push(tableOf(ruled, inside, page));
  }
  return { tables, rest };
}

function isIn({ x, y, width, height }: PageWord, { left, top, right, bottom }: Area): boolean {
  const across = (x + width / 2) * UNITS;
  const down = (y + height / 2) * UNITS;
  return across >= left && across < right && down >= top && down < bottom;
}

function tableOf({ area, cells }: RuledTable, words: readonly PageWord[], page: number): PageTable {
  const xs = edgesOf(cells.flatMap(({ left, right }) => [left, right]));
  const ys = edgesOf(cells.flatMap(({ top, bottom }) => [top, bottom]));
  const column = new Map(xs.map((x, i) => [x, i]));
  const row = new Map(ys.map((y, i) => [y, i]));
  const inCells = wordsOfCells(words, cells, xs, ys);
  const rows: PageCell[][] = ys.slice(1).map(() => []);
  for (const cell of cells.toSorted((a, b) => a.left - b.left)) {
    const own = inCells.get(cell) ?? [];
    const room = roomOf(cell, own);
    rows[row.get(cell.top) ?? 0]?.push({
      lines: cellLines(own, room),
      room,
      column: column.get(cell.left) ?? 0,
      columns: (column.get(cell.right) ?? 0) - (column.get(cell.left) ?? 0),
      rows: (row.get(cell.bottom) ?? 0) - (row.get(cell.top) ?? 0),
    });
  }
  return {
    kind: 'table',
    page,
    top: area.top / UNITS,
    bottom: area.bottom / UNITS,
    edges: xs.map((x) => x / UNITS),
    rows: rows.flatMap((own) => (isWhole(own, xs) ? stackedRows({ page, cells: own }) : [{ page, cells: own }])),
  };
}

/** No cell of a row above reaches into it. */
const isWhole = (cells: readonly PageCell[], xs: readonly number[]): boolean => cells.length === xs.length - 1;

const edgesOf = (places: readonly number[]): number[] => [...new Set(places)].sort((a, b) => a - b);

function wordsOfCells(
  words: readonly PageWord[],
  cells: readonly Area[],
  xs: readonly number[],
  ys: readonly number[],
): ReadonlyMap<Area, readonly PageWord[]> {
  const squares = new Map<number, Area>();
  for (const cell of cells) {
    const [first, last] = [lastUpTo(xs, cell.left), lastUpTo(xs, cell.right)];
    for (let row = lastUpTo(ys, cell.top); row < lastUpTo(ys, cell.bottom); row += 1)
      for (let column = first; column < last; column += 1) squares.set(row * xs.length + column, cell);
  }
  const found = new Map<Area, PageWord[]>();
  for (const word of words) {
    const row = lastUpTo(ys, (word.y + word.height / 2) * UNITS);
    const cell = squares.get(row * xs.length + lastUpTo(xs, (word.x + word.width / 2) * UNITS));
    if (!cell) continue;
    const own = found.get(cell);
    if (own) own.push(word);
    else found.set(cell, [word]);
  }
  return found;
}

/** The index of the last edge that lies no farther; `edges` ascend. */
function lastUpTo(edges: readonly number[], place: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** In points: offices leave as much on both sides, and no more than this. */
const MOST_PADDING = 8;

function roomOf({ left, right }: Area, words: readonly PageWord[]): number {
  const width = (right - left) / UNITS;
  const before = least(
    words.map(({ x }) => x - left / UNITS),
    MOST_PADDING,
  );
  const after = least(
    words.map((word) => right / UNITS - rightOf(word)),
    MOST_PADDING,
  );
  return width - 2 * Math.max(0, Math.min(before, after));
}
