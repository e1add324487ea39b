/** A zip archive of an office program, opened within limits: an entry is unpacked when it is asked for, and its XML is looked through before it is handed on. */
import { crc32, inflateRawSync } from 'node:zlib';
import { type Result, success } from '../issue.ts';
import type { ReadLimits } from './limits.ts';
import type { ReadRequest } from './read-document.ts';
import { readFailure } from './read-failure.ts';
import { xmlIssue } from './xml-limits.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

export interface Archive {
  /** In the order of its directory; folders end in "/". */
  readonly names: readonly string[];
  /** An entry as text; XML (.xml, .rels, .rdf) is refused where it is not safe to parse. An issue where it is not there. */
  readonly text: (name: string) => Result<string>;
  /** Null where it is not there, is damaged, or goes over the limits. */
  readonly bytes: (name: string) => Uint8Array | null;
}

type ArchiveRequest = Pick<ReadRequest, 'shown' | 'limits'>;

export function openArchive(bytes: Buffer, request: ArchiveRequest): Result<Archive> {
  const directory = zipDirectory(bytes, request.limits.archiveEntries);
  if ('refused' in directory) return readFailure(request, directory.refused, directory.detail);
  const unpack = unpacker(bytes, request);
  const read = (name: string): Result<Buffer> => {
    const entry = directory.get(name);
    return entry ? unpack(entry) : readFailure(request, 'file-damaged', `zip: ${name}`);
  };
  const archive: Archive = {
    names: [...directory.keys()],
    text: (name) => {
      const content = read(name);
      return content.ok ? textOf(content.value, name, request) : content;
    },
    bytes: (name) => {
      const content = read(name);
      return content.ok ? content.value : null;
    },
  };
  return isEncryptedOpenDocument(archive) ? readFailure(request, 'file-encrypted') : success(archive);
}

/** Counts what comes out, entry by entry, whatever the directory claims; an entry that is asked for again is not counted again. */
function unpacker(bytes: Buffer, request: ArchiveRequest): (entry: ZipEntry) => Result<Buffer> {
  const counted = new Set<ZipEntry>();
  let packedTogether = 0;
  let unpackedTogether = 0;
  return (entry) => {
    const packed = bytes.subarray(entry.start, entry.end);
    const before = counted.has(entry) ? { packed: 0, unpacked: 0 } : { packed: packedTogether, unpacked: unpackedTogether };
    const allowed = allowance(packed.length, before, request.limits);
    const content = contentOf(entry, packed, allowed);
    if (content === 'large') return readFailure(request, 'file-unpacks-too-large', tooLarge(packed.length, before, request.limits));
    if (content === 'damaged') return readFailure(request, 'file-damaged', `zip: ${entry.name}`);
    if (!counted.has(entry)) {
      counted.add(entry);
      packedTogether += packed.length;
      unpackedTogether += content.length;
    }
    return success(content);
  };
}

interface Sums {
  readonly packed: number;
  readonly unpacked: number;
}

/** How many bytes the next entry may give: by the sum, by its own ratio, and by the ratio of all together. */
function allowance(packed: number, before: Sums, { unpackedBytes, ratio, ratioFrom }: ReadLimits): number {
  const own = Math.max(ratioFrom, ratio * packed);
  const together = Math.max(ratioFrom, ratio * (before.packed + packed)) - before.unpacked;
  return Math.max(0, Math.min(unpackedBytes - before.unpacked, own, together));
}

function tooLarge(packed: number, before: Sums, limits: ReadLimits): string {
  const bySum = limits.unpackedBytes - before.unpacked;
  return allowance(packed, before, limits) < bySum ? `> ${limits.ratio}:1` : `> ${Math.round(limits.unpackedBytes / 1024 / 1024)} MiB`;
}

function contentOf({ method, size, checksum }: ZipEntry, packed: Buffer, allowed: number): Buffer | 'large' | 'damaged' {
  if (method !== 0 && method !== 8) return 'damaged';
  const content = method === 0 ? packed : inflated(packed, allowed);
  if (typeof content === 'string') return content;
  if (content.length > allowed) return 'large';
  return content.length === size && crc32(content) === checksum ? content : 'damaged';
}

function inflated(packed: Buffer, allowed: number): Buffer | 'large' | 'damaged' {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, allowed) });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : 'damaged';
  }
}

function textOf(content: Buffer, name: string, request: ArchiveRequest): Result<string> {
  const text = decoded(content);
  if (text === null) return readFailure(request, 'file-damaged', `zip: ${name}`);
  const refused = /\.(?:xml|rels|rdf)$/iu.test(name) ? xmlIssue(text, request.limits) : null;
  return refused === null ? success(text) : readFailure(request, 'file-xml-refused', `${name}: ${refused}`);
}

/** XML in an archive is UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4), without its byte order mark here. */
function decoded(content: Buffer): string | null {
  const [first, second] = content;
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0) ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

/** OpenDocument 1.3 part 2, 3.4: encrypted entries are told by the manifest, a package encrypted as a whole holds one entry. */
function isEncryptedOpenDocument(archive: Archive): boolean {
  if (archive.names.includes('encrypted-package')) return true;
  const manifest = archive.names.includes('META-INF/manifest.xml') ? archive.text('META-INF/manifest.xml') : null;
  return manifest?.ok === true && manifest.value.includes('encryption-data');
}
