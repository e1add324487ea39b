/** Vietnamese letters without their marks, as small numbers that a table can be indexed by. */

/** 1 to 26 for a letter that is one of a to z under its marks; 0 for a space. */
export const SPACE = 0;
/** A mark that stands alone (U+0300 to U+036F). */
export const MARK = 27;
export const NO_LETTER = 28;
/** Latin letters that are none of a to z. */
export const OTHER_LETTER = 29;
export const BASE_LETTERS = 30;

const ofCode = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code === 0x20) return SPACE;
  if (code >= 0x300 && code <= 0x36f) return MARK;
  const latin = (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);
  if (!latin) return NO_LETTER;
  const [base = 0, ...marks] = Array.from(String.fromCharCode(code).normalize('NFD').replace('đ', 'd'), (part) => part.charCodeAt(0));
  return base >= 0x61 && base <= 0x7a && marks.every((mark) => mark >= 0x300 && mark <= 0x36f) ? base - 0x60 : OTHER_LETTER;
});

/** `text` in lower case; `NO_LETTER` beyond its end. */
export const baseLetterAt = (text: string, at: number): number => (at < text.length ? (ofCode[text.charCodeAt(at)] as number) : NO_LETTER);
