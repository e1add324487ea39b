/** Decodes a text file: UTF-8 without guessing, UTF-16, and what Vietnamese was written in before. Nothing is ever replaced. */
import { decodeLegacy, type LegacyText } from './decode-legacy.ts';
import { holdsNoText } from './not-text.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | Utf16 | LegacyText['encoding'];
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** The byte order mark is left out of the text. Null where the bytes are nothing of this. */
export function decodeText(bytes: Buffer): DecodedText | null {
  const text = strictly('utf-8', bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  return isBrokenUtf8(bytes) ? null : decodeLegacy(bytes);
}

/** The encoding that a file of Windows programs says of itself in its first two bytes. */
export function utf16Mark(bytes: Buffer): Utf16 | null {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  return mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : null;
}

/** Null where it is none: half a character, a NUL. */
export function decodeUtf16(bytes: Buffer, encoding: Utf16): DecodedText | null {
  const text = strictly(encoding, withoutAddedByte(bytes));
  return text === null || text.includes('\0') ? null : { text, encoding };
}

/** Programs that know single bytes only add a line break or the end mark of DOS; any other odd byte is half of a character, and what followed is lost. */
const ADDED: ReadonlySet<number | undefined> = new Set([0x0a, 0x0d, 0x1a]);
const withoutAddedByte = (bytes: Buffer): Buffer => (bytes.length % 2 === 1 && ADDED.has(bytes.at(-1)) ? bytes.subarray(0, -1) : bytes);

export function decodeUnmarkedUtf16(bytes: Buffer): DecodedText | null {
  const encoding = unmarkedUtf16(bytes);
  const decoded = encoding && decodeUtf16(bytes, encoding);
  return decoded && !holdsNoText(decoded.text) ? decoded : null;
}

const TRIED = 1 << 16;

/** The high byte of spaces, figures and plain letters is zero, the low byte of combining marks of grave accents only. */
function unmarkedUtf16(bytes: Buffer): Utf16 | null {
  const zeros = [0, 0];
  const tried = bytes.subarray(0, TRIED);
  for (let at = tried.indexOf(0); at >= 0; at = tried.indexOf(0, at + 1)) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  const [even, odd] = zeros as [number, number];
  if (Math.max(even, odd) < tried.length / 8 || Math.min(even, odd) > Math.max(even, odd) / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function strictly(encoding: 'utf-8' | Utf16, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}

const BROKEN = /\ufffd/gu;
const WHOLE = /[^\p{ASCII}\ufffd]/gu;

/** Old encodings hold a sequence of UTF-8 by chance only ("ươ" in VISCII): where most are whole, the file is UTF-8 with an error in it. */
function isBrokenUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  return count(text, WHOLE) >= count(text, BROKEN);
}

const count = (text: string, of: RegExp): number => text.length - text.replace(of, '').length;

/** The number of the line that holds the first byte that is not UTF-8. */
export function lineOfFirstBadByte(bytes: Buffer): number {
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
