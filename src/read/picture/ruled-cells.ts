/** The cells that ruling lines part from one another: of each table of a page. */
import type { Area, Rules } from './rules.ts';

export interface RuledTable {
  readonly area: Area;
  /** From left to right, row by row; one that spans several columns or rows is one. */
  readonly cells: readonly Area[];
}

/** In inches: how far apart two lines may be that are meant to meet. */
const CLOSE = 0.035;
/** Of the side of a cell, from which on it counts as drawn. */
const DRAWN = 0.5;
/** A drawing has more lines than any table. */
const MOST_RULES = 1500;

export function ruledTables({ across, down }: Rules, dpi: number): RuledTable[] {
  const close = Math.max(3, Math.round(CLOSE * dpi));
  if (across.length + down.length > MOST_RULES) return [];
  return groupsOf([...across, ...down], close)
    .map((group) => tableOf({ across: across.filter((rule) => group.has(rule)), down: down.filter((rule) => group.has(rule)) }, close))
    .filter((table) => table !== null);
}

/** Lines that meet, directly or by way of others. */
function groupsOf(rules: readonly Area[], close: number): Set<Area>[] {
  const left = new Set(rules);
  const groups: Set<Area>[] = [];
  for (const first of rules) {
    if (!left.delete(first)) continue;
    const group = new Set([first]);
    for (const rule of group) {
      for (const other of left) {
        if (!meets(rule, other, close)) continue;
        group.add(other);
        left.delete(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

const meets = (a: Area, b: Area, close: number): boolean =>
  a.left - close <= b.right && b.left - close <= a.right && a.top - close <= b.bottom && b.top - close <= a.bottom;

/** Null where the lines enclose no two cells. */
function tableOf({ across, down }: Rules, close: number): RuledTable | null {
  // A row that a page's end cuts has no line there: the lines between its cells end where it ends.
  const ys = positions([...across.map(({ top, bottom }) => (top + bottom) / 2), ...down.flatMap(({ top, bottom }) => [top, bottom])], close);
  const xs = positions([...down.map(({ left, right }) => (left + right) / 2), ...across.flatMap(({ left, right }) => [left, right])], close);
  if (xs.length < 2 || ys.length < 2 || xs.length + ys.length < 5) return null;
  const wall = (rules: readonly Area[], at: number, from: number, to: number, onRow: boolean): boolean => {
    let drawn = 0;
    for (const { left, top, right, bottom } of rules) {
      const middle = onRow ? (top + bottom) / 2 : (left + right) / 2;
      if (Math.abs(middle - at) <= close * 2) drawn += Math.max(0, Math.min(to, onRow ? right : bottom) - Math.max(from, onRow ? left : top));
    }
    return drawn >= DRAWN * (to - from);
  };
  const cells: Area[] = [];
  const taken = new Set<number>();
  const columns = xs.length - 1;
  for (let row = 0; row < ys.length - 1; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      const [top, next] = [ys[row] as number, ys[row + 1] as number];
      let right = column + 1;
      while (right < columns && !taken.has(row * columns + right) && !wall(down, xs[right] as number, top, next, false)) right += 1;
      let bottom = row + 1;
      while (bottom < ys.length - 1 && !wall(across, ys[bottom] as number, xs[column] as number, xs[right] as number, true)) bottom += 1;
      for (let y = row; y < bottom; y += 1) for (let x = column; x < right; x += 1) taken.add(y * columns + x);
      cells.push({ left: xs[column] as number, right: xs[right] as number, top, bottom: ys[bottom] as number });
    }
  }
  if (cells.length < 2) return null;
  return { area: { left: xs[0] as number, right: xs.at(-1) as number, top: ys[0] as number, bottom: ys.at(-1) as number }, cells };
}

/** Places that lie close together are one. */
function positions(places: readonly number[], close: number): number[] {
  const found: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || place - last > close * 2) found.push(Math.round(place));
  }
  return found;
}
