/** Decodes a text file: UTF-8 without guessing, UTF-16, and what Vietnamese was written in before. Nothing is ever replaced. */
import { syllableShare } from '../trust/syllable-share.ts';
import { trustLimit } from '../trust/trust-limit.ts';
import { decodeLegacy, type LegacyText } from './decode-legacy.ts';

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

export function decodeUtf16(bytes: Buffer, encoding: Utf16): DecodedText | null {
  const text = strictly(encoding, bytes);
  return text === null || text.includes('\0') ? null : { text, encoding };
}

const TRIED = 1 << 16;

/** Without a mark the order of the bytes is the one that gives Vietnamese; in files that are no text none does. */
export function decodeUnmarkedUtf16(bytes: Buffer): DecodedText | null {
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const beginning = new TextDecoder(encoding).decode(bytes.subarray(0, TRIED));
    if ((syllableShare(beginning) ?? 0) >= trustLimit) return decodeUtf16(bytes, encoding);
  }
  return null;
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
