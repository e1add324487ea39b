/** What a sentence is about to make, and of what: "hình thành vùng sản xuất tập trung, gồm: 12.000 ha lúa; 3.000 ha bưởi". */
import { isAction } from '../lexicon/actions.ts';
import type { Node } from '../match/node.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import { type Frames, frameAt } from './frame-of-draft.ts';
import { piecesOf } from './pieces.ts';
import { hasWords, keysOf } from './words.ts';

/** Clauses of one sentence, in their order. */
export function headAnnounced(drafts: readonly Draft[], clauses: readonly { readonly nodes: readonly Node[] }[], frames: Frames, text: string): Draft[] {
  const opened = clauses.flatMap(({ nodes }) => nodes).find(({ kind, key }) => kind === 'within' && CONSISTS.test(key));
  if (opened === undefined) return [...drafts];
  const nodes = clauses.find((clause) => clause.nodes.includes(opened))?.nodes ?? [];
  const made = madeIn(nodes.slice(0, nodes.indexOf(opened)), text);
  let whole = drafts.findLast(({ node, refusal, indicator }) => node.end <= opened.start && refusal === null && indicator.length > 0) ?? null;
  let listed = true;
  return drafts.map((draft) => {
    const frame = frameAt(draft, frames);
    if (draft.node.start < opened.end || draft.inBrackets || !frame) return draft;
    listed &&= isMember(draft) && !frame.intent && !hasWords(frame.left);
    if (whole && !alike(whole, draft, text)) whole = null;
    const head = whole?.indicator ?? made;
    if (!listed || head.length === 0) return draft;
    return { ...draft, indicator: [...head, ...draft.indicator], period: draft.period ?? whole?.period ?? null, rules: [...draft.rules, 'resolve/part-of'] };
  });
}

const CONSISTS = /^(?:bao )?gồm(?: |$)/u;

const isMember = ({ refusal, rules, node: { meaning } }: Draft): boolean =>
  refusal === null && rules.includes('target/value-first') && meaning.verb === null && meaning.change === null && meaning.value.form === 'quantity';

/** From the verb to the first comma; empty where nothing is made. */
function madeIn(nodes: readonly Node[], text: string): readonly Span[] {
  const from = nodes.findIndex((_, i) => isAction(keysOf(nodes.slice(i, i + 2))));
  if (from < 0) return [];
  const comma = nodes.findIndex(({ key }, i) => i > from && key === ',');
  return piecesOf(text, nodes.slice(from, comma < 0 ? undefined : comma));
}

/** A part is measured as its whole is. */
function alike(whole: Draft, part: Draft, text: string): boolean {
  const [a, b] = [whole.node.meaning.value.unitSpan, part.node.meaning.value.unitSpan];
  return a !== null && b !== null && text.slice(a.start, a.end) === text.slice(b.start, b.end);
}
