/** The trust gate: whether the text of a page may be believed. */
import { repairGlyphs } from './repair-glyphs.ts';
import { countSyllables, shareOf } from './syllable-share.ts';
import { trustLimit } from './trust-limit.ts';

export interface PageJudgement {
  /** Of valid syllables; null where there are too few words to say. */
  readonly share: number | null;
  /** `repairable`: `repairGlyphs` gives a text that passes. */
  readonly verdict: 'trusted' | 'repairable' | 'untrusted';
}

/** Of a page with few words ("Nguyễn Văn A") each must be good and one must have a mark; a page without words is not believed: its figures have no witness. */
export function judgePage(text: string): PageJudgement {
  const counted = countSyllables(text);
  const share = shareOf(counted);
  if (share === null ? counted.marked > 0 && counted.bad === 0 : share >= trustLimit) return { share, verdict: 'trusted' };
  return { share, verdict: repairGlyphs(text) ? 'repairable' : 'untrusted' };
}
