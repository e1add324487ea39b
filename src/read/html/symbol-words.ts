/** Words of a page in a symbol font: Word writes the "≥" of Symbol as "³", the bullets of Wingdings as letters. */
import type { Element } from 'hast';
import { withSymbols } from '../symbol-characters.ts';
import { attribute } from './elements.ts';

const FONT = /(?:^|;)\s{0,9}font(?:-family)?\s{0,9}:([^;]{0,200})/iu;
const SYMBOLS = /^[\s"']{0,9}symbol(?![\p{L}\d])/iu;
const DINGBATS = /^[\s"']{0,9}(?:wingdings|webdings|dingbats)/iu;
/** Signs of Latin-1: letters and digits of the ground are left as they are, since browsers show them so. */
const SIGN = /[\u00a1-\u00ff]/gu;
const ALONE = /^\s{0,9}[!-~\u00a1-\u00ff]\s{0,9}$/u;

/** The symbol font that an element names first, null where it names another, undefined where it names none. */
export function symbolFont(element: Element): string | null | undefined {
  const named = FONT.exec(attribute(element, 'style') ?? '')?.[1] ?? (element.tagName === 'font' ? attribute(element, 'face') : null);
  if (named === null) return undefined;
  return SYMBOLS.test(named) ? 'Symbol' : DINGBATS.test(named) ? 'Wingdings' : null;
}

export function symbolWords(words: string, font: string | null): string {
  if (font === 'Symbol') return withSymbols(words.replace(SIGN, shifted), font);
  if (font !== null && ALONE.test(words)) return withSymbols(words.replace(/\S/u, shifted), font);
  return withSymbols(words, font);
}

/** To where the characters of symbol fonts stand in Unicode. */
const shifted = (sign: string): string => String.fromCharCode(0xf000 + sign.charCodeAt(0));
