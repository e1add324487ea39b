/** A page whose letters are known but stand for others: a shifted glyph map, a font of an old encoding. */

import { fromTcvn3 } from '../text/tcvn3.ts';
import { withCapitals } from '../text/tcvn3-capitals.ts';
import { fromVni } from '../text/vni.ts';
import { judgePage } from '../trust/judge-page.ts';
import { repairGlyphs } from '../trust/repair-glyphs.ts';
import { countSyllables } from '../trust/syllable-share.ts';
import type { PageWord, PageWords } from './page-words.ts';

/** So many words with marks prove that a reading is meant. */
const LEAST_MARKED = 10;

/** `apart`: what stands between the words while they are decoded, and stays. */
const decodings: readonly { readonly decode: (text: string) => string | null; readonly apart: string }[] = [
  { decode: withoutShift, apart: '\n' },
  { decode: (text) => withCapitals(fromTcvn3(text)), apart: ' ' },
  { decode: fromVni, apart: ' ' },
];

/** Null where no reading gives Vietnamese. */
export function repairedPage(page: PageWords): PageWords | null {
  for (const { decode, apart } of decodings) {
    const read = decode(joined(page, apart));
    if (read === null || judgePage(read).verdict !== 'trusted' || countSyllables(read).marked < LEAST_MARKED) continue;
    const words = read.split(apart);
    if (words.length === page.words.length) return { ...page, words: page.words.flatMap((word, i) => wordsIn(word, words[i] as string)) };
  }
  return null;
}

export const textOfPage = (page: PageWords): string => joined(page, ' ');

const joined = ({ words }: PageWords, apart: string): string => words.map(({ text }) => text).join(apart);

/** Readers of PDF take these for spaces, or leave them out: what they stood for is gone (pdftotext and pdf.js, tried with each character up to U+00AD). */
const LOST: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0xad]);
const NEEDED = Array.from('0123456789,.%-/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', (sign) => sign.charCodeAt(0));

/** Null where the shift has cost a letter or a sign of numbers: "95,5%" would come back as "95 5%". */
function withoutShift(text: string): string | null {
  const repaired = repairGlyphs(text);
  return repaired && !NEEDED.some((code) => LOST.has(code - repaired.shift)) ? repaired.text : null;
}

/** A shifted map has shifted spaces too: what stood there as one word is several, each as wide as its share of the characters. */
function wordsIn(word: PageWord, text: string): PageWord[] {
  const width = word.width / Math.max(1, text.length);
  return [...text.matchAll(/[^ ]+/gu)].map(({ 0: said, index }) => ({ ...word, text: said, x: word.x + index * width, width: said.length * width }));
}
