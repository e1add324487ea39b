/** Lines that show the bytes of an old encoding ("Tû lÖ hé nghÌo", "Tá»· lá»‡") are read as what was written. */
import { type Misreading, misreadings } from '../text/misreadings.ts';
import { holdsNoText } from '../text/not-text.ts';
import { bestReading } from './best-reading.ts';
import type { LineRun } from './odd-lines.ts';
import { beyondAscii, countKinds, countSyllables, wordCounts } from './syllable-share.ts';

export interface LineReadAnew {
  readonly text: string;
  readonly as: Misreading;
}

/** By index. What most runs show is tried first: one of few words has no proof of its own. */
export function readAnew(lines: readonly string[], runs: readonly LineRun[]): Map<number, LineReadAnew> {
  const read = new Map<number, LineReadAnew>();
  const common = meant(runs.flatMap(({ start, end }) => lines.slice(start, end)));
  for (const { start, end } of runs) {
    const said = lines.slice(start, end);
    const { as, texts } = decoded(said, common) ?? decoded(said, meant(said)) ?? { as: null, texts: [] };
    for (const [i, text] of texts.entries()) if (as !== null && text !== said[i]) read.set(start + i, { text, as });
  }
  return read;
}

/** So many marked words prove that an encoding was meant. */
const LEAST_MARKED = 3;

/** Null where the lines are best as they are, or as nothing. */
function meant(said: readonly string[]): Misreading | null {
  const text = said.join(BETWEEN);
  const shown = beyondAscii(wordCounts(text));
  if (shown.size < LEAST_MARKED || countKinds(shown).bad === 0) return null;
  const readings = misreadings.map((as) => ({ as, text: as.decode(text) })).filter((read) => read.as.encoding === 'utf-8' || !holdsNoText(read.text));
  const best = bestReading([{ as: null, text }, ...readings]);
  return best && countKinds(beyondAscii(wordCounts(best.text))).marked >= LEAST_MARKED ? best.as : null;
}

/** A line that would read worse stays as it is. Null where all of them together are not better. */
function decoded(said: readonly string[], as: Misreading | null): { readonly as: Misreading; readonly texts: readonly string[] } | null {
  if (as === null) return null;
  const read = as.decode(said.join(BETWEEN)).split(BETWEEN);
  if (read.length !== said.length) return null;
  const texts = said.map((line, i) => (bad(read[i] as string) <= bad(line) ? (read[i] as string) : line));
  return bad(texts.join('\n')) < bad(said.join('\n')) ? { as, texts } : null;
}

const bad = (text: string): number => countSyllables(text).bad;

/** Stays when it is decoded, and stands in no text. */
const BETWEEN = '\f\f\n';
