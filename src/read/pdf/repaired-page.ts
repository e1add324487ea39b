/** A page whose letters are known but stand for others: a shifted glyph map, a font of an old encoding. */

import { fromTcvn3 } from '../text/tcvn3.ts';
import { withCapitals } from '../text/tcvn3-capitals.ts';
import { fromVni } from '../text/vni.ts';
import { judgePage } from '../trust/judge-page.ts';
import { repairGlyphs } from '../trust/repair-glyphs.ts';
import { countSyllables } from '../trust/syllable-share.ts';
import type { PageWords } from './page-words.ts';

/** So many words with marks prove that a reading is meant. */
const LEAST_MARKED = 10;

const decodings: readonly ((text: string) => string | null)[] = [(text) => repairGlyphs(text)?.text ?? null, (text) => withCapitals(fromTcvn3(text)), fromVni];

/** Null where no reading gives Vietnamese. */
export function repairedPage(page: PageWords): PageWords | null {
  const text = textOfPage(page);
  for (const decode of decodings) {
    const read = decode(text);
    if (read === null || judgePage(read).verdict !== 'trusted' || countSyllables(read).marked < LEAST_MARKED) continue;
    const words = read.split(' ');
    if (words.length === page.words.length) return { ...page, words: page.words.map((word, i) => ({ ...word, text: words[i] as string })) };
  }
  return null;
}

export const textOfPage = ({ words }: PageWords): string => words.map(({ text }) => text).join(' ');
