/** The head of the column that numbers the rows: a table of a plan begins with it. */

const ORDER_HEAD = /^(?:stt|tt|số\s{1,3}tt|số\s{1,3}thứ\s{1,3}tự)\.?$/iu;

export const isOrderHead = (text: string): boolean => ORDER_HEAD.test(text.normalize('NFC').replace(/\s{1,20}/gu, ' '));
