/** Grey pictures as files: PNG, TIFF of several pages, PDF with a picture a page and no text. */
import { crc32, deflateSync } from 'node:zlib';
import type { GreyPicture } from './grey-picture.ts';

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** PNG specification, 5 (chunks) and 11.2: grey of 8 bits, each row without a filter. */
export function pngOf({ width, height, pixels }: GreyPicture, dotsPerInch: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    return Buffer.concat([u32(data.length), body, u32(crc32(body))]);
  };
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const density = u32(Math.round(dotsPerInch / 0.0254));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])])),
    chunk('pHYs', Buffer.concat([density, density, Buffer.from([1])])),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** TIFF 6.0, section 4: grey, not compressed, one strip a page; the pages are chained. */
export function tiffOf(pictures: readonly GreyPicture[], dotsPerInch: number): Buffer {
  const parts: Buffer[] = [Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0])];
  let at = 8;
  pictures.forEach(({ width, height, pixels }, i) => {
    const tags = 11;
    const directory = Buffer.alloc(2 + tags * 12 + 4 + 8);
    const density = at + 2 + tags * 12 + 4;
    const strip = at + directory.length;
    const padded = pixels.length + (pixels.length % 2);
    directory.writeUInt16LE(tags, 0);
    const short = 3;
    const long = 4;
    const rational = 5;
    [
      [256, long, width],
      [257, long, height],
      [258, short, 8],
      [259, short, 1],
      [262, short, 1],
      [273, long, strip],
      [277, short, 1],
      [278, long, height],
      [279, long, pixels.length],
      [282, rational, density],
      [283, rational, density],
    ].forEach(([tag = 0, type = 0, value = 0], k) => {
      const entry = 2 + k * 12;
      directory.writeUInt16LE(tag, entry);
      directory.writeUInt16LE(type, entry + 2);
      directory.writeUInt32LE(1, entry + 4);
      directory.writeUInt32LE(value, entry + 8);
    });
    const next = strip + padded;
    directory.writeUInt32LE(i + 1 < pictures.length ? next : 0, 2 + tags * 12);
    directory.writeUInt32LE(dotsPerInch, 2 + tags * 12 + 4);
    directory.writeUInt32LE(1, 2 + tags * 12 + 8);
    parts.push(directory, Buffer.from(pixels), Buffer.alloc(padded - pixels.length));
    at = next;
  });
  return Buffer.concat(parts);
}

/** PDF 1.7, 8.9.5: a page as large as its picture. */
export function pdfOf(pictures: readonly GreyPicture[], dotsPerInch: number): Buffer {
  const objects: Buffer[] = [];
  const stream = (dictionary: string, data: Buffer) =>
    Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`, 'latin1'), data, Buffer.from('\nendstream', 'latin1')]);
  const kids = pictures.map((_, i) => `${3 + i * 3} 0 R`).join(' ');
  objects.push(Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'), Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pictures.length} >>`));
  pictures.forEach(({ width, height, pixels }, i) => {
    const [wide, high] = [width, height].map((dots) => ((dots * 72) / dotsPerInch).toFixed(2));
    const first = 3 + i * 3;
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Resources << /XObject << /Im ${first + 2} 0 R >> >> /Contents ${first + 1} 0 R >>`,
      ),
      stream('', Buffer.from(`q ${wide} 0 0 ${high} 0 0 cm /Im Do Q`)),
      stream(
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
        deflateSync(pixels, { level: 1 }),
      ),
    );
  });
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let at = (parts[0] as Buffer).length;
  objects.forEach((object, i) => {
    const written = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(at);
    at += written.length;
    parts.push(written);
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
