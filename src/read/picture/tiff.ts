/** The pages of a TIFF (Adobe, TIFF 6.0): what each says of its strips; the strips stay packed as they are. */

export interface TiffPage {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly samples: number;
  readonly compression: number;
  readonly photometric: number;
  readonly rowsPerStrip: number;
  readonly predictor: number;
  readonly fillOrder: number;
  readonly t4Options: number;
  /** Whether the samples lie point by point in strips; else the page cannot be read here. */
  readonly plain: boolean;
  readonly strips: readonly Buffer[];
  readonly jpegTables: Buffer | null;
  /** Red, then green, then blue, 16 bits each. */
  readonly colourMap: readonly number[];
}

/** Of a field's values, by its type: byte, ASCII, short, long, rational, …, undefined. */
const SIZES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 };
const MOST_VALUES = 1_000_000;

/** Null where it is no TIFF, or damaged; at most `most` pages and one more. */
export function tiffPages(bytes: Buffer, most: number): TiffPage[] | null {
  const order = bytes.toString('latin1', 0, 2);
  if (bytes.length < 8 || (order !== 'II' && order !== 'MM')) return null;
  const little = order === 'II';
  const short = (at: number): number => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  if (short(2) !== 42) return null;
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  try {
    for (let at = long(4); at !== 0 && !seen.has(at) && pages.length <= most; ) {
      seen.add(at);
      const entries = short(at);
      const fields = new Map<number, number[]>();
      let tables: Buffer | null = null;
      for (let entry = at + 2; entry < at + 2 + entries * 12; entry += 12) {
        const [tag, type, count] = [short(entry), short(entry + 2), long(entry + 4)];
        const size = SIZES[type];
        if (size === undefined || count > MOST_VALUES) continue;
        const start = size * count <= 4 ? entry + 8 : long(entry + 8);
        if (tag === 347) tables = bytes.subarray(start, start + count);
        else if (type === 3 || type === 4)
          fields.set(
            tag,
            Array.from({ length: count }, (_, index) => (type === 3 ? short(start + index * 2) : long(start + index * 4))),
          );
      }
      pages.push(pageOf(fields, tables, bytes));
      at = long(at + 2 + entries * 12);
    }
  } catch {
    return null;
  }
  return pages.length > 0 && pages.every(({ width, height }) => width > 0 && height > 0) ? pages : null;
}

function pageOf(fields: ReadonlyMap<number, readonly number[]>, jpegTables: Buffer | null, bytes: Buffer): TiffPage {
  const value = (tag: number, usual: number): number => fields.get(tag)?.[0] ?? usual;
  const lengths = fields.get(279) ?? [];
  const bits = fields.get(258) ?? [1];
  const height = value(257, 0);
  return {
    width: value(256, 0),
    height,
    bits: bits[0] ?? 1,
    samples: value(277, 1),
    compression: value(259, 1),
    photometric: value(262, 1),
    rowsPerStrip: Math.max(1, Math.min(height, value(278, height))),
    predictor: value(317, 1),
    fillOrder: value(266, 1),
    t4Options: value(292, 0),
    plain: !fields.has(322) && (value(284, 1) === 1 || value(277, 1) === 1) && bits.every((each) => each === bits[0]),
    strips: (fields.get(273) ?? []).map((start, index) => bytes.subarray(start, start + (lengths[index] ?? 0))),
    jpegTables,
    colourMap: fields.get(320) ?? [],
  };
}
