/** Words and figures that stand alone, found without an expression: what most of a text consists of. They end where the lexemes would end them. */

/** The longest run that the lexemes take as one word or one number; nothing looks further, so that a run of any length takes time in proportion to it. */
const LONGEST_WORD = 40;
const LONGEST_NUMBER = 15;

/** Where the word of Latin letters that begins at `at` ends; -1 where only the lexemes can say. */
export function plainWordEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + LONGEST_WORD + 1);
  let end = at;
  while (end < last && isLatinLetter(text.charCodeAt(end))) end += 1;
  return end > at && end - at <= LONGEST_WORD && endsWord(text.charCodeAt(end)) ? end : -1;
}

/** Where the digits that begin at `at` end, if they are a number without separators; -1 where only the lexemes can say. */
export function plainNumberEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + LONGEST_NUMBER + 1);
  let end = at;
  while (end < last && isDigit(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  const apart = next === PERCENT || (next === SPACE && isLatinLetter(text.charCodeAt(end + 1)));
  return apart && end > at && end - at <= LONGEST_NUMBER ? end : -1;
}

const SPACE = 0x20;
const PERCENT = 0x25;
const AMPERSAND = 0x26;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Basic Latin, Latin-1, Latin Extended-A and -B, Latin Extended Additional: of these blocks only × and ÷ are no letters. */
export const isLatinLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x1e00 && code <= 0x1eff) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x41 && code <= 0x5a);

/** ASCII that no word goes on with; NaN is the end of the text. */
const endsWord = (code: number): boolean => Number.isNaN(code) || (code < 0x80 && !isDigit(code) && code !== AMPERSAND);
