/** The central directory of a zip archive: what its entries are called and where their bytes lie. Nothing that it claims is taken on trust. */
import type { FileIssueCode } from '../issue.ts';

export interface ZipEntry {
  readonly name: string;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  /** What the directory claims that the bytes unpack to. */
  readonly size: number;
  /** Where the packed bytes lie. */
  readonly start: number;
  readonly end: number;
}

export type Refused = { readonly refused: FileIssueCode; readonly detail: string };

/** APPNOTE.TXT 4.3: the signatures of a local header, an entry of the directory, its end, the end with 64 bits and what points to that. */
const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA = 0xffffffff;

const damaged = (detail: string): Refused => ({ refused: 'file-damaged', detail });

/** By name; of two entries with one name the archive is refused, since readers disagree on which counts. */
export function zipDirectory(bytes: Buffer, mostEntries: number): ReadonlyMap<string, ZipEntry> | Refused {
  const end = endOfDirectory(bytes);
  if (end === null) return damaged('zip: no directory');
  if (end.count > mostEntries) return { refused: 'file-unpacks-too-large', detail: `${end.count} > ${mostEntries}` };
  const entries = new Map<string, ZipEntry>();
  const taken: { start: number; end: number }[] = [];
  let at = end.offset;
  for (let index = 0; index < end.count; index += 1) {
    if (at + 46 > end.at || bytes.readUInt32LE(at) !== ENTRY) return damaged('zip: directory');
    const [nameLength, extraLength, commentLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > end.at) return damaged('zip: directory');
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) return { refused: 'file-encrypted', detail: '' };
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = rawName.toString('utf8');
    if (!isPlainName(name)) return damaged('zip: name');
    if (entries.has(name)) return damaged(`zip: two of ${name}`);
    const sizes = sizesOf(bytes, at, at + 46 + nameLength, extraLength);
    const start = sizes && startOfData(bytes, sizes.header, rawName);
    if (!sizes || start === null || start + sizes.packed > end.offset) return damaged(`zip: ${name}`);
    taken.push({ start: sizes.header, end: start + sizes.packed });
    entries.set(name, { name, method: bytes.readUInt16LE(at + 10), checksum: bytes.readUInt32LE(at + 16), size: sizes.size, start, end: start + sizes.packed });
    at = next;
  }
  taken.sort((a, b) => a.start - b.start);
  if (taken.some(({ start }, index) => start < (taken[index - 1]?.end ?? 0))) return damaged('zip: entries overlap');
  return entries;
}

/** Where the record of the end lies, where the directory begins, and how many entries it has. */
function endOfDirectory(bytes: Buffer): { readonly at: number; readonly offset: number; readonly count: number } | null {
  const first = Math.max(0, bytes.length - 22 - LONGEST_COMMENT);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) !== END || at + 22 + bytes.readUInt16LE(at + 20) > bytes.length) continue;
    const [count, offset] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 16)];
    if (count !== 0xffff && offset !== IN_EXTRA) return offset <= at ? { at, offset, count } : null;
    if (at < 20 || bytes.readUInt32LE(at - 20) !== LOCATOR_64) return null;
    const end64 = Number(bytes.readBigUInt64LE(at - 12));
    if (end64 + 56 > at - 20 || bytes.readUInt32LE(end64) !== END_64) return null;
    const [count64, offset64] = [Number(bytes.readBigUInt64LE(end64 + 32)), Number(bytes.readBigUInt64LE(end64 + 48))];
    return offset64 <= end64 ? { at: end64, offset: offset64, count: count64 } : null;
  }
  return null;
}

/** Packed and unpacked size and the place of the local header; where 32 bits are too few they stand in the extra field 1, in this order. */
function sizesOf(bytes: Buffer, entry: number, extra: number, extraLength: number): { packed: number; size: number; header: number } | null {
  const [size, packed, header] = [bytes.readUInt32LE(entry + 24), bytes.readUInt32LE(entry + 20), bytes.readUInt32LE(entry + 42)];
  if (size !== IN_EXTRA && packed !== IN_EXTRA && header !== IN_EXTRA) return { packed, size, header };
  let at = extra;
  while (at + 4 <= extra + extraLength) {
    const [id, length] = [bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2)];
    let value = at + 4;
    const wide = (narrow: number): number => {
      if (narrow !== IN_EXTRA) return narrow;
      value += 8;
      return value <= at + 4 + length && value <= extra + extraLength ? Number(bytes.readBigUInt64LE(value - 8)) : Number.NaN;
    };
    if (id === 1) {
      const sizes = { size: wide(size), packed: wide(packed), header: wide(header) };
      return Object.values(sizes).every(Number.isSafeInteger) ? sizes : null;
    }
    at += 4 + length;
  }
  return null;
}

/** Null where no local header of this name lies there: a reader that goes by the local headers would see another archive. */
function startOfData(bytes: Buffer, header: number, name: Buffer): number | null {
  if (header + 30 > bytes.length || bytes.readUInt32LE(header) !== LOCAL) return null;
  const nameLength = bytes.readUInt16LE(header + 26);
  if (!bytes.subarray(header + 30, header + 30 + nameLength).equals(name)) return null;
  return header + 30 + nameLength + bytes.readUInt16LE(header + 28);
}

/** A path that stays in the archive. */
const isPlainName = (name: string): boolean => name !== '' && !/^\/|[\\\0\ufffd]|^[A-Za-z]:/u.test(name) && !name.split('/').includes('..');
