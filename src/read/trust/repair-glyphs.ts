/** Undoes a shifted glyph map: fonts whose characters are all a constant away from what is printed. */
import { countSyllables, shareOf } from './syllable-share.ts';
import { trustLimit } from './trust-limit.ts';

export interface RepairedGlyphs {
  readonly text: string;
  /** What was added to each character. */
  readonly shift: number;
}

/** Glyph numbers taken for characters lie 29 below ("space" is glyph 3), some programs' 31; others are tried in turn. */
const USUAL = [29, -29, 31, -31];
const FARTHEST = 95;
const SHIFTS = [...new Set([...USUAL, ...Array.from({ length: FARTHEST }, (_, i) => [i + 1, -i - 1]).flat()])].filter((shift) => !losesFigures(shift));
/** Shifts are told apart on the beginning of the text: two hundred words say enough. */
const TRIED = 1000;
/** Among so many shifts one gives a few syllables by chance: fewer marked ones are no proof, and a wrong shift makes wrong numbers of right ones. */
const LEAST_MARKED = 10;

/** Null where no shift makes it a text that the gate lets through. */
export function repairGlyphs(text: string): RepairedGlyphs | null {
  const beginning = text.slice(0, TRIED);
  const best = SHIFTS.map((shift) => ({ shift, share: proof(shifted(beginning, shift)) })).reduce((a, b) => (b.share > a.share ? b : a));
  if (best.share < trustLimit) return null;
  const repaired = shifted(text, best.shift);
  return proof(repaired) >= trustLimit ? { text: repaired, shift: best.shift } : null;
}

function proof(text: string): number {
  const counted = countSyllables(text);
  return counted.marked < LEAST_MARKED ? 0 : (shareOf(counted) ?? 0);
}

/** Spaces and line breaks stay: readers put them in by the place of the words. */
function shifted(text: string, by: number): string {
  return text.replace(/[^ \n]/gu, (character) => {
    const code = (character.codePointAt(0) as number) + by;
    return code >= 0x20 && code <= 0xffff ? String.fromCharCode(code) : character;
  });
}

/** Where a sign of a number would lie on a space or a line break, which stay, it would be lost: 80,5 would become 80 5. */
function losesFigures(shift: number): boolean {
  return Array.from('0123456789,.%-/', (sign) => sign.charCodeAt(0) - shift).some((code) => code === 0x20 || code === 0x0a);
}
