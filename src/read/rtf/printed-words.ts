/**
 * RTF keeps what was printed beside what makes it: the number of an item beside its list, the result of a field beside its instruction.
 * The printed words are made text, what makes them is left out: LibreOffice would count anew, and put in the day of today.
 */

/**
 * RTF 1.9.1: `{\listtext …}` and `{\pntext …}` hold the printed number, `\ls` and `\ilvl` and `{\*\pn …}` name the list;
 * `{\field{\*\fldinst …}{\fldrslt …}}` holds a field; `\chdate` and its like are the day on which the file is opened. A backslash that is text is `\\`.
 */
const MADE =
  /\\\\|\\(?:listtext|pntext|field|fldrslt|chdate|chdpl|chdpa|chtime)(?![a-z\d-])|\\(?:ls|ilvl)\d{1,6}(?!\d)|\\\*\s{0,4}\\(?:pn|fldinst)(?![a-z\d-])/gu;

/** A word that no program knows is passed over, with the space that ends it. */
const UNREAD = '\\unread';

export function withPrintedWords(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1').replace(MADE, (word) => (word === '\\\\' ? word : word.startsWith('\\*') ? `\\*${UNREAD}` : UNREAD));
  return Buffer.from(text, 'latin1');
}
