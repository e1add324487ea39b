/** Tells files that are no text at all by their first bytes, and by the NUL bytes that no text holds. */

/** What stands at the start of a file, in Latin-1, and at which byte. */
const signatures: readonly (readonly [kind: string, bytes: string, at?: number])[] = [
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF87a'],
  ['GIF', 'GIF89a'],
  ['WEBP', 'WEBP', 8],
  ['HEIC', 'ftyp', 4],
  ['TIFF', 'II*\x00'],
  ['TIFF', 'MM\x00*'],
  ['PDF', '%PDF-'],
  ['RTF', '{\\rtf'],
  ['DOCX/XLSX/ZIP', 'PK\x03\x04'],
  ['DOC/XLS', '\xd0\xcf\x11\xe0'],
  ['RAR', 'Rar!\x1a\x07'],
  ['7z', "7z\xbc\xaf'\x1c"],
  ['gzip', '\x1f\x8b\x08'],
];

/** The kind of file that the bytes look like, null where they may be text. */
export function binaryKind(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 32);
  const signature = signatures.find(([, text, at = 0]) => head.startsWith(text, at));
  if (signature) return signature[0];
  return bytes.includes(0) ? 'NUL' : null;
}
