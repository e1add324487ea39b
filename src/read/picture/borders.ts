/** The black that a scanner leaves around a page, wiped off: what is solid ink from the edge of the picture inwards. */
import { type GreyPicture, WHITE } from './grey-picture.ts';

/** Points are looked at in squares of so many: strokes of letters and ruling lines fill none. */
const SQUARE = 10;
/** Of a square's points, from which on it is solid. */
const SOLID = 0.9;

/** `limit`: what is darker is ink. */
export function withoutBorders(picture: GreyPicture, limit: number): GreyPicture {
  const { width, height } = picture;
  const [across, down] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
  const solid = solidSquares(picture, across, down, limit);
  const border: number[] = [];
  const take = (square: number): void => {
    if (solid[square] !== 1) return;
    solid[square] = 0;
    border.push(square);
  };
  for (let x = 0; x < across; x += 1) for (const y of [0, down - 1]) take(y * across + x);
  for (let y = 0; y < down; y += 1) for (const x of [0, across - 1]) take(y * across + x);
  if (border.length === 0) return picture;
  for (const square of border) {
    const x = square % across;
    if (x > 0) take(square - 1);
    if (x < across - 1) take(square + 1);
    take(square - across);
    take(square + across);
  }
  const pixels = picture.pixels.slice();
  for (const square of border) {
    const [left, top] = [((square % across) - 1) * SQUARE, (Math.floor(square / across) - 1) * SQUARE];
    const [from, to] = [Math.max(0, left), Math.min(width, left + 3 * SQUARE)];
    for (let y = Math.max(0, top); y < Math.min(height, top + 3 * SQUARE); y += 1) pixels.fill(WHITE, y * width + from, y * width + to);
  }
  return { width, height, pixels };
}

function solidSquares({ width, height, pixels }: GreyPicture, across: number, down: number, limit: number): Uint8Array {
  const ink = new Uint8Array(across * down);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / SQUARE) * across;
    for (let x = 0; x < width; x += 1) {
      const square = row + Math.floor(x / SQUARE);
      if ((pixels[y * width + x] as number) <= limit) ink[square] = (ink[square] as number) + 1;
    }
  }
  return ink.map((points, square) => {
    const [wide, high] = [Math.min(SQUARE, width - (square % across) * SQUARE), Math.min(SQUARE, height - Math.floor(square / across) * SQUARE)];
    return points >= SOLID * wide * high ? 1 : 0;
  });
}
