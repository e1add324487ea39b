/** Decodes UTF-8 without guessing: a byte that does not fit is reported with its line and never replaced. */

type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly where: string };

/** The marks that UTF-16 files of Windows programs begin with. */
export const startsAsUtf16 = (bytes: Buffer): boolean => bytes.length >= 2 && (bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff);

/** `where`: the number of the line that holds the first byte that is not UTF-8. The byte order mark is left out of the text. */
export function decodeUtf8(bytes: Buffer): Decoded {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, where: String(lineOfFirstBadByte(bytes)) };
  }
}

function lineOfFirstBadByte(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    const piece = bytes.subarray(start, next);
    if (!Buffer.from(piece.toString('utf8'), 'utf8').equals(piece)) return line;
    start = next;
  }
  return line;
}
