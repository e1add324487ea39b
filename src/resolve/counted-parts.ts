/** A count and what it is made up of: "đào tạo 26.500 người, gồm: cao đẳng 3.200 người, trung cấp 3.800 người". */
import type { Draft } from './draft.ts';
import { type Frames, frameAt } from './frame-of-draft.ts';
import { piecesOf } from './pieces.ts';
import { hasWords } from './words.ts';

const OPENS = /(?<!\p{L})(?:gồm|trong đó|cụ thể|chia ra)(?!\p{L})/iu;
const LONGEST_OPENING = 40;

export function nameCountedParts(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  let whole: Draft | null = null;
  let inParts = false;
  return drafts.map((draft, i) => {
    const before = drafts[i - 1];
    if (draft.refusal || draft.inBrackets) return draft;
    if (before && accompanies(draft, before, frames, text))
      return {
        ...draft,
        indicator: [...before.indicator, ...piecesOf(text, frameAt(draft, frames)?.right ?? [])],
        rules: [...draft.rules, 'resolve/list-head'],
      };
    const opened = before !== undefined && before.clause === draft.clause && OPENS.test(text.slice(before.node.end, before.node.end + LONGEST_OPENING));
    if (opened && !inParts) [whole, inParts] = [before ?? null, true];
    if (!inParts || whole === null || whole.refusal !== null || draft.clause !== whole.clause || !isCountedPart(draft, whole, frames, text)) {
      inParts = false;
      return draft;
    }
    const head = whole.subject.length > 0 ? whole.subject : whole.indicator;
    return {
      ...draft,
      indicator: [...head, ...draft.subject],
      period: draft.period ?? whole.period,
      every: draft.every ?? whole.every,
      rules: [...draft.rules, 'resolve/list-head'],
    };
  });
}

/** "đón 30 triệu lượt khách, với 8,5 triệu lượt khách quốc tế" */
function accompanies(draft: Draft, before: Draft, frames: Frames, text: string): boolean {
  const frame = frameAt(draft, frames);
  const alone = frame?.left.length === 1 && frame.left[0]?.key === 'với' && hasWords(frame.right);
  return alone && before.refusal === null && before.clause === draft.clause && before.indicator.length > 0 && sameNoun(draft, before, text);
}

function sameNoun(one: Draft, other: Draft, text: string): boolean {
  const [a, b] = [one.node.meaning.value.nounSpan, other.node.meaning.value.nounSpan];
  return a != null && b != null && text.slice(a.start, a.end).toLowerCase() === text.slice(b.start, b.end).toLowerCase();
}

/** "cao đẳng 3.200 người": the noun of the whole, and only what tells the part from others. */
function isCountedPart(draft: Draft, whole: Draft, frames: Frames, text: string): boolean {
  if (whole.indicator.length === 0 || draft.subject.length === 0 || draft.node.meaning.verb !== null || hasWords(frameAt(draft, frames)?.right ?? []))
    return false;
  return sameNoun(draft, whole, text) && draft.change === whole.change;
}
