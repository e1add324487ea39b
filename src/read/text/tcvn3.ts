/** TCVN3 (ABC), the encoding of the .VnTime fonts: what a program takes for Windows-1252 are Vietnamese letters. */

/** TCVN 5712:1993, VN3, by the byte of the first letter of each run. Letters with a tone exist as small letters only. */
const RUNS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];
const letters = new Map(RUNS.flatMap(([first, run]) => Array.from(run, (letter, i) => [String.fromCharCode(first + i), letter] as const)));
const BYTES = /[\u00a1-\u00fe]/gu;

/** `text` as read in Windows-1252 or Latin-1. Keeps the length. */
export const fromTcvn3 = (text: string): string => text.replace(BYTES, (byte) => letters.get(byte) ?? byte);

/** For fonts whose name ends in H (.VnTimeH, .VnArialH): they show every letter as a capital. */
export const fromTcvn3Capitals = (text: string): string => fromTcvn3(text).toUpperCase();
