/** How a PDF names the ways in which JPEG and TIFF pack their pictures (ISO 32000-1, 7.4 and 8.9.5). */
import type { JpegHead } from './jpeg.ts';
import type { PlacedPicture } from './picture-pdf.ts';
import type { TiffPage } from './tiff.ts';

export function packedJpeg(bytes: Uint8Array, { width, height, samples }: JpegHead): PlacedPicture {
  // Four inks are written inverted by everybody (Adobe).
  const decode = samples === 4 ? ' /Decode [1 0 1 0 1 0 1 0]' : '';
  return { width, height, entries: `/BitsPerComponent 8 /ColorSpace ${space(samples)} /Filter /DCTDecode${decode}`, data: bytes };
}

const space = (samples: number): string => (samples === 1 ? '/DeviceGray' : samples === 3 ? '/DeviceRGB' : '/DeviceCMYK');

/** Null where a page is packed in a way that PDF does not know. */
export function packedTiff(page: TiffPage): PlacedPicture[] | null {
  const { width, height, rowsPerStrip, strips, bits, samples, photometric } = page;
  const packing = page.plain ? packingOf(page) : null;
  if (packing === null || ![1, 2, 4, 8].includes(bits) || ![1, 3, 4].includes(samples) || (samples === 4 && photometric !== 5)) return null;
  const colours = photometric === 3 ? indexed(page) : space(samples);
  const decode = photometric === 0 && !isFax(page) ? ' /Decode [1 0]' : '';
  return strips.slice(0, Math.ceil(height / rowsPerStrip)).map((strip, index) => {
    const rows = Math.min(rowsPerStrip, height - index * rowsPerStrip);
    const data = stripData(page, strip);
    return { width, height: rows, entries: `/BitsPerComponent ${bits} /ColorSpace ${colours}${decode} ${packing(rows)}`, data };
  });
}

const isFax = ({ compression }: TiffPage): boolean => compression === 3 || compression === 4;

function packingOf(page: TiffPage): ((rows: number) => string) | null {
  const { width, bits, samples, predictor, photometric, t4Options } = page;
  const differences = predictor === 2 ? ` /DecodeParms << /Predictor 2 /Colors ${samples} /BitsPerComponent ${bits} /Columns ${width} >>` : '';
  switch (page.compression) {
    case 1:
      return () => '';
    case 3:
    case 4: {
      const k = page.compression === 4 ? -1 : t4Options & 1;
      return (rows) => `/Filter /CCITTFaxDecode /DecodeParms << /K ${k} /Columns ${width} /Rows ${rows} /BlackIs1 ${photometric === 1} >>`;
    }
    case 5:
      return () => `/Filter /LZWDecode${differences}`;
    case 7:
      return () => '/Filter /DCTDecode';
    case 8:
    case 32946:
      return () => `/Filter /FlateDecode${differences}`;
    case 32773:
      return () => '/Filter /RunLengthDecode';
    default:
      return null;
  }
}

/** A palette of 16 bits a colour, in PDF of 8. */
function indexed({ colourMap, bits }: TiffPage): string {
  const count = Math.min(2 ** bits, Math.floor(colourMap.length / 3));
  const third = Math.floor(colourMap.length / 3);
  const hex = Array.from({ length: count }, (_, index) =>
    [0, 1, 2].map((part) => ((colourMap[part * third + index] ?? 0) >> 8).toString(16).padStart(2, '0')).join(''),
  );
  return `[/Indexed /DeviceRGB ${Math.max(0, count - 1)} <${hex.join('')}>]`;
}

function stripData({ compression, fillOrder, jpegTables }: TiffPage, strip: Buffer): Uint8Array {
  // The tables that all strips share stand apart, between a start (FFD8) and an end (FFD9) of their own.
  if (compression === 7 && jpegTables && jpegTables.length > 4) return Buffer.concat([jpegTables.subarray(0, -2), strip.subarray(2)]);
  return fillOrder === 2 ? strip.map(reversedBits) : strip;
}

const reversedBits = (byte: number): number => {
  let reversed = 0;
  for (let bit = 0; bit < 8; bit += 1) if (byte & (1 << bit)) reversed |= 128 >> bit;
  return reversed;
};
