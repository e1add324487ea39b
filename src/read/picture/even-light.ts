/** Paper that is lit unevenly (the shadow of a book's fold, a lamp to one side) made one shade all over. */
import { type GreyPicture, WHITE } from './grey-picture.ts';

/** Paper is looked for in squares of so many points; in each it is the shade that so large a share is darker than. */
const SQUARE = 32;
const DARKER = 0.75;
/** Every third point tells as much as all. */
const STEP = 3;
/** What is darker is no paper. */
const DARKEST_PAPER = 90;
/** So far apart is the paper of a page where its light is mended; scans of even light are left as they are. */
const UNEVEN = 40;
const FEW = 0.01;

export function evenlyLit(picture: GreyPicture): GreyPicture {
  const [across, down] = [Math.ceil(picture.width / SQUARE), Math.ceil(picture.height / SQUARE)];
  const paper = paperOf(picture, across, down);
  const shades = [...paper].filter((shade) => shade > DARKEST_PAPER).sort((a, b) => a - b);
  const at = (share: number): number => shades[Math.floor(share * (shades.length - 1))] ?? WHITE;
  return at(1 - FEW) - at(FEW) > UNEVEN ? dividedBy(picture, paper, across, down) : picture;
}

function paperOf({ width, height, pixels }: GreyPicture, across: number, down: number): Uint8Array {
  const paper = new Uint8Array(across * down);
  const counts = new Uint16Array(256);
  for (let square = 0; square < paper.length; square += 1) {
    counts.fill(0);
    let total = 0;
    const [left, top] = [(square % across) * SQUARE, Math.floor(square / across) * SQUARE];
    for (let y = top; y < Math.min(height, top + SQUARE); y += STEP) {
      for (let x = left; x < Math.min(width, left + SQUARE); x += STEP) {
        const shade = pixels[y * width + x] as number;
        counts[shade] = (counts[shade] as number) + 1;
        total += 1;
      }
    }
    let [shade, darker] = [0, 0];
    for (; shade < WHITE; shade += 1) {
      darker += counts[shade] as number;
      if (darker >= DARKER * total) break;
    }
    paper[square] = Math.max(DARKEST_PAPER, shade);
  }
  return paper;
}

/** Each point against the paper around it, between the middles of four squares. */
function dividedBy({ width, height, pixels }: GreyPicture, paper: Uint8Array, across: number, down: number): GreyPicture {
  const out = new Uint8Array(pixels.length);
  const row = new Float64Array(across);
  for (let y = 0; y < height; y += 1) {
    const [upper, lower, low] = between(y, down);
    for (let square = 0; square < across; square += 1)
      row[square] = (paper[upper * across + square] as number) * (1 - low) + (paper[lower * across + square] as number) * low;
    for (let x = 0; x < width; x += 1) {
      const [left, right, far] = between(x, across);
      const shade = (row[left] as number) * (1 - far) + (row[right] as number) * far;
      out[y * width + x] = Math.min(WHITE, ((pixels[y * width + x] as number) * WHITE) / shade);
    }
  }
  return { width, height, pixels: out };
}

function between(point: number, squares: number): readonly [before: number, behind: number, share: number] {
  const place = Math.max(0, Math.min(squares - 1, (point + 0.5) / SQUARE - 0.5));
  const before = Math.floor(place);
  return [before, Math.min(squares - 1, before + 1), place - before];
}
