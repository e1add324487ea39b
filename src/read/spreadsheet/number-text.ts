/** A number of a sheet in Vietnamese notation, as far as its format shows it: 1234.5 that is shown as "1,234.5" is "1.234,5". */

/** A number inside what is shown, with the signs of either notation. */
const NUMBER = /\d[\d.,]{0,40}/gu;
const ENGLISH = /^(?:\d{1,20}|\d{1,3}(?:,\d{3}){1,8})(?:\.(\d{1,20}))?$/u;
const VIETNAMESE = /^(?:\d{1,20}|\d{1,3}(?:\.\d{3}){1,8})(?:,(\d{1,20}))?$/u;
const EXPONENT = /\dE[+-]?\d/iu;
const MOST_DECIMALS = 10;
/** A comma at the end of a format divides by a thousand (ECMA-376 part 1, 18.8.31): "1,235" under the head "nghìn đồng". */
const SCALES = [1, 1e-3, 1e-6];

/** `shown`: as its format prints it ("-" for nothing), by the notation of whoever wrote the file. What is not this number in either notation is written anew. */
export function numberText(value: number, shown: string): string {
  if (EXPONENT.test(shown)) return plainNumber(value);
  if (!/\d/u.test(shown)) return shown;
  for (const { 0: digits, index } of shown.matchAll(NUMBER)) {
    const written = digits.replace(/[.,]$/u, '');
    const [before, after] = [shown.slice(0, index), shown.slice(index + written.length)];
    const size = Math.abs(value) * (/^\s{0,3}%/u.test(after) ? 100 : 1);
    const words = inVietnamese(written, size);
    if (words !== null) return signed(before, words, after, value < 0 && /[1-9]/u.test(words));
  }
  return plainNumber(value);
}

/** Below zero, in whatever way the format says so: "-2,5", "(2,5)" or in red. */
function signed(before: string, words: string, after: string, below: boolean): string {
  if (!below || /[-−–]\s{0,3}$/u.test(before)) return before + words + after;
  return before.endsWith('(') && after.startsWith(')') ? `${before.slice(0, -1)}-${words}${after.slice(1)}` : `${before}-${words}${after}`;
}

/** Null where the digits are another number. A dot in the notation of the one is a comma in that of the other. */
function inVietnamese(written: string, size: number): string | null {
  const [english, vietnamese] = [ENGLISH.exec(written), VIETNAMESE.exec(written)];
  for (const scale of SCALES) {
    if (english && isShown(Number(written.replaceAll(',', '')), size * scale, english[1]))
      return written.replace(/[.,]/gu, (sign) => (sign === '.' ? ',' : '.'));
    if (vietnamese && isShown(Number(written.replaceAll('.', '').replace(',', '.')), size * scale, vietnamese[1])) return written;
  }
  return null;
}

/** The same up to the last decimal that is shown. */
const isShown = (shown: number, size: number, decimals = ''): boolean => Math.abs(shown - size) <= 0.5001 * 10 ** -decimals.length + size * 1e-10;

/** Without an exponent, whatever its size. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value);
  const fixed = value.toFixed(MOST_DECIMALS);
  return (fixed.includes('.') ? fixed.replace(/\.?0{1,10}$/u, '') : fixed).replace('.', ',');
}
