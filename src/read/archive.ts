/** The parts of a zipped document, unpacked within the limits. */
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { type Result, success } from '../issue.ts';
import { type ReadRequest, readFailure } from './read-document.ts';

export interface Archive {
  readonly names: readonly string[];
  /** The UTF-8 text of an XML part. */
  readonly text: (name: string) => Result<string>;
  readonly bytes: (name: string) => Uint8Array | null;
}

/** Compound files (MS-CFB 2.2) begin so: a document with a password lies encrypted in one. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

export function openArchive(bytes: Buffer, request: Pick<ReadRequest, 'shown' | 'limits'>): Result<Archive> {
  if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND)) return readFailure(request, 'file-encrypted');
  const { limits } = request;
  const names: string[] = [];
  let unpacked = 0;
  let over = '';
  const wanted = ({ name, originalSize }: UnzipFileInfo): boolean => {
    names.push(name);
    unpacked += originalSize;
    if (names.length > limits.archiveEntries) over = `> ${limits.archiveEntries} entries`;
    if (unpacked > limits.unpackedBytes || (unpacked > limits.ratioFrom && unpacked > limits.ratio * bytes.length)) over = `${unpacked} bytes`;
    return over === '' && /\.(?:xml|rels)$/u.test(name);
  };
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes, { filter: wanted });
  } catch (error) {
    return readFailure(request, 'file-damaged', String(error));
  }
  if (over !== '') return readFailure(request, 'file-unpacks-too-large', over);
  const bytesOf = (name: string): Uint8Array | null => (Object.hasOwn(parts, name) ? (parts[name] ?? null) : null);
  const text = (name: string): Result<string> => {
    const part = bytesOf(name);
    if (!part || part.length === 0) return readFailure(request, 'file-damaged', name);
    const xml = strFromU8(part);
    return xml.includes('<!DOCTYPE') ? readFailure(request, 'file-xml-refused', name) : success(xml);
  };
  return success({ names, text, bytes: bytesOf });
}
