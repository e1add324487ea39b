/** Numbers that nothing accounts for and that a person has looked at: no targets. */
import type { Extraction } from '../validate/schema.ts';
import type { End } from './apply-to-targets.ts';
import { findPlace } from './place.ts';
import type { StandingWord } from './standing-word.ts';

export interface NumeralWord extends StandingWord {
  readonly subject: Extract<StandingWord['subject'], { kind: 'numeral' }>;
}

/** `warnings`: of the machine. One that it accounts for since needs no word any more. */
export function lookedAt(words: readonly NumeralWord[], text: string, warnings: Extraction['warnings']): readonly End[] {
  const open = new Set(warnings.filter(({ code }) => code === 'number-unaccounted').map(({ span }) => `${span.start} ${span.end}`));
  return words.map(({ about, subject: { place }, isEmpty }): End => {
    const at = findPlace(text, place);
    const span = at.kind === 'one' ? { start: at.start, end: at.start + place.quote.length } : null;
    const thing = span && open.has(`${span.start} ${span.end}`) ? ({ kind: 'numeral', span } as const) : null;
    if (isEmpty) return { about, end: 'empty', thing };
    if (at.kind === 'several') return { about, end: 'conflict', candidates: [], field: null };
    return { about, end: thing ? 'applied' : 'already-right', thing };
  });
}
