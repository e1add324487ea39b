/** A number of a sheet in Vietnamese notation, as far as its format shows it: 1234.5 that is shown as "1,234.5" is "1.234,5". */

/** A number inside what is shown, with the signs of either notation. */
const NUMBER = /\d[\d.,]{0,40}/gu;
const ENGLISH = /^(?:\d{1,20}|\d{1,3}(?:,\d{3}){1,8})(?:\.(\d{1,20}))?$/u;
const VIETNAMESE = /^(?:\d{1,20}|\d{1,3}(?:\.\d{3}){1,8})(?:,(\d{1,20}))?$/u;
const MOST_DECIMALS = 10;

/** `shown`: as its format prints it, by the notation of whoever wrote the file. What is not this number in either notation is written anew. */
export function numberText(value: number, shown: string): string {
  for (const { 0: digits, index } of shown.matchAll(NUMBER)) {
    const written = digits.replace(/[.,]$/u, '');
    const after = shown.slice(index + written.length);
    const size = Math.abs(value) * (/^\s{0,3}%/u.test(after) ? 100 : 1);
    const words = inVietnamese(written, size);
    if (words === null) continue;
    const before = shown.slice(0, index);
    const isBracketed = value < 0 && before.endsWith('(') && after.startsWith(')');
    if (isBracketed) return `${before.slice(0, -1)}-${words}${after.slice(1)}`;
    return `${before}${value < 0 && !/[-−–]\s{0,3}$/u.test(before) && Number(digitsOf(words)) !== 0 ? '-' : ''}${words}${after}`;
  }
  return plainNumber(value);
}

/** Null where the digits are another number. A dot in the notation of the one is a comma in that of the other. */
function inVietnamese(written: string, size: number): string | null {
  const english = ENGLISH.exec(written);
  if (english && isNear(Number(written.replaceAll(',', '')), size, english[1])) return written.replace(/[.,]/gu, (sign) => (sign === '.' ? ',' : '.'));
  const vietnamese = VIETNAMESE.exec(written);
  return vietnamese && isNear(Number(written.replaceAll('.', '').replace(',', '.')), size, vietnamese[1]) ? written : null;
}

/** The same up to the last decimal that is shown. */
const isNear = (shown: number, size: number, decimals = ''): boolean => Math.abs(shown - size) <= 0.5001 * 10 ** -decimals.length + size * 1e-10;

const digitsOf = (words: string): string => words.replace(/\D/gu, '');

/** Without an exponent, whatever its size. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value);
  const fixed = value.toFixed(MOST_DECIMALS);
  return (fixed.includes('.') ? fixed.replace(/\.?0{1,10}$/u, '') : fixed).replace('.', ',');
}
