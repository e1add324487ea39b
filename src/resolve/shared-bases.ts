/** Counts on one base, which stands behind the last of them: "15 bác sĩ, 3,5 dược sĩ đại học và 28 điều dưỡng viên trên 10.000 dân". */
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import { type Frames, frameAt } from './frame-of-draft.ts';
import { piecesOf } from './pieces.ts';
import { isNameOf } from './words.ts';

export function shareBases(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  const out = [...drafts];
  for (let last = out.length - 1; last > 0; last -= 1) {
    const base = baseOf(out[last] as Draft, frames, text);
    if (!base) continue;
    let first = last;
    while (first > 0 && isCounted(out[first - 1] as Draft, frames) && follows(out[first] as Draft, out[first - 1] as Draft, text)) first -= 1;
    for (let k = first; first < last && k <= last; k += 1) {
      const draft = out[k] as Draft;
      const noun = nounOf(draft, base);
      if (noun)
        out[k] = {
          ...draft,
          indicator: [noun, ...(k < last ? piecesOf(text, frameAt(draft, frames)?.right ?? []) : []), ...(base.start > noun.end ? [base] : [])],
          inherits: false,
          period: draft.period ?? (out[last] as Draft).period,
          rules: [...draft.rules, 'resolve/shared-base'],
        };
    }
    last = first;
  }
  return out;
}

/** "trên 10.000 dân" behind a count, "/10.000 dân" in its unit. */
function baseOf(draft: Draft, frames: Frames, text: string): Span | null {
  const { value, verb } = draft.node.meaning;
  if (draft.refusal !== null || verb !== null || draft.inBrackets) return null;
  const base = frameAt(draft, frames)?.right.find((node) => isNameOf('base', node));
  if (value.nounSpan && base) return { start: base.start, end: base.end };
  const stroke = value.form === 'quantity' && value.unitSpan ? text.slice(value.unitSpan.start, value.unitSpan.end).indexOf('/') : -1;
  const below = stroke > 0 && value.unitSpan ? { start: value.unitSpan.start + stroke, end: value.unitSpan.end } : null;
  return below && /^\/\s?(?:10\.000|vạn|1 vạn|100\.000|1\.000)(?!\p{L})/u.test(text.slice(below.start, below.end)) ? below : null;
}

/** A noun that is counted, and nothing said of it but what kind of it is meant. */
const isCounted = (draft: Draft, frames: Frames): boolean =>
  draft.refusal === null &&
  !draft.inBrackets &&
  draft.node.meaning.value.nounSpan != null &&
  draft.change === 'level' &&
  (frameAt(draft, frames)?.left.length ?? 1) === 0 &&
  (frameAt(draft, frames)?.right.length ?? 0) <= 3;

const follows = (draft: Draft, before: Draft, text: string): boolean =>
  draft.clause === before.clause && draft.node.meaning.verb === null && /^[^.;:()\d]{0,40}(?:,| và) $/u.test(text.slice(before.node.end, draft.node.start));

const nounOf = ({ node }: Draft, base: Span): Span | null => {
  const { nounSpan, unitSpan } = node.meaning.value;
  return nounSpan ?? (unitSpan && unitSpan.end === base.end ? { start: unitSpan.start, end: base.end } : null);
};
