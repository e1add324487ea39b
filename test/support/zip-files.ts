/** Zip archives byte by byte, so that they can lie. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Not compressed. */
  readonly stored?: boolean;
  /** What the archive claims instead of the truth. */
  readonly claims?: { readonly size?: number; readonly checksum?: number; readonly flags?: number; readonly localName?: string; readonly at?: number };
}

export function zipOf(parts: readonly ZipPart[], claimedCount = parts.length): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let length = 0;
  for (const { name, content, stored = false, claims = {} } of parts) {
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
    place.writeUInt32LE(claims.at ?? length, 12);
    directory.push(Buffer.from('PK\x01\x02\x14\0\x14\0', 'latin1'), nameOf(name), place, Buffer.from(name));
    const local = Buffer.concat([Buffer.from('PK\x03\x04\x14\0', 'latin1'), nameOf(localName), Buffer.alloc(2), Buffer.from(localName), packed]);
    pieces.push(local);
    length += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(claimedCount, 8);
  end.writeUInt16LE(claimedCount, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(length, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}
