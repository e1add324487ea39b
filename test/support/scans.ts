/** What a scanner makes of a page: a picture that leans, greyer than the page, with noise; the same for the same seed. */
import { deflateSync } from 'node:zlib';
import { type GreyPicture, WHITE } from '../../src/read/picture/grey-picture.ts';

export interface Flaws {
  readonly degrees: number;
  /** Standard deviation of the grey of each point; a few points turn black or white besides. */
  readonly noise: number;
  readonly seed: number;
}

export function scanned({ width, height, pixels }: GreyPicture, { degrees, noise, seed }: Flaws): GreyPicture {
  const random = randomFrom(seed);
  const out = new Uint8Array(pixels.length);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const grey = (x: number, y: number): number => (x < 0 || y < 0 || x >= width || y >= height ? WHITE : (pixels[y * width + x] as number));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [fromX, fromY] = [cos * (x - width / 2) + sin * (y - height / 2) + width / 2, cos * (y - height / 2) - sin * (x - width / 2) + height / 2];
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [across, down] = [fromX - left, fromY - top];
      const upper = grey(left, top) * (1 - across) + grey(left + 1, top) * across;
      const lower = grey(left, top + 1) * (1 - across) + grey(left + 1, top + 1) * across;
      const faded = (upper * (1 - down) + lower * down) * 0.85 + 30;
      const speck = noise > 0 && random() < noise * SPECKS;
      out[y * width + x] = Math.max(0, Math.min(WHITE, speck ? random() * WHITE : faded + (random() + random() + random() + random() - 2) * SPREAD * noise));
    }
  }
  return { width, height, pixels: out };
}

/** Of all points, for each unit of noise. */
const SPECKS = 0.00005;
/** The sum of four even numbers between 0 and 1 varies by 1 / 1.73. */
const SPREAD = 1.73;

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A PDF that holds nothing but a picture a page. */
export function pdfOfPictures(pictures: readonly GreyPicture[], dpi: number): Buffer {
  const kids = pictures.map((_, index) => `${3 + index * 3} 0 R`).join(' ');
  const objects: Buffer[] = [ascii('<< /Type /Catalog /Pages 2 0 R >>'), ascii(`<< /Type /Pages /Count ${pictures.length} /Kids [${kids}] >>`)];
  for (const [index, { width, height, pixels }] of pictures.entries()) {
    const [across, down] = [(width * 72) / dpi, (height * 72) / dpi];
    const at = 3 + index * 3;
    objects.push(
      ascii(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Contents ${at + 1} 0 R /Resources << /XObject << /P ${at + 2} 0 R >> >> >>`),
      stream('', ascii(`${across} 0 0 ${down} 0 0 cm /P Do`)),
      stream(
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
        deflateSync(pixels),
      ),
    );
  }
  const parts: Buffer[] = [ascii('%PDF-1.4\n')];
  const starts: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([ascii(`${index + 1} 0 obj\n`), object, ascii('\nendobj\n')]);
    starts.push(length);
    length += part.length;
    parts.push(part);
  }
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    ascii(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const stream = (entries: string, data: Buffer): Buffer =>
  Buffer.concat([ascii(`<< ${entries} /Length ${data.length} >>\nstream\n`), data, ascii('\nendstream')]);
