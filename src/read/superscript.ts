/** A raised number: of a unit it is part of the word ("m2"), behind a word it points to a note, elsewhere it stays raised. */

const UNIT = /(?:^|[^\p{L}\p{M}])(?:[kcdmh]?m|dam)$/iu;
const NUMBER = /^\s{0,3}[0-9]{1,3}\s{0,3}$/u;
const LETTER = /[\p{L}\p{M}]$/u;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `before`: the text in front of it. */
export function superscript(words: string, before: string): string {
  if (!NUMBER.test(words)) return words;
  const end = before.slice(-8);
  if (UNIT.test(end) && /^[23]$/u.test(words.trim())) return words;
  // It must not glue to what it stands behind: 95% with a note 1 is not 951.
  return LETTER.test(end) && !UNIT.test(end) ? '' : words.replace(/[0-9]/gu, (digit) => RAISED[Number(digit)] as string);
}
