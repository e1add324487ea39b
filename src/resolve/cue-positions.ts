/** Whether cues stand before a value: each part of a stretch is searched once, however many of its values ask. */
import type { Span } from '../span.ts';

/** Cues are expressions without `g` of the folded text; offsets are UTF-16 code units of it. */
export interface CuePositions {
  readonly anywhere: (cue: RegExp) => boolean;
  /** One ends at `at` or before. */
  readonly before: (cue: RegExp, at: number) => boolean;
  /** One stands between two offsets that are not far apart. */
  readonly between: (cue: RegExp, from: number, to: number) => boolean;
}

/** No cue is longer: so far back a search begins again. */
const LONGEST_CUE = 60;

interface Search {
  /** Where the first match ends; infinite where none was found yet. */
  firstEnd: number;
  searchedTo: number;
}

export function cuePositions(folded: string, { start, end }: Span): CuePositions {
  const searches = new Map<RegExp, Search>();
  const before = (cue: RegExp, at: number): boolean => {
    let search = searches.get(cue);
    if (search === undefined) {
      search = { firstEnd: Number.POSITIVE_INFINITY, searchedTo: start };
      searches.set(cue, search);
    }
    if (search.firstEnd === Number.POSITIVE_INFINITY && at > search.searchedTo) {
      const from = wordStart(folded, Math.max(start, search.searchedTo - LONGEST_CUE), start);
      const match = cue.exec(folded.slice(from, at));
      if (match !== null) search.firstEnd = from + match.index + match[0].length;
      search.searchedTo = at;
    }
    return search.firstEnd <= at;
  };
  return {
    before,
    anywhere: (cue) => before(cue, end),
    between: (cue, from, to) => cue.test(folded.slice(Math.max(start, from), Math.min(end, to))),
  };
}

/** A bracket that tells how things stood at another time: "(hiện có 12 tuyến)", "(năm 2024 đạt 79%, vượt kế hoạch)". */
const OTHER_TIME = /\((?:hiện|đến nay|tính đến|năm \d|cuối năm \d|kết quả|thực hiện (?:năm|đến|quý)|ước)[^()]{0,300}\)/gu;

/** The cues of a stretch without what its brackets say of another time. */
export function cuePositionsOutside(folded: string, span: Span): CuePositions {
  const stretch = folded.slice(span.start, span.end);
  const outside = stretch.replace(OTHER_TIME, (bracket) => ' '.repeat(bracket.length));
  if (outside === stretch) return cuePositions(folded, span);
  const { anywhere, before, between } = cuePositions(outside, { start: 0, end: outside.length });
  return {
    anywhere,
    before: (cue, at) => before(cue, at - span.start),
    between: (cue, from, to) => between(cue, from - span.start, to - span.start),
  };
}

/** Back to a space, so that no cue is found in the middle of a word. */
export function wordStart(folded: string, from: number, least: number): number {
  let at = from;
  while (at > least && from - at < LONGEST_CUE && folded[at] !== ' ') at -= 1;
  return at;
}
