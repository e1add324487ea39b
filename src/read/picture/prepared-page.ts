/** The picture of a page made ready for the recognition: set straight, cleaned, without ruling lines, the cells of tables apart. */
import { type ColumnOfCells, columnOfCells } from './column-of-cells.ts';
import { type GreyPicture, WHITE } from './grey-picture.ts';
import { cleaned, inkLimit } from './ink.ts';
import { ruledTables } from './ruled-cells.ts';
import { type Area, type Rules, rulesOf } from './rules.ts';
import { skewOf, straightened } from './skew.ts';

export interface PreparedPage {
  /** All but the tables. */
  readonly text: GreyPicture;
  /** Null where no table is ruled. */
  readonly cells: ColumnOfCells | null;
  readonly rules: Rules;
  /** What is darker is ink. */
  readonly limit: number;
}

export function preparedPage(picture: GreyPicture, dpi: number): PreparedPage {
  const limit = inkLimit(picture);
  const clean = cleaned(picture, limit);
  const straight = straightened(clean, skewOf(clean, limit));
  const rules = rulesOf(straight, limit, dpi);
  for (const rule of [...rules.across, ...rules.down]) wipe(straight, rule, 1);
  const tables = ruledTables(rules, dpi);
  const cells = columnOfCells(
    straight,
    tables.flatMap((table) => table.cells),
    limit,
    dpi,
  );
  for (const { area } of tables) wipe(straight, area, 0);
  return { text: straight, cells, rules, limit };
}

/** Paper where the area was, and so many points around it. */
function wipe({ width, height, pixels }: GreyPicture, { left, top, right, bottom }: Area, around: number): void {
  const [from, to] = [Math.max(0, left - around), Math.min(width, right + around)];
  for (let y = Math.max(0, top - around); y < Math.min(height, bottom + around); y += 1) pixels.fill(WHITE, y * width + from, y * width + to);
}
