/** "98% rác thải tại khu vực đô thị được thu gom; khu vực nông thôn đạt 82%": the same share, of another place. */
import { divisions } from '../lexicon/levels.ts';
import type { Node } from '../match/node.ts';
import type { Draft } from './draft.ts';
import { type Frames, frameAt } from './frame-of-draft.ts';
import { piecesOf } from './pieces.ts';
import { isSeparator, keysOf, trimEdges } from './words.ts';

const PLACES = divisions.find((members) => members.includes('nông thôn')) ?? [];
const AT = /^(?:ở|tại)(?: (?:các|những))?$/u;

export function sharePlaces(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  let whole: Draft | null = null;
  return drafts.map((draft) => {
    const frame = frameAt(draft, frames);
    if (!frame || draft.refusal !== null || draft.inBrackets) return draft;
    if (draft.rules.includes('target/value-first')) whole = draft;
    else if (whole !== null && draft.rules.includes('target/indicator-first') && isSameForm(draft, whole) && isPlace(frame.left)) {
      const counted = frameAt(whole, frames)?.right ?? [];
      const place = placeIn(counted) ?? { from: counted.length, to: counted.length };
      const head = [...piecesOf(text, counted.slice(0, place.from)), ...piecesOf(text, counted.slice(place.to))];
      return { ...draft, indicator: [...head, ...draft.indicator], rules: [...draft.rules, 'resolve/dropped-head'] };
    } else whole = null;
    return draft;
  });
}

const isSameForm = (one: Draft, other: Draft): boolean => one.node.meaning.value.form === other.node.meaning.value.form;

function isPlace(left: readonly Node[]): boolean {
  const said = trimEdges(left);
  return PLACES.includes(keysOf(AT.test(said[0]?.key ?? '') ? said.slice(1) : said));
}

/** Which nodes of what is counted name a place, or two, with the word that leads to it; what is counted stands before it. */
function placeIn(counted: readonly Node[]): { readonly from: number; readonly to: number } | null {
  const at = counted.findIndex((_, i) => i > 0 && endOfPlace(counted, i) > 0);
  if (at < 0) return null;
  let to = endOfPlace(counted, at);
  while (to < counted.length && isSeparator(counted[to] as Node) && endOfPlace(counted, to + 1) > 0) to = endOfPlace(counted, to + 1);
  return { from: at > 1 && AT.test(counted[at - 1]?.key ?? '') ? at - 1 : at, to };
}

/** 0 where no place begins. */
function endOfPlace(counted: readonly Node[], at: number): number {
  const rest = `${keysOf(counted.slice(at, at + LONGEST_PLACE))} `;
  const place = PLACES.find((member) => rest.startsWith(`${member} `));
  let to = at;
  while (place !== undefined && keysOf(counted.slice(at, to)).length < place.length) to += 1;
  return place === undefined ? 0 : to;
}

const LONGEST_PLACE = 8;
