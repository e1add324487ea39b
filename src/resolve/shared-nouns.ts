/** Shares of one noun in several years, whose predicate stands behind the last: "75% người dân năm 2025 và 90% năm 2030 được tiếp cận …". */
import type { Node } from '../match/node.ts';
import type { Draft } from './draft.ts';
import { type Frames, frameAt, isPredicate } from './frame-of-draft.ts';
import type { Frame } from './frames.ts';
import { piecesOf } from './pieces.ts';
import { isValueFirst } from './shared-phrases.ts';
import { hasWords } from './words.ts';

/** The noun is that of the first share, the predicate that of the last; what stands between them is a share and its year. */
export function shareNouns(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  const out = [...drafts];
  for (let last = out.length - 1; last > 0; last -= 1) {
    const frame = frameAt(out[last], frames);
    if (!frame || !isDatedShare(out[last] as Draft, frame) || !isPredicate(frame.right[0] as Node)) continue;
    let first = last - 1;
    while (first > 0 && isBareShare(out[first] as Draft, out[last] as Draft)) first -= 1;
    const [counted, countedFrame] = [out[first] as Draft, frameAt(out[first], frames)];
    if (!countedFrame || counted.clause !== out[last]?.clause || !isDatedShare(counted, countedFrame) || goesOn(countedFrame)) continue;
    const indicator = [...counted.indicator, ...piecesOf(text, frame.right)];
    for (let k = first; k <= last; k += 1)
      out[k] = { ...(out[k] as Draft), indicator, subject: [], inherits: false, rules: [...(out[k] as Draft).rules, 'resolve/shared-predicate'] };
  }
  return out;
}

/** "75% người dân vào năm 2025", "90% vào năm 2030 được tiếp cận …". */
const isDatedShare = (draft: Draft, frame: Frame): boolean =>
  isValueFirst(draft, frame) &&
  draft.node.meaning.value.form === 'percent' &&
  draft.change === 'level' &&
  frame.trailing.length > 0 &&
  !draft.part &&
  frame.brackets.length === 0 &&
  !hasWords(frame.left);

/** "70% hộ dân năm 2026 dùng nước sạch" says already what they do. */
const goesOn = ({ right, trailing: [year] }: Frame): boolean => right.some((node) => isPredicate(node) || node.start > (year?.start ?? 0));

/** "85% vào năm 2028" */
const isBareShare = (draft: Draft, { clause }: Draft): boolean =>
  draft.inherits && draft.refusal === null && draft.clause === clause && draft.node.meaning.value.form === 'percent' && draft.period !== null;
