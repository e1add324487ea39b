/** Lists under one head: "Cơ cấu kinh tế: công nghiệp 51%; dịch vụ 38%", "tại Hà Nội đạt 40%; TPHCM đạt 22%". */
import type { Node } from '../match/node.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frames.ts';
import { piecesOf } from './pieces.ts';
import { beginsWithMeasure } from '../rules/target/phrases.ts';
import { trimEdges } from './words.ts';

const PLACE_WORDS = new Set(['tại', 'ở', 'tại các', 'của', 'cho', 'đối với']);

export function headLists(drafts: readonly Draft[], frames: ReadonlyMap<Node, Frame>, text: string): Draft[] {
  let head: Span[] | null = null;
  let period: Draft['period'] = null;
  return drafts.map((draft) => {
    const frame = frames.get(draft.node);
    if (draft.refusal || draft.inBrackets || !frame) return draft;
    const { left } = frame;
    if (beginsWithMeasure(left)) {
      head = headOf(left, text);
      period = draft.period;
      return draft;
    }
    const member = draft.rules.includes('target/indicator-first') && !draft.part && !draft.inherits && draft.subject.length > 0 && frame.leading.length === 0 && !frame.intent;
    if (!head || !member) {
      if (draft.rules.includes('target/value-first') || draft.rules.includes('target/action')) head = null;
      return draft;
    }
    return { ...draft, period: draft.period ?? period, indicator: [...head, ...draft.indicator], rules: [...draft.rules, 'resolve/list-head'] };
  });
}

/** What stands before the colon, or before the name that closes the phrase. */
function headOf(left: readonly Node[], text: string): Span[] | null {
  const colon = left.findIndex((node) => node.key === ':');
  if (colon > 0) return piecesOf(text, trimEdges(left.slice(0, colon)));
  const at = left.findLastIndex((node) => PLACE_WORDS.has(node.key));
  const names = left.slice(at + 1);
  const named = at > 0 && names.length > 0 && names.every((node) => /^\p{Lu}/u.test(text.slice(node.start, node.end)));
  return named ? piecesOf(text, left.slice(0, at + 1)) : null;
}
