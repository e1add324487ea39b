/** The cells of a page's tables set one under another, so that they are read as lines of one column and never across. */
import { type GreyPicture, WHITE } from './grey-picture.ts';
import type { Area } from './rules.ts';

export interface ColumnOfCells {
  readonly picture: GreyPicture;
  /** From where on the page to where in the column. */
  readonly moves: readonly { readonly from: Area; readonly left: number; readonly top: number }[];
}

/** In inches. */
const MARGIN = 0.1;
const BETWEEN = 0.12;
/** The recognition takes no picture that is higher (tesseract: 32,767 points). */
const HIGHEST = 30_000;

/** Null where no cell holds ink. `limit`: what is darker is ink. */
export function columnOfCells(picture: GreyPicture, cells: readonly Area[], limit: number, dpi: number): ColumnOfCells | null {
  const margin = Math.round(MARGIN * dpi);
  const between = Math.round(BETWEEN * dpi);
  const moves: ColumnOfCells['moves'][number][] = [];
  let [top, width] = [margin, 0];
  for (const cell of cells) {
    const from = inkIn(picture, cell, limit);
    if (!from || top + from.bottom - from.top + margin > HIGHEST) continue;
    moves.push({ from, left: margin, top });
    top += from.bottom - from.top + between;
    width = Math.max(width, from.right - from.left);
  }
  if (moves.length === 0) return null;
  const [across, down] = [width + 2 * margin, top - between + margin];
  const pixels = new Uint8Array(across * down).fill(WHITE);
  for (const { from, left, top } of moves) {
    for (let y = from.top; y < from.bottom; y += 1) {
      const row = y * picture.width;
      pixels.set(picture.pixels.subarray(row + from.left, row + from.right), (top + y - from.top) * across + left);
    }
  }
  return { picture: { width: across, height: down, pixels }, moves };
}

/** The smallest area around the ink of a cell, a little wider. */
function inkIn({ width, pixels }: GreyPicture, cell: Area, limit: number): Area | null {
  let [left, top, right, bottom] = [cell.right, cell.bottom, -1, -1];
  for (let y = cell.top; y < cell.bottom; y += 1) {
    for (let x = cell.left; x < cell.right; x += 1) {
      if ((pixels[y * width + x] as number) > limit) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (right - left < 2 || bottom - top < 2) return null;
  return {
    left: Math.max(cell.left, left - 2),
    top: Math.max(cell.top, top - 2),
    right: Math.min(cell.right, right + 3),
    bottom: Math.min(cell.bottom, bottom + 3),
  };
}
