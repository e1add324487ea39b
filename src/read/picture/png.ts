/** PNG (ISO/IEC 15948) to shades of grey; what is transparent is paper. Interlaced ones are not read. */
import { inflateSync } from 'node:zlib';
import { type GreyPicture, WHITE } from './grey-picture.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** By colour type: how many samples a point has. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export interface PngHead {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colours: number;
  readonly interlaced: boolean;
}

export function pngHead(bytes: Buffer): PngHead | null {
  if (bytes.length < 33 || !bytes.subarray(0, 8).equals(SIGNATURE) || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  const head = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bits: bytes[24] ?? 0, colours: bytes[25] ?? 0, interlaced: bytes[28] !== 0 };
  return head.width > 0 && head.height > 0 && SAMPLES[head.colours] && [1, 2, 4, 8, 16].includes(head.bits) ? head : null;
}

const strideOf = ({ width, bits, colours }: PngHead): number => Math.ceil((width * bits * (SAMPLES[colours] as number)) / 8);

/** Of its rows, each with the byte of its filter before it. */
export const unpackedPng = (head: PngHead): number => (strideOf(head) + 1) * head.height;

/** Null where it is damaged. Its size is to be checked before. */
export function greyFromPng(bytes: Buffer): GreyPicture | null {
  const head = pngHead(bytes);
  if (!head || head.interlaced) return null;
  const samples = SAMPLES[head.colours] as number;
  const stride = strideOf(head);
  const chunks = chunksOf(bytes);
  try {
    const rows = inflateSync(Buffer.concat(chunks.data), { maxOutputLength: unpackedPng(head) });
    if (rows.length < unpackedPng(head)) return null;
    unfilter(rows, stride, head.height, Math.max(1, (head.bits * samples) >> 3));
    return greyOf(rows, stride, head, samples, chunks.palette);
  } catch {
    return null;
  }
}

function chunksOf(bytes: Buffer): { data: Buffer[]; palette: Buffer } {
  const data: Buffer[] = [];
  let palette: Buffer = Buffer.alloc(0);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'IDAT') data.push(body);
    if (name === 'PLTE') palette = body;
    at += 12 + length;
  }
  return { data, palette };
}

/** Section 9: each byte is the difference from the one before it, the one above it, or what those foretell. */
function unfilter(rows: Buffer, stride: number, height: number, back: number): void {
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    const filter = rows[start];
    for (let x = 0; x < stride && filter !== 0; x += 1) {
      const at = start + 1 + x;
      const left = x >= back ? (rows[at - back] as number) : 0;
      const above = y > 0 ? (rows[at - stride - 1] as number) : 0;
      const corner = x >= back && y > 0 ? (rows[at - stride - 1 - back] as number) : 0;
      const foretold = filter === 1 ? left : filter === 2 ? above : filter === 3 ? (left + above) >> 1 : nearest(left, above, corner);
      rows[at] = ((rows[at] as number) + foretold) & 255;
    }
  }
}

/** Paeth's predictor, section 9.4. */
function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function greyOf(rows: Buffer, stride: number, { width, height, bits, colours }: PngHead, samples: number, palette: Buffer): GreyPicture {
  const pixels = new Uint8Array(width * height);
  const most = 2 ** Math.min(8, bits) - 1;
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1) + 1;
    const sample = (index: number): number => {
      if (bits >= 8) return rows[start + index * (bits >> 3)] as number;
      return ((rows[start + ((index * bits) >> 3)] as number) >> (8 - bits - ((index * bits) & 7))) & most;
    };
    for (let x = 0; x < width; x += 1) {
      const first = sample(x * samples);
      let grey = (first * WHITE) / most;
      if (colours === 3) grey = luminance(palette[first * 3] ?? 0, palette[first * 3 + 1] ?? 0, palette[first * 3 + 2] ?? 0);
      else if (samples >= 3) grey = luminance(first, sample(x * samples + 1), sample(x * samples + 2));
      if (samples === 2 || samples === 4) grey = WHITE - ((WHITE - grey) * sample(x * samples + samples - 1)) / WHITE;
      pixels[y * width + x] = grey;
    }
  }
  return { width, height, pixels };
}

const luminance = (red: number, green: number, blue: number): number => (red * 299 + green * 587 + blue * 114) / 1000;
