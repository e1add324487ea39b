/** Scans as they come from offices: black borders, uneven light, two pages of a book side by side. */
import { describe, expect, it } from 'vitest';
import { withoutBorders } from '../../../src/read/picture/borders.ts';
import { evenlyLit } from '../../../src/read/picture/even-light.ts';
import { facingPages } from '../../../src/read/picture/facing-pages.ts';
import { type GreyPicture, WHITE } from '../../../src/read/picture/grey-picture.ts';

const dpi = 200;
type Stroke = readonly [left: number, top: number, right: number, bottom: number];

function drawn(width: number, height: number, strokes: readonly Stroke[], paper: (x: number) => number = () => WHITE): GreyPicture {
  const pixels = Uint8Array.from({ length: width * height }, (_, at) => paper(at % width));
  for (const [left, top, right, bottom] of strokes) for (let y = top; y < bottom; y += 1) pixels.fill(0, y * width + left, y * width + right);
  return { width, height, pixels };
}

const inkOf = ({ pixels }: GreyPicture): number => pixels.reduce((sum, grey) => sum + (grey <= 128 ? 1 : 0), 0);

/** Points one by one would take seconds to compare. */
const isSame = (a: GreyPicture, b: GreyPicture): boolean => a.width === b.width && a.height === b.height && Buffer.from(a.pixels).equals(b.pixels);

describe('black borders', () => {
  const letter: Stroke = [100, 60, 106, 80];

  it('go, and writing inside them stays', () => {
    const page = drawn(300, 200, [[0, 0, 40, 200], [0, 0, 300, 25], letter]);
    expect(isSame(withoutBorders(page, 128), drawn(300, 200, [letter]))).toBe(true);
  });

  it('a ruling line at the edge and a black box inside the page stay', () => {
    const page = drawn(300, 200, [[0, 0, 4, 200], [100, 100, 150, 150], letter]);
    expect(isSame(withoutBorders(page, 128), page)).toBe(true);
  });
});

describe('light', () => {
  const letters: readonly Stroke[] = Array.from({ length: 30 }, (_, index) => [20 + index * 30, 60, 26 + index * 30, 80]);

  it('that falls off to one side leaves no ink but the writing', () => {
    const page = drawn(960, 320, letters, (x) => 100 + Math.round((x * 150) / 960));
    expect(inkOf(page)).toBeGreaterThan(20_000);
    expect(inkOf(evenlyLit(page))).toBe(30 * 6 * 20);
  });

  it('that is even is left as it is', () => {
    const page = drawn(960, 320, letters, () => 215);
    expect(evenlyLit(page) === page).toBe(true);
  });
});

describe('two pages side by side', () => {
  const lines = (left: number, right: number): Stroke[] =>
    Array.from({ length: 20 }, (_, index) => [left + (index % 2) * 30, 60 + index * 30, right, 74 + index * 30]);
  const rules = {
    across: [
      { left: 100, top: 20, right: 500, bottom: 23 },
      { left: 800, top: 20, right: 1300, bottom: 23 },
    ],
    down: [],
  };
  const [width, height] = [1400, 900];

  it('are set one under the other, with their ruling lines', () => {
    const book = facingPages({ straight: drawn(width, height, [...lines(80, 600), ...lines(800, 1320)]), rules }, 128, dpi);
    const right = lines(100, 620).map(([l, t, r, b]): Stroke => [l, t + 900, r, b + 900]);
    expect(isSame(book.straight, drawn(700, 1800, [...lines(80, 600), ...right]))).toBe(true);
    expect(book.rules.across).toEqual([rules.across[0], { left: 100, top: 920, right: 600, bottom: 923 }]);
  });

  it('the shadow of the fold is no writing', () => {
    const book = facingPages({ straight: drawn(width, height, [...lines(80, 600), [690, 0, 710, 900], ...lines(800, 1320)]), rules }, 128, dpi);
    expect(inkOf(book.straight)).toBe(inkOf(drawn(width, height, [...lines(80, 600), ...lines(800, 1320)])));
  });

  it.each([
    ['a page with columns of a table', [...lines(80, 300), ...lines(400, 600), ...lines(800, 1320)], rules],
    ['lines that go across', [...lines(80, 600), ...lines(800, 1320), [80, 800, 1320, 814] as const], rules],
    ['a ruling line that goes across', [...lines(80, 600), ...lines(800, 1320)], { across: [{ left: 80, top: 20, right: 1300, bottom: 23 }], down: [] }],
  ])('%s stays whole', (_, strokes, ruled) => {
    const page = { straight: drawn(width, height, strokes), rules: ruled };
    expect(facingPages(page, 128, dpi) === page).toBe(true);
  });

  it('an upright page in two columns stays whole', () => {
    const page = { straight: drawn(width, 1200, [...lines(80, 600), ...lines(800, 1320)]), rules };
    expect(facingPages(page, 128, dpi) === page).toBe(true);
  });
});
