/** A bare number takes the unit of the value that it is joined to: "lần lượt đạt 52.000 và 65.000 người". */
import type { Node } from '../match/node.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frames.ts';

const JOINED = /^(?:,? và |, )$/u;

/** Frames of the drafts that get a unit are entered anew under their new nodes. */
export function shareUnits(drafts: readonly Draft[], frames: Map<Node, Frame>, text: string): Draft[] {
  const out = [...drafts];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const [draft, last] = [out[i - 1] as Draft, out[i] as Draft];
    const { meaning } = draft.node;
    const { value, valueSpan } = last.node.meaning;
    const frame = frames.get(draft.node);
    const joined = meaning.value.form === 'bare' && value.unitSpan !== null && JOINED.test(text.slice(meaning.valueSpan.end, valueSpan.start));
    if (!joined || !frame || draft.refusal || last.refusal || last.node.meaning.verb !== null) continue;
    if (value.nounSpan != null && (frames.get(last.node)?.right.length ?? 0) > 0) continue;
    const node = { ...draft.node, meaning: { ...meaning, value: { ...meaning.value, form: value.form, unit: value.unit, unitSpan: value.unitSpan } } };
    frames.set(node, { ...frame, amount: node });
    out[i - 1] = { ...draft, node, rules: [...draft.rules, 'resolve/shared-unit'] };
    if (draft.indicator.length > 0) out[i] = { ...last, indicator: [], subject: [], inherits: true };
  }
  return out;
}
