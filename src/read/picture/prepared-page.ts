/** The picture of a page made ready for the recognition: evenly lit, set straight, cleaned, without ruling lines, the cells of tables apart. */
import { withoutBorders } from './borders.ts';
import { type ColumnOfCells, columnOfCells } from './column-of-cells.ts';
import { evenlyLit } from './even-light.ts';
import { facingPages, type RuledPicture } from './facing-pages.ts';
import { type GreyPicture, turned, WHITE } from './grey-picture.ts';
import { cleaned, type Shades, shadesOf } from './ink.ts';
import { ruledTables } from './ruled-cells.ts';
import { type Area, type Rules, rulesOf } from './rules.ts';
import { straightened } from './skew.ts';
import { isUpsideDown, level } from './upright.ts';

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
  const lit = evenlyLit(picture);
  const shades = shadesOf(lit);
  const limit = shades.ink;
  const clean = cleaned(withoutBorders(lit, limit), shades);
  const { picture: lying, degrees } = level(clean, limit);
  const { straight, rules } = facingPages(uprightly(straightened(lying, degrees), shades, dpi), limit, dpi);
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

/** Without its ruling lines; all is turned where the page stands on its head. */
function uprightly(straight: GreyPicture, shades: Shades, dpi: number): RuledPicture {
  const rules = rulesOf(straight, shades.paper - 1, dpi);
  for (const rule of [...rules.across, ...rules.down]) wipe(straight, rule, 1);
  if (!isUpsideDown(straight, shades.ink)) return { straight, rules };
  const over = ({ left, top, right, bottom }: Area): Area => ({
    left: straight.width - right,
    top: straight.height - bottom,
    right: straight.width - left,
    bottom: straight.height - top,
  });
  return { straight: turned(straight, 2), rules: { across: rules.across.map(over), down: rules.down.map(over) } };
}

/** Paper where the area was, and so many points around it. */
function wipe({ width, height, pixels }: GreyPicture, { left, top, right, bottom }: Area, around: number): void {
  const [from, to] = [Math.max(0, left - around), Math.min(width, right + around)];
  for (let y = Math.max(0, top - around); y < Math.min(height, bottom + around); y += 1) pixels.fill(WHITE, y * width + from, y * width + to);
}
