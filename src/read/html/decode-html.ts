/** The characters of a page: by its byte order mark, as UTF-8, by what it says of itself, or by what gives Vietnamese. */

import { decodeText, decodeUtf16, utf16Mark } from '../text/decode.ts';
import { decodeLegacy } from '../text/decode-legacy.ts';
import { legacyEncodings } from '../text/legacy-encodings.ts';

export interface DecodedHtml {
  readonly text: string;
  readonly encoding: string;
}

const TAG = /<[^<>]{0,2000}>/gu;

/** Null where no encoding explains the bytes. */
export function decodeHtml(bytes: Buffer): DecodedHtml | null {
  const mark = utf16Mark(bytes);
  if (mark) return decodeUtf16(bytes, mark);
  const decoded = decodeText(bytes);
  if (decoded?.encoding === 'utf-8') return decoded;
  // Marks of the page are no Vietnamese: without them its words tell their encoding.
  const words = Buffer.from(
    bytes.toString('latin1').replace(TAG, (tag) => ' '.repeat(tag.length)),
    'latin1',
  );
  const encoding = decodeLegacy(words)?.encoding;
  const decode = legacyEncodings.find(([name]) => name === encoding)?.[1];
  return encoding && decode ? { text: decode(bytes), encoding } : decoded;
}
