/** A line that ends in a colon heads the lines under it: "Giảm mức tiêu hao năng lượng:" over "thép: 5%", "…, trong đó:" over the parts. */
import type { MatchedText } from '../match/match.ts';
import type { Node } from '../match/node.ts';
import { readClause } from '../rules/read-clause.ts';
import { beginsWithMeasure, withoutLeadingChange } from '../rules/target/phrases.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frames.ts';
import { piecesOf } from './pieces.ts';
import { isAmount } from './row.ts';
import { isIntent, isPeriod, trimEdges } from './words.ts';

interface BranchHead {
  readonly indicator: readonly Span[];
  readonly change: Draft['change'];
  /** The value that the lines below are parts of. */
  readonly whole: Draft | null;
}

const PARTS = /(?:trong đó|trong đó có|trong số đó|bao gồm|gồm|gồm có)\s?:\s?$/u;
const COLON = /:\s?$/u;
const LONGEST_HEAD = 300;
const LONGEST_END = 24;

/** Takes drafts in the order of the text; `earlier` are those before them. */
export type AddBranchHead = (draft: Draft, frame: Frame | undefined, earlier: readonly Draft[]) => Draft;

export function branchHeads(document: MatchedText): AddBranchHead {
  const heads = new Map<number, BranchHead | null>();
  /** What each draft says itself, without the head that it got. */
  const own = new Map<Node, readonly Span[]>();
  let led: { block: number; from: number; head: BranchHead } | null = null;
  return (draft, frame, earlier) => {
    const from = draft.indicator[0]?.start ?? -1;
    if (led?.block === draft.block && from >= 0 && led.from === from) return withHead(draft, led.head, own);
    const parent = document.blocks[draft.block]?.parent ?? -1;
    if (parent < 0 || draft.sentence > 0 || (draft.refusal !== null && !namesNothing(draft)) || draft.part || draft.inBrackets || draft.doers || !frame)
      return draft;
    const head = heads.get(parent) ?? (heads.has(parent) ? null : headOf(document, parent, earlier, own));
    heads.set(parent, head);
    if (!head || !(head.whole ? isPart(draft, frame, head.whole, document.text) : isMember(draft, frame))) return draft;
    led = { block: draft.block, from, head };
    return withHead(draft, head, own);
  };
}

function withHead(draft: Draft, head: BranchHead, own: Map<Node, readonly Span[]>): Draft {
  const { value, verb, change, reached } = draft.node.meaning;
  const counted = head.whole?.node.meaning.value.nounSpan && value.nounSpan && draft.subject.length > 0;
  const said = counted ? draft.subject : draft.indicator;
  own.set(draft.node, said);
  return {
    ...draft,
    refusal: null,
    inherits: false,
    indicator: [...(counted && head.whole && head.whole.subject.length > 0 ? head.whole.subject : head.indicator), ...said],
    change: draft.change === 'level' && verb === null && change === null && !reached ? head.change : draft.change,
    rules: [...draft.rules, 'resolve/branch-head'],
  };
}

function headOf(document: MatchedText, at: number, earlier: readonly Draft[], own: ReadonlyMap<Node, readonly Span[]>): BranchHead | null {
  const block = document.blocks[at];
  if (!block || block.kind === 'table' || block.span.end - block.span.start > LONGEST_HEAD) return null;
  const { start, end } = block.span;
  const ending = document.folded.slice(Math.max(start, end - LONGEST_END), end);
  if (!COLON.test(ending)) return null;
  const whole = lastOfBlock(earlier, at);
  if (whole) return PARTS.test(ending) && whole.indicator.length > 0 ? { indicator: own.get(whole.node) ?? whole.indicator, change: 'level', whole } : null;
  return measureOf(document, block.span);
}

function lastOfBlock(earlier: readonly Draft[], block: number): Draft | null {
  for (let i = earlier.length - 1; i >= 0 && (earlier[i] as Draft).block >= block; i -= 1) {
    const draft = earlier[i] as Draft;
    if (draft.block === block && draft.refusal === null && !draft.inBrackets) return draft;
  }
  return null;
}

/** What a line without values names, where it names a measure: "Đến năm 2030, giảm mức tiêu hao năng lượng so với năm 2020:". */
function measureOf({ text, folded }: MatchedText, { start, end }: Span): BranchHead | null {
  const { nodes } = readClause(text, folded, start, end);
  if (nodes.some(isAmount)) return null;
  const base = nodes.findIndex((node) => node.kind === 'base');
  const words = trimEdges((base > 0 ? nodes.slice(0, base) : nodes).filter((node) => !isPeriod(node) && !isIntent(node)));
  const { phrase, change } = withoutLeadingChange(words);
  const last = phrase.at(-1);
  const said = last?.kind === 'verb' || last?.kind === 'respectively' ? trimEdges(phrase.slice(0, -1)) : phrase;
  return beginsWithMeasure(said) ? { indicator: piecesOf(text, said), change: change ?? 'level', whole: null } : null;
}

/** "Năm 2027: 40%" */
const namesNothing = (draft: Draft): boolean => draft.refusal === 'no-indicator' && draft.inherits && draft.period !== null;

/** "Công nghiệp thép: 5%": names what the value is of, and not what is measured. */
const isMember = (draft: Draft, frame: Frame): boolean =>
  namesNothing(draft) ||
  (draft.rules.includes('target/indicator-first') &&
    draft.subject.length > 0 &&
    !beginsWithMeasure(frame.left) &&
    !frame.left.some(({ kind }) => kind === 'change'));

/** A part is counted or measured as its whole is; a share that names its own measure is no part. */
function isPart(draft: Draft, frame: Frame, whole: Draft, text: string): boolean {
  const [value, total] = [draft.node.meaning.value, whole.node.meaning.value];
  if (draft.refusal !== null || value.form !== total.form || value.form === 'rank' || draft.change !== whole.change || draft.subject.length === 0) return false;
  if (unitOf(value.unitSpan ?? null, text) !== unitOf(total.unitSpan ?? null, text)) return false;
  if (value.form === 'percent') return draft.rules.includes('target/indicator-first') && !beginsWithMeasure(frame.left);
  return draft.rules.includes('target/indicator-first') || frame.right.length === 0;
}

const unitOf = (span: Span | null, text: string): string => (span ? text.slice(span.start, span.end).toLowerCase() : '');
