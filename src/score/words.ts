/** When two Vietnamese phrases count as the same words: accents placed the old or the new way, case and punctuation aside. */

const tones: Readonly<Record<string, string>> = {
  ...{ oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa' },
  ...{ oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe' },
  ...{ uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy' },
};

export type Words = string | null | undefined;

export function fold(words: Words): string {
  return (words ?? '')
    .normalize('NFC')
    .replace(/[ÐƉ]/gu, 'Đ')
    .replace(/²/gu, '2')
    .replace(/³/gu, '3')
    .toLowerCase()
    .replace(/o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/gu, (syllable) => tones[syllable] ?? syllable)
    .replace(/(?<!\p{L})tỉ(?!\p{L})/gu, 'tỷ');
}

export const tokens = (words: Words): readonly string[] => fold(words).match(/[\p{L}\p{N}]+/gu) ?? [];

export const tokenLine = (words: Words): string => tokens(words).join(' ');

/** Share of words in common, each counted as often as it stands on both sides. */
export function tokenF1(left: Words, right: Words): number {
  const [a, b] = [tokens(left), tokens(right)];
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const bag = new Map<string, number>();
  for (const token of a) bag.set(token, (bag.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of b) {
    const left = bag.get(token) ?? 0;
    if (left === 0) continue;
    common += 1;
    bag.set(token, left - 1);
  }
  return (2 * common) / (a.length + b.length);
}

/** An aside in brackets may stay in an indicator or be left out. */
export const withoutAsides = (words: Words): string => fold(words).replace(/\([^()]*\)/gu, ' ');

const contrasting = /(?<!\p{L})(?:không|chưa|nam|nữ|trai|gái|nông thôn|thành thị|đô thị|cấp tỉnh|cấp huyện|cấp xã|công lập|nội thành|ngoại thành)(?!\p{L})/gu;

/** The words of which one alone makes another indicator of a long phrase. */
export const contrasts = (words: Words): string => (withoutAsides(words).match(contrasting) ?? []).sort().join(' ');

/** Numbers of documents compare without spaces. */
export const numberKey = (number: Words): string => fold(number).replace(/\s+/g, '');
