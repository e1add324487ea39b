/** A value whose line ends in "trong đó:" is the whole of which the lines under it tell the parts. */
import type { MatchedText } from '../match/match.ts';
import type { Node } from '../match/node.ts';
import { beginsWithMeasure } from '../rules/target/phrases.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frames.ts';

const PARTS = /(?:trong đó|trong đó có|trong số đó|bao gồm|gồm|gồm có)\s?:\s?$/u;
const LONGEST_LINE = 300;
const LONGEST_END = 24;

/** Takes drafts in the order of the text; `earlier` are those before them. */
export type NameListedPart = (draft: Draft, frame: Frame | undefined, earlier: readonly Draft[]) => Draft;

export function listedParts(document: MatchedText): NameListedPart {
  const wholes = new Map<number, Draft | null>();
  /** What each part says itself, for it may be a whole in its turn. */
  const own = new Map<Node, readonly Span[]>();
  let named: { block: number; from: number; whole: Draft } | null = null;
  return (draft, frame, earlier) => {
    const from = draft.indicator[0]?.start ?? -1;
    if (named?.block === draft.block && from >= 0 && named.from === from) return partOf(draft, named.whole, own);
    const parent = document.blocks[draft.block]?.parent ?? -1;
    if (parent < 0 || draft.sentence > 0 || draft.refusal !== null || draft.part || draft.inBrackets || draft.doers || !frame) return draft;
    const whole = wholes.get(parent) ?? (wholes.has(parent) ? null : wholeIn(document, parent, earlier));
    wholes.set(parent, whole);
    if (!whole || !isPart(draft, frame, whole, document.text)) return draft;
    named = { block: draft.block, from, whole };
    return partOf(draft, whole, own);
  };
}

/** Of what is counted as the whole is, only what tells the part from others. */
function partOf(draft: Draft, whole: Draft, own: Map<Node, readonly Span[]>): Draft {
  const counted = whole.node.meaning.value.nounSpan && draft.node.meaning.value.nounSpan && draft.subject.length > 0;
  const said = counted ? draft.subject : draft.indicator;
  own.set(draft.node, said);
  const head = counted && whole.subject.length > 0 ? whole.subject : (own.get(whole.node) ?? whole.indicator);
  return { ...draft, indicator: [...head, ...said], rules: [...draft.rules, 'resolve/listed-part'] };
}

/** The last value of a line that ends in "trong đó:". */
function wholeIn(document: MatchedText, at: number, earlier: readonly Draft[]): Draft | null {
  const block = document.blocks[at];
  if (!block || block.kind === 'table' || block.span.end - block.span.start > LONGEST_LINE) return null;
  const { start, end } = block.span;
  if (!PARTS.test(document.folded.slice(Math.max(start, end - LONGEST_END), end))) return null;
  for (let i = earlier.length - 1; i >= 0 && (earlier[i] as Draft).block >= at; i -= 1) {
    const draft = earlier[i] as Draft;
    if (draft.block === at && draft.refusal === null && !draft.inBrackets && draft.indicator.length > 0) return draft;
  }
  return null;
}

/** A part is counted or measured as its whole is; a share that names its own measure is no part. */
function isPart(draft: Draft, frame: Frame, whole: Draft, text: string): boolean {
  const [value, total] = [draft.node.meaning.value, whole.node.meaning.value];
  if (value.form !== total.form || value.form === 'rank' || draft.change !== whole.change || draft.subject.length === 0) return false;
  if (unitOf(value.unitSpan, text) !== unitOf(total.unitSpan, text)) return false;
  if (value.form === 'percent') return draft.rules.includes('target/indicator-first') && !beginsWithMeasure(frame.left);
  return draft.rules.includes('target/indicator-first') || frame.right.length === 0;
}

const unitOf = (span: Span | null, text: string): string => (span ? text.slice(span.start, span.end).toLowerCase() : '');
