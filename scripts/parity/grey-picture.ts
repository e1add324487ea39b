/** Grey pictures: read from a grey map, and made to look as a scanner gives them: laid on askew, with grain and specks. */
import { randomFrom } from '../vary/random.ts';

export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A PGM (P5) as pdftoppm writes it. */
export function greyMap(bytes: Buffer): GreyPicture {
  const [head = '', width = '', height = ''] = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.subarray(0, 64).toString('latin1')) ?? [];
  if (head === '') throw new Error('no grey map');
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(head.length) };
}

const DEGREES = { least: 0.5, most: 1 } as const;
/** Of 255: how far a pixel's grey strays at most, and how far the paper is from white. */
const GRAIN = 24;
const PAPER = 8;
/** A speck for so many pixels. */
const PIXELS_A_SPECK = 40_000;

export function scanned({ width, height, pixels }: GreyPicture, seed: string): GreyPicture {
  const { below } = randomFrom(seed);
  const random = () => below(1 << 24) / (1 << 24);
  const degrees = (DEGREES.least + random() * (DEGREES.most - DEGREES.least)) * (random() < 0.5 ? -1 : 1);
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [middleX, middleY] = [width / 2, height / 2];
  const result = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = (x - middleX) * cos + (y - middleY) * sin + middleX;
      const fromY = (y - middleY) * cos - (x - middleX) * sin + middleY;
      const grey = between(pixels, width, height, fromX, fromY) - PAPER * random() + (random() + random() - 1) * GRAIN;
      result[y * width + x] = Math.max(0, Math.min(255, grey));
    }
  }
  for (let speck = 0; speck < (width * height) / PIXELS_A_SPECK; speck += 1) result[Math.floor(random() * result.length)] = 60;
  return { width, height, pixels: result };
}

/** The grey between four pixels; white beside the sheet. */
function between(pixels: Uint8Array, width: number, height: number, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 255;
  const at = top * width + left;
  const [right, down] = [x - left, y - top];
  const upper = (pixels[at] as number) * (1 - right) + (pixels[at + 1] as number) * right;
  const lower = (pixels[at + width] as number) * (1 - right) + (pixels[at + width + 1] as number) * right;
  return upper * (1 - down) + lower * down;
}
