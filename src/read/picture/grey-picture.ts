/** A picture in shades of grey, and the form in which rasteriser and recognition exchange it (PGM, "P5"). */

/** One byte a point, row by row from the top; 0 is black. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export const WHITE = 255;

/** "P5 1654 2339 255": what pdftoppm writes, without comments. */
const HEAD = /^P5\s(\d{1,6})\s(\d{1,6})\s255\s/u;
const LONGEST_HEAD = 24;

export function greyFromPgm(bytes: Uint8Array): GreyPicture | null {
  const head = HEAD.exec(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST_HEAD)).toString('latin1'));
  if (!head) return null;
  const [width, height] = [Number(head[1]), Number(head[2])];
  const pixels = bytes.subarray(head[0].length, head[0].length + width * height);
  return width > 0 && height > 0 && pixels.length === width * height ? { width, height, pixels } : null;
}

export const pgmOf = ({ width, height, pixels }: GreyPicture): Buffer => Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels]);

/** The picture turned clockwise by so many quarters. */
export function turned({ width, height, pixels }: GreyPicture, quarters: 1 | 2 | 3): GreyPicture {
  if (quarters === 2) return { width, height, pixels: pixels.slice().reverse() };
  const out = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    const column = quarters === 1 ? height - 1 - y : y;
    for (let x = 0; x < width; x += 1) out[(quarters === 1 ? x : width - 1 - x) * height + column] = pixels[row + x] as number;
  }
  return { width: height, height: width, pixels: out };
}
