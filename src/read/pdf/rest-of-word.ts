/** What stays of a word that is struck through: its empty place, the characters that no line goes through, or doubt. */
import { characterEnds } from './character-width.ts';
import type { PageWord } from './page-words.ts';
import { rightOf } from './text-line.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Of the height of a word: less is no character. */
const NOTHING = 0.12;
/** Of the narrower character beside a cut: how far it may lie from where the character is expected to end. */
const CLOSE = 0.4;

/** "65%95%" of which the first half is struck stays as "95%"; a number is cut only where the place is plain. */
export function restOf(word: PageWord, strikes: readonly Stretch[]): PageWord | 'doubtful' {
  const struck = union(strikes, word);
  if (struck.length === 0) return word;
  const whole = struck.every(({ from, to }) => to - from >= word.width - NOTHING * word.height);
  if (whole) return { ...word, text: '' };
  if (word.roughly) return 'doubtful';
  const characters = [...word.text];
  const ends = characterEnds(word.text, word.width).map((end) => word.x + end);
  const cuts = struck.map(({ from, to }) => [nearest(ends, from), nearest(ends, to)] as const);
  const stays = characters.map((_, i) => !cuts.some(([from, to]) => from <= i && i < to));
  const text = characters.filter((_, i) => stays[i]).join('');
  const plain = struck.every(({ from, to }) => isPlain(ends, from) && isPlain(ends, to));
  if (!plain && /\d/u.test(word.text)) return 'doubtful';
  return { ...word, text };
}

/** Apart from one another, from left to right; each within the word. */
function union(strikes: readonly Stretch[], word: PageWord): Stretch[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of strikes.toSorted((a, b) => a.from - b.from)) {
    const within = { from: Math.max(from, word.x), to: Math.min(to, rightOf(word)) };
    const open = found.at(-1);
    if (within.to - within.from < NOTHING * word.height) continue;
    if (open && within.from <= open.to) open.to = Math.max(open.to, within.to);
    else found.push(within);
  }
  return found;
}

function nearest(ends: readonly number[], place: number): number {
  let best = 0;
  for (const [i, end] of ends.entries()) if (Math.abs(end - place) < Math.abs((ends[best] as number) - place)) best = i;
  return best;
}

function isPlain(ends: readonly number[], place: number): boolean {
  const at = nearest(ends, place);
  const end = ends[at] as number;
  const beside = [ends[at - 1], ends[at + 1]].flatMap((other) => (other === undefined ? [] : [Math.abs(other - end)]));
  return Math.abs(end - place) <= CLOSE * Math.min(...beside);
}
