/** Zip archives byte by byte, so that they can lie. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Not compressed. */
  readonly stored?: boolean;
  /** Its sizes and place are written with 64 bits. */
  readonly wide?: boolean;
  /** What the archive claims instead of the truth. */
  readonly claims?: { readonly size?: number; readonly checksum?: number; readonly flags?: number; readonly localName?: string; readonly at?: number };
}

export function zipOf(parts: readonly ZipPart[], claimedCount = parts.length): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let length = 0;
  for (const { name, content, stored = false, wide = false, claims = {} } of parts) {
    const bytes = Buffer.from(content as string);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const facts = Buffer.alloc(22);
    facts.writeUInt16LE(claims.flags ?? 0x0800, 0);
    facts.writeUInt16LE(stored ? 0 : 8, 2);
    facts.writeUInt32LE(claims.checksum ?? crc32(bytes), 8);
    facts.writeUInt32LE(packed.length, 12);
    facts.writeUInt32LE(claims.size ?? bytes.length, 16);
    const nameOf = (given: string) => {
      const head = Buffer.from(facts);
      head.writeUInt16LE(Buffer.byteLength(given), 20);
      return head;
    };
    const [localName, place] = [claims.localName ?? name, Buffer.alloc(16)];
    const extra = Buffer.alloc(wide ? 28 : 0);
    const entry = nameOf(name);
    place.writeUInt32LE(claims.at ?? length, 12);
    if (wide) {
      extra.writeUInt32LE((24 << 16) | 1, 0);
      for (const [index, value] of [entry.readUInt32LE(16), packed.length, length].entries()) extra.writeBigUInt64LE(BigInt(value), 4 + index * 8);
      entry.fill(0xff, 12, 20);
      place.fill(0xff, 12, 16);
      place.writeUInt16LE(extra.length, 0);
    }
    directory.push(Buffer.from('PK\x01\x02\x14\0\x14\0', 'latin1'), entry, place, Buffer.from(name), extra);
    const local = Buffer.concat([Buffer.from('PK\x03\x04\x14\0', 'latin1'), nameOf(localName), Buffer.alloc(2), Buffer.from(localName), packed]);
    pieces.push(local);
    length += local.length;
  }
  const [end, end64, locator] = [Buffer.alloc(22), Buffer.alloc(56), Buffer.alloc(20)];
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(claimedCount, 8);
  end.writeUInt16LE(claimedCount, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(length, 16);
  if (!parts.some(({ wide }) => wide)) return Buffer.concat([...pieces, ...directory, end]);
  end64.write('PK\x06\x06', 'latin1');
  end64.writeBigUInt64LE(BigInt(parts.length), 32);
  end64.writeBigUInt64LE(BigInt(length), 48);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(Buffer.concat([...pieces, ...directory]).length), 8);
  end.fill(0xff, 8, 20);
  return Buffer.concat([...pieces, ...directory, end64, locator, end]);
}
