/** Characters of symbol fonts, which mammoth turns into the ones that they show. */

/** Fonts whose glyphs mammoth knows. */
const KNOWN = new Set(['Symbol', 'Wingdings', 'Wingdings 2', 'Wingdings 3', 'Webdings']);
const CODE = /^(?:[fF]0)?[0-9a-fA-F]{2}$|^00[0-9a-fA-F]{2}$/u;
/** ISO/IEC 29500-1, 17.3.3.30: the characters of a symbol font are shifted to here. */
const PRIVATE = /[\uf020-\uf0ff]/gu;

/** Empty where nobody knows what it shows. */
export const symbolElement = (font: string | null, code: string | null): string =>
  font !== null && code !== null && KNOWN.has(font) && CODE.test(code) ? `<w:sym w:font="${font}" w:char="F0${code.slice(-2).toUpperCase()}"/>` : '';

/** Inside the words of a run. */
export function withSymbols(raw: string, font: string | null): string {
  if (raw.search(PRIVATE) < 0) return raw;
  const shown = font !== null && KNOWN.has(font) ? font : 'Symbol';
  return raw.replace(PRIVATE, (sign) => `</w:t>${symbolElement(shown, sign.charCodeAt(0).toString(16))}<w:t>`);
}
