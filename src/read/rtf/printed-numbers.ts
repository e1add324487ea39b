/** RTF keeps the number of each item as it was printed beside the list that makes it: the printed one is made text, the list is left out. */

/**
 * RTF 1.9.1: `{\listtext …}` and `{\pntext …}` hold the printed number, `\ls` and `\ilvl` and `{\*\pn …}` name the list.
 * A backslash that is text is `\\`.
 */
const LISTS = /\\\\|\\(?:listtext|pntext)(?![a-z\d-])|\\(?:ls|ilvl)\d{1,6}(?!\d)|\\\*\\pn(?![a-z\d-])/gu;

export function withPrintedNumbers(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1').replace(LISTS, (word) => (word === '\\\\' ? word : word.startsWith('\\*') ? '\\*\\unread' : ''));
  return Buffer.from(text, 'latin1');
}
