/** By how much the lines of a page lean, and the page set straight. */
import { type GreyPicture, WHITE } from './grey-picture.ts';

const STEEPEST = 3.5;
const STEP = 0.1;
/** Points are looked at in squares of so many. */
const COARSE = 4;
/** What leans less is read as well as it stands. */
const STRAIGHT = 0.12;

/** In degrees, positive where lines fall to the right; 0 where no angle stands out. */
export function skewOf(picture: GreyPicture, limit: number): number {
  const points = inkPoints(picture, limit);
  const rows = Math.ceil(picture.height / COARSE);
  const columns = Math.ceil(picture.width / COARSE);
  const reach = Math.ceil(Math.tan((STEEPEST * Math.PI) / 180) * columns) + 1;
  const counts = new Int32Array(rows + 2 * reach);
  let [best, angle] = [-1, 0];
  for (let step = -Math.round(STEEPEST / STEP); step <= Math.round(STEEPEST / STEP); step += 1) {
    const slope = Math.tan((step * STEP * Math.PI) / 180);
    counts.fill(0);
    for (let at = 0; at < points.length; at += 2) {
      const row = Math.round((points[at + 1] as number) - (points[at] as number) * slope) + reach;
      counts[row] = (counts[row] as number) + 1;
    }
    const sharp = sharpness(counts);
    if (sharp > best || (sharp === best && Math.abs(step * STEP) < Math.abs(angle))) [best, angle] = [sharp, step * STEP];
  }
  return Math.abs(angle) < STRAIGHT ? 0 : angle;
}

/** Rows of writing and the gaps between them stand out most where the lines lie level. */
function sharpness(counts: Int32Array): number {
  let sum = 0;
  for (let row = 1; row < counts.length; row += 1) {
    const change = (counts[row] as number) - (counts[row - 1] as number);
    sum += change * change;
  }
  return sum;
}

/** x and y of the squares with ink, in turn. */
function inkPoints({ width, height, pixels }: GreyPicture, limit: number): Uint16Array {
  const points = new Uint16Array(2 * Math.ceil(width / COARSE) * Math.ceil(height / COARSE));
  let length = 0;
  for (let y = 0; y < height; y += COARSE) {
    for (let x = 0; x < width; x += COARSE) {
      if ((pixels[y * width + x] as number) > limit && (pixels[Math.min(pixels.length - 1, (y + 2) * width + x + 2)] as number) > limit) continue;
      points[length] = x / COARSE;
      points[length + 1] = y / COARSE;
      length += 2;
    }
  }
  return points.subarray(0, length);
}

/** The page turned back by two shears of whole points: nothing is blurred, and rows are moved as a whole. */
export function straightened(picture: GreyPicture, degrees: number): GreyPicture {
  if (degrees === 0) return picture;
  const slope = Math.tan((degrees * Math.PI) / 180);
  return shearedAcross(shearedDown(picture, slope), slope);
}

/** Each column moves up by its share of the slope. */
function shearedDown({ width, height, pixels }: GreyPicture, slope: number): GreyPicture {
  const out = new Uint8Array(pixels.length).fill(WHITE);
  const shift = (x: number): number => Math.round((x - width / 2) * slope);
  for (let from = 0; from < width; ) {
    const down = shift(from);
    let to = from + 1;
    while (to < width && shift(to) === down) to += 1;
    for (let y = Math.max(0, -down); y < Math.min(height, height - down); y += 1) {
      const source = (y + down) * width;
      out.set(pixels.subarray(source + from, source + to), y * width + from);
    }
    from = to;
  }
  return { width, height, pixels: out };
}

/** Each row moves to the right by its share of the slope. */
function shearedAcross({ width, height, pixels }: GreyPicture, slope: number): GreyPicture {
  const out = new Uint8Array(pixels.length).fill(WHITE);
  for (let y = 0; y < height; y += 1) {
    const right = Math.round((y - height / 2) * slope);
    const source = y * width;
    if (right >= 0) out.set(pixels.subarray(source, source + width - right), source + right);
    else out.set(pixels.subarray(source - right, source + width), source);
  }
  return { width, height, pixels: out };
}
