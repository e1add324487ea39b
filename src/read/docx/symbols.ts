/** Characters that Word keeps beside its text, by the font whose glyph they are (ISO/IEC 29500-1, 17.3.3.30). */
import { withSymbols } from '../symbol-characters.ts';

const SYMBOL_FONT = /^(?:symbol|wingdings(?: [23])?|webdings)$/iu;
const CODE = /^[0-9a-f]{2,4}$/iu;
const [FIRST, LAST] = [0xf020, 0xf0ff];

/** Empty where nobody knows what it shows. */
export function symbolText(font: string | null, code: string | null): string {
  if (font === null || code === null || !CODE.test(code)) return '';
  const ofSymbols = SYMBOL_FONT.test(font);
  const value = Number.parseInt(code, 16);
  // The characters of a symbol font are shifted, or are not, as who wrote the file pleased.
  const at = ofSymbols && value < 0x100 ? value + 0xf000 : value;
  const isPrivate = at >= FIRST && at <= LAST;
  if (isPrivate !== ofSymbols || at < 0x20 || (at >= 0xd800 && at <= 0xdfff)) return '';
  return withSymbols(String.fromCharCode(at), font);
}
