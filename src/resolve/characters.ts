/** What kind a character is, looked up once and kept: words are cut without an expression a character. */

export const [SPACE, SIGN, NUMERAL, LETTER, CAPITAL] = [1, 2, 3, 4, 5] as const;

/** Of the code units of the basic plane; 0 where none was asked for yet. */
const kinds = new Uint8Array(0x10000);

/** The kind of the character at an offset; both halves of a pair are asked for by the first. */
export function characterKind(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xe000) return kindOf(String.fromCodePoint(text.codePointAt(at) as number));
  const known = kinds[code] as number;
  if (known > 0) return known;
  const kind = kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/^\s$/u.test(character)) return SPACE;
  if (/^\p{Lu}$/u.test(character)) return CAPITAL;
  if (/^[\p{L}\p{M}]$/u.test(character)) return LETTER;
  return /^\p{N}$/u.test(character) ? NUMERAL : SIGN;
}
