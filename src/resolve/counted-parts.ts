/** A count and what it is made up of: "đào tạo 26.500 người, gồm: cao đẳng 3.200 người, trung cấp 3.800 người". */
import type { Draft } from './draft.ts';
import { type Frames, frameAt } from './frame-of-draft.ts';
import { hasWords } from './words.ts';

const OPENS = /(?<!\p{L})(?:gồm|trong đó|cụ thể|chia ra)(?!\p{L})/iu;
const LONGEST_OPENING = 40;

export function nameCountedParts(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  let whole: Draft | null = null;
  let inParts = false;
  return drafts.map((draft, i) => {
    const before = drafts[i - 1];
    if (draft.refusal || draft.inBrackets) return draft;
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

/** "cao đẳng 3.200 người": the noun of the whole, and only what tells the part from others. */
function isCountedPart(draft: Draft, whole: Draft, frames: Frames, text: string): boolean {
  const [own, all] = [draft.node.meaning.value.nounSpan, whole.node.meaning.value.nounSpan];
  if (
    !own ||
    !all ||
    whole.indicator.length === 0 ||
    draft.subject.length === 0 ||
    draft.node.meaning.verb !== null ||
    hasWords(frameAt(draft, frames)?.right ?? [])
  )
    return false;
  return text.slice(own.start, own.end).toLowerCase() === text.slice(all.start, all.end).toLowerCase() && draft.change === whole.change;
}
