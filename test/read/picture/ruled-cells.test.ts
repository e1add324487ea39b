/** The cells of a ruled table, also where the rows above and below are not parted. */
import { expect, it } from 'vitest';
import { type GreyPicture, WHITE } from '../../../src/read/picture/grey-picture.ts';
import { ruledTables } from '../../../src/read/picture/ruled-cells.ts';
import { rulesOf } from '../../../src/read/picture/rules.ts';

const [width, height, dpi] = [700, 400, 200];

function drawn(strokes: readonly (readonly [left: number, top: number, right: number, bottom: number])[]): GreyPicture {
  const pixels = new Uint8Array(width * height).fill(WHITE);
  for (const [left, top, right, bottom] of strokes) for (let y = top; y < bottom; y += 1) pixels.fill(0, y * width + left, y * width + right);
  return { width, height, pixels };
}

const cellsOf = (picture: GreyPicture): number[] => ruledTables(rulesOf(picture, 128, dpi), dpi).map(({ cells }) => cells.length);

/** Rows of 30 points, a seventh of an inch. */
const across = [50, 80, 110, 140, 170].map((y) => [50, y, 653, y + 3] as const);
const sides = [50, 650].map((x) => [x, 50, x + 3, 173] as const);
const between = (top: number) => [250, 450].map((x) => [x, top, x + 3, top + 33] as const);

it('a low row between rows that go across has its cells', () => {
  expect(cellsOf(drawn([...across, ...sides, ...between(80), ...between(140)]))).toEqual([1 + 3 + 1 + 3]);
});

it('the strokes of letters in a row are no lines', () => {
  const letters = [250, 290].map((x) => [x, 85, x + 3, 107] as const);
  expect(cellsOf(drawn([...across, ...sides, ...letters]))).toEqual([4]);
});

it('a letter below the table does not lengthen its edge', () => {
  expect(cellsOf(drawn([...across, ...sides, [51, 178, 54, 204]]))).toEqual([4]);
});
