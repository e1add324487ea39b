/** Lines through the middle of words: neither under them, nor the edge of a cell, nor a line that goes on beside them. */
import type { Box, PageWord, PageWords } from './page-words.ts';
import { rightOf } from './text-line.ts';

/** Pieces of a drawn line that touch, from left to right. */
export interface Strike {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Box[];
}

/** Of the height of a word: offices strike it through at 0.5 to 0.6 from its top, and underline it from 0.8 on. */
const HIGHEST = 0.36;
const LOWEST = 0.7;
const THICKEST = 0.16;
/** How far a line may stand out beside the words: struck spaces. */
const OVERHANG = 0.9;
/** Of its length, on words. */
const COVERED = 0.5;

/** By word, the lines that strike it through or a part of it. */
export function strikesOf({ words, rules = [] }: PageWords): ReadonlyMap<PageWord, readonly Strike[]> {
  const tracks = tracksOf(rules);
  if (tracks.size === 0) return new Map();
  const through = new Map<Strike, PageWord[]>();
  for (const word of words) {
    if (word.certainty !== undefined) continue;
    for (const strike of crossing(word, tracks)) {
      const own = through.get(strike);
      if (own) own.push(word);
      else through.set(strike, [word]);
    }
  }
  const found = new Map<PageWord, Strike[]>();
  for (const [strike, crossed] of through) {
    if (!isStrike(strike, crossed)) continue;
    for (const word of crossed) found.set(word, [...(found.get(word) ?? []), strike]);
  }
  return found;
}

function isStrike({ from, to, pieces }: Strike, words: readonly PageWord[]): boolean {
  let [left, right, covered, height] = [to, from, 0, 0];
  for (const word of words) {
    const [begins, ends] = [Math.max(from, word.x), Math.min(to, rightOf(word))];
    [left, right, covered, height] = [Math.min(left, begins), Math.max(right, ends), covered + ends - begins, Math.max(height, word.height)];
  }
  const thick = pieces.some((piece) => piece.height > THICKEST * height);
  return !thick && left - from <= OVERHANG * height && to - right <= OVERHANG * height && covered >= COVERED * (to - from);
}

/** Steps of height a point: lines of one height stand on one track. */
const STEPS = 4;
/** In points. */
const TOUCHES = 0.5;
/** No word is taller: what is costs no more. */
const TALLEST = 100;

/** By height, in steps; each from left to right. */
type Tracks = ReadonlyMap<number, readonly Strike[]>;

function tracksOf(rules: readonly Box[]): Tracks {
  const tracks = new Map<number, Box[]>();
  for (const rule of rules) {
    if (rule.width <= rule.height) continue;
    const at = Math.round((rule.y + rule.height / 2) * STEPS);
    const track = tracks.get(at);
    if (track) track.push(rule);
    else tracks.set(at, [rule]);
  }
  return new Map([...tracks].map(([at, pieces]) => [at, joined(pieces)]));
}

function joined(pieces: readonly Box[]): Strike[] {
  const strikes: { from: number; to: number; pieces: Box[] }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.x - b.x)) {
    const open = strikes.at(-1);
    if (open && piece.x - open.to <= TOUCHES) {
      open.to = Math.max(open.to, rightOf(piece));
      open.pieces.push(piece);
    } else strikes.push({ from: piece.x, to: rightOf(piece), pieces: [piece] });
  }
  return strikes;
}

function crossing(word: PageWord, tracks: Tracks): Strike[] {
  const height = Math.min(word.height, TALLEST);
  const [first, last] = [Math.ceil((word.y + HIGHEST * height) * STEPS), Math.floor((word.y + LOWEST * height) * STEPS)];
  const found: Strike[] = [];
  for (let at = first; at <= last; at += 1) {
    const track = tracks.get(at) ?? [];
    for (let i = firstEndingBehind(track, word.x); i < track.length && (track[i] as Strike).from < rightOf(word); i += 1) found.push(track[i] as Strike);
  }
  return found;
}

/** `track` ascends. */
function firstEndingBehind(track: readonly Strike[], x: number): number {
  let [low, high] = [0, track.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((track[middle] as Strike).to <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
