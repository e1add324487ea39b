/** Whether a packed stream of a PDF came through damaged: readers go on over that, and take other numbers for those that were printed. */
import { inflateSync } from 'node:zlib';

/** Unpacked: of one stream, and of all together; what lies beyond is taken as it is. */
const [MOST_BYTES, MOST_TOGETHER] = [64 * 1024 * 1024, 256 * 1024 * 1024];
const LONGEST_DICTIONARY = 2000;
const [BEGIN, END] = ['stream', 'endstream'];

/** By its checksum; one that is missing is none that is wrong. The streams of a file with a password are not deflated any more. */
export function hasDamagedStream(bytes: Buffer): boolean {
  if (bytes.includes('/Encrypt')) return false;
  let left = MOST_TOGETHER;
  for (let begin = bytes.indexOf(BEGIN); begin >= 0 && left > 0; ) {
    const end = bytes.indexOf(END, begin);
    if (end < 0) return false;
    if (saysWords(bytes.toString('latin1', Math.max(0, begin - LONGEST_DICTIONARY), begin))) {
      const unpacked = unpackedBytes(bytes.subarray(startOf(bytes, begin), end));
      if (unpacked === null) return true;
      left -= unpacked;
    }
    begin = bytes.indexOf(BEGIN, end + END.length);
  }
  return false;
}

/** By the dictionary, which stands right before it. The shapes of letters say no words. */
function saysWords(before: string): boolean {
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
  const isDeflated = /\/Filter\s{0,9}(?:\[\s{0,9})?\/(?:FlateDecode|Fl)\b/u.test(dictionary);
  return isDeflated && !/\/Subtype\s{0,9}\/(?:Type1C|CIDFontType0C|OpenType)|\/Length1\b/u.test(dictionary);
}

/** ISO 32000-1, 7.3.8.1: the keyword is followed by a line feed, or a carriage return and a line feed. */
const startOf = (bytes: Buffer, begin: number): number => begin + BEGIN.length + (bytes[begin + BEGIN.length] === 0x0d ? 2 : 1);

/** Null where it is damaged. */
function unpackedBytes(packed: Buffer): number | null {
  try {
    return inflateSync(packed, { maxOutputLength: MOST_BYTES }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'Z_DATA_ERROR' ? null : MOST_BYTES;
  }
}
