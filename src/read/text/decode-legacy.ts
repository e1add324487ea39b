/** Decodes bytes that are no UTF-8: each old encoding of Vietnamese is tried, the one that gives Vietnamese syllables is it. */
import { bestReading } from '../trust/best-reading.ts';
import { type LegacyEncoding, legacyEncodings } from './legacy-encodings.ts';
import { holdsNoText } from './not-text.ts';

export interface LegacyText {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

/** Null where no encoding explains the bytes, or two do so differently. */
export function decodeLegacy(bytes: Buffer): LegacyText | null {
  return bestReading(legacyEncodings.map(([encoding, decode]): LegacyText => ({ encoding, text: decode(bytes) })).filter(({ text }) => !holdsNoText(text)));
}
