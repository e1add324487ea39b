/** Numbers as Vietnamese offices write them: a comma before the decimals, points between thousands. */

/** Null where it is no number. "12.000" is twelve thousand; "1.5", which has no three digits behind its point, one and a half. */
export function numberFrom(words: string): number | null {
  const bare = words.replace(/[\s\u00a0]/gu, '');
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+(?:,\d+)?$/u.test(bare)) return Number(bare.replace(',', '.'));
  return /^-?\d+\.\d+$/u.test(bare) ? Number(bare) : null;
}

/** The one number that stands in words; null where there is none, or more than one. */
export function onlyNumberIn(words: string): number | null {
  const [number, ...others] = words.match(/\d+(?:[.,]\d+)*/gu) ?? [];
  return number === undefined || others.length > 0 ? null : numberFrom(number);
}

export const numberWords = (value: number): string => new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 12 }).format(value);
