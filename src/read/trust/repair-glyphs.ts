/** Undoes a shifted glyph map: fonts whose characters are all a constant away from what is printed. */
import { countSyllables, shareOf } from './syllable-share.ts';

export interface RepairedGlyphs {
  readonly text: string;
  /** What was added to each character. */
  readonly shift: number;
}

/** Glyph numbers taken for characters lie 29 below ("space" is glyph 3), some programs' 31; others are tried in turn. */
const USUAL = [29, -29, 31, -31];
const FARTHEST = 95;
const SHIFTS = [...new Set([...USUAL, ...Array.from({ length: FARTHEST }, (_, i) => [i + 1, -i - 1]).flat()])].filter((shift) => !losesFigures(shift));
/**
 * Up to which characters the shift goes: all, or plain letters and figures only (a map whose first range alone is wrong). Where every block lies
 * elsewhere nothing is guessed: letters chosen so that syllables come out valid are often wrong (ă for â), such a page is for recognition.
 */
const REACHES = [
  { from: 0xffff, to: 0xffff },
  { from: 0x9f, to: 0x7e },
];
/** Shifts are told apart on the beginning of the text: two hundred words say enough. */
const TRIED = 1000;
/** Among so many shifts one gives a few syllables by chance: fewer marked ones are no proof, and a wrong shift makes wrong numbers of right ones. */
const LEAST_MARKED = 10;
/** More than of a page that nobody changed: every whole page of real texts has it. */
const LEAST_SHARE = 0.9;
/** A shift may turn most letters into signs and figures, and what is left into syllables: of what is printed so much must be letters. */
const LEAST_LETTERS = 0.5;

/** Null where no shift makes it Vietnamese without doubt; what is given passes the gate. */
export function repairGlyphs(text: string): RepairedGlyphs | null {
  const beginning = text.slice(0, TRIED);
  const tried = REACHES.flatMap((reach) => SHIFTS.map((shift) => ({ shift, reach, share: proof(shifted(beginning, shift, reach)) })));
  const best = tried.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.share < LEAST_SHARE) return null;
  const repaired = shifted(text, best.shift, best.reach);
  return proof(repaired) >= LEAST_SHARE ? { text: repaired, shift: best.shift } : null;
}

function proof(text: string): number {
  if (count(text, LETTER) < LEAST_LETTERS * count(text, PRINTED)) return 0;
  const counted = countSyllables(text);
  return counted.marked < LEAST_MARKED ? 0 : (shareOf(counted) ?? 0);
}

const LETTER = /\p{L}/gu;
const PRINTED = /\S/gu;
const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;

/** Spaces and line breaks stay: readers put them in by the place of the words. */
function shifted(text: string, by: number, { from, to }: { from: number; to: number }): string {
  return text.replace(/[^ \n]/gu, (character) => {
    const code = character.codePointAt(0) as number;
    const printed = code + by;
    return code <= from && printed >= 0x20 && printed <= to ? String.fromCharCode(printed) : character;
  });
}

/** Where a sign of a number would lie on a space or a line break, which stay, it would be lost: 80,5 would become 80 5. */
function losesFigures(shift: number): boolean {
  return Array.from('0123456789,.%-/', (sign) => sign.charCodeAt(0) - shift).some((code) => code === 0x20 || code === 0x0a);
}
