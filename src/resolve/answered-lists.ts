/** Values that answer a list by what it is called: "…; các chỉ tiêu tương ứng của cấp xã là 75%, 60%, 90%". */
import type { Node } from '../match/node.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import { type Frames, frameAt } from './frame-of-draft.ts';
import { inheritFrom } from './respectively.ts';
import { keysOf, trimEdges } from './words.ts';

/** "[các] chỉ tiêu tương ứng", "các tỷ lệ này", "con số tương ứng": the goal word may have been taken for an intent. */
const CALLED = /^(?:(?:các|những) )?(?:(?:tỷ lệ|chỉ số|con số|mức|số liệu|chỉ tiêu) )?(?:tương ứng|này|đó|trên|nói trên)(?= |$)/u;
const REFERS = new Set(['tương ứng', 'này', 'đó', 'trên', 'nói trên']);

/** `earlier`: the targets of the sentence before. */
export function answerNamed(drafts: readonly Draft[], frames: Frames, earlier: readonly Draft[]): Draft[] {
  const out = [...drafts];
  for (let i = 0; i < out.length; i += 1) {
    const first = out[i] as Draft;
    const left = frameAt(first, frames)?.left ?? [];
    const refers = left.findIndex(({ key }) => REFERS.has(key));
    const inAmount = first.node.meaning.respectively && left.length === 1 && /^(?:các|những|con số)$/u.test((left[0] as Node).key);
    if (first.refusal || (!inAmount && (refers < 0 || refers > 2 || !CALLED.test(keysOf(left))))) continue;
    let end = i + 1;
    while (end < out.length && out[end]?.clause === first.clause && out[end]?.inherits && !out[end]?.refusal) end += 1;
    const asked = [...earlier, ...out.slice(0, i)].filter((before) => !before.inBrackets && before.refusal === null && before.indicator.length > 0);
    if (asked.length < end - i) continue;
    const whose = named(inAmount ? [] : left.slice(refers + 1));
    const level = first.node.meaning.verb !== null && first.change === 'level';
    for (let k = i; k < end; k += 1) {
      const answered = answer(out[k] as Draft, asked[asked.length - end + k] as Draft, whose, first.period);
      out[k] = { ...answered, ...(level ? { change: 'level' } : {}), comparator: answered.comparator.length > 0 ? answered.comparator : first.comparator };
    }
    i = end - 1;
  }
  return out;
}

const named = (nodes: readonly Node[]): Span | null => {
  const phrase = trimEdges(nodes);
  const bare = phrase.length === 1 && /^(?:ở|vào|trong|của|đến)$/u.test((phrase[0] as Node).key);
  return phrase.length > 0 && !bare ? { start: (phrase[0] as Node).start, end: (phrase.at(-1) as Node).end } : null;
};

function answer(draft: Draft, source: Draft, whose: Span | null, period: Draft['period']): Draft {
  const { qualifier: _, ...own } = inheritFrom({ ...draft, indicator: [], subject: [] }, source, 'resolve/respectively', period ?? source.period);
  return whose ? { ...own, qualifier: whose } : own;
}
