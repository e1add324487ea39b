/** What stands at the start of files that are no text. */

/** In Latin-1, and at which byte. */
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

/** The kind of file that begins so, null where none does. */
export function signatureOf(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 32);
  return signatures.find(([, text, at = 0]) => head.startsWith(text, at))?.[0] ?? null;
}
