/** The streams of an OLE compound file (MS-CFB), which .doc, .xls and encrypted .docx and .xlsx are: their names and the beginning of each. */

export interface Stream {
  /** Where its first sector lies in the file; null where it lies in the small stream, or nowhere. */
  readonly start: number | null;
}

const LAST = 0xfffffffa;
const ENTRY_BYTES = 128;
const STREAM = 2;

/** By name; null where the directory cannot be followed. Each sector is visited once, so that a chain in a circle ends. */
export function streamsOf(bytes: Buffer): ReadonlyMap<string, Stream> | null {
  if (bytes.length < 512) return null;
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return null;
  const sectorBytes = 1 << shift;
  const placeOf = (sector: number): number => (sector + 1) * sectorBytes;
  const isThere = (sector: number): boolean => sector < LAST && placeOf(sector) + sectorBytes <= bytes.length;
  const table = allocationSectors(bytes, sectorBytes, isThere);
  const nextOf = (sector: number): number => {
    const holder = table[Math.floor((sector * 4) / sectorBytes)];
    return holder === undefined || !isThere(holder) ? LAST : bytes.readUInt32LE(placeOf(holder) + ((sector * 4) % sectorBytes));
  };

  const streams = new Map<string, Stream>();
  const seen = new Set<number>();
  for (let sector = bytes.readUInt32LE(48); isThere(sector) && !seen.has(sector); sector = nextOf(sector)) {
    seen.add(sector);
    for (let at = placeOf(sector); at < placeOf(sector) + sectorBytes; at += ENTRY_BYTES) {
      const nameBytes = bytes.readUInt16LE(at + 64);
      if (bytes[at + 66] !== STREAM || nameBytes < 4 || nameBytes > 64) continue;
      const [first, length] = [bytes.readUInt32LE(at + 116), bytes.readUInt32LE(at + 120)];
      const inSectors = length >= bytes.readUInt32LE(56) && isThere(first);
      streams.set(bytes.toString('utf16le', at, at + nameBytes - 2), { start: inSectors ? placeOf(first) : null });
    }
  }
  return streams.size > 0 ? streams : null;
}

/** The sectors that hold the table of chains: 109 are named in the header, the others in sectors of their own, each of which ends in the next. */
function allocationSectors(bytes: Buffer, sectorBytes: number, isThere: (sector: number) => boolean): readonly number[] {
  const sectors = Array.from({ length: 109 }, (_, index) => bytes.readUInt32LE(76 + index * 4));
  const seen = new Set<number>();
  for (let holder = bytes.readUInt32LE(68); isThere(holder) && !seen.has(holder); ) {
    seen.add(holder);
    const place = (holder + 1) * sectorBytes;
    for (let at = place; at < place + sectorBytes - 4; at += 4) sectors.push(bytes.readUInt32LE(at));
    holder = bytes.readUInt32LE(place + sectorBytes - 4);
  }
  return sectors;
}
