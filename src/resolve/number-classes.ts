/** Every numeral of the text once, by what became of it; what nothing explains is a warning. */
import type { TableBlock } from '../document.ts';
import type { MatchedText } from '../match/match.ts';
import type { Node } from '../match/node.ts';
import type { Span } from '../span.ts';
import type { NumberClass } from '../validate/schema.ts';
import type { Draft, Refusal } from './draft.ts';
import { nodesOfSpan } from './nodes-of-span.ts';
import { passingNumber } from './passing-numbers.ts';

/** In rising priority: what a target claims is its, whatever else covers it. */
const CLASSES: readonly NumberClass[] = ['unaccounted', 'date', 'name', 'numbering', 'citation', 'condition', 'result', 'target'];
const code = (name: NumberClass): number => CLASSES.indexOf(name);

const OF_REFUSAL: Record<Refusal, NumberClass> = {
  result: 'result',
  'before-the-aims': 'result',
  baseline: 'result',
  condition: 'condition',
  norm: 'condition',
  funding: 'condition',
  activity: 'condition',
  'higher-goal': 'condition',
  'restated-in-brackets': 'name',
  'inside-an-indicator': 'name',
  headline: 'name',
  question: 'name',
  signature: 'name',
  'task-list': 'condition',
  'no-indicator': 'unaccounted',
  'weak-count': 'unaccounted',
};

const NUMERAL = /\d+(?:[.,]\d+)*/gu;

export interface Accounting {
  readonly counts: Record<NumberClass, number>;
  readonly unaccounted: Span[];
  readonly classOf: (at: Span) => NumberClass;
}

export function accountForNumbers(
  document: MatchedText,
  drafts: readonly Draft[],
  numbering: readonly Span[],
  results: readonly Span[],
  citations: readonly Span[],
): Accounting {
  const marks = new Uint8Array(document.text.length);
  const mark = (at: Span, name: NumberClass) => {
    const value = code(name);
    for (let i = at.start; i < at.end; i += 1) if ((marks[i] as number) < value) marks[i] = value;
  };
  for (const block of document.blocks) {
    if (block.kind !== 'table') {
      if (block.marker) mark(block.marker, 'numbering');
      if (/^[\d\s./-]{1,12}$/u.test(document.text.slice(block.span.start, block.span.end))) mark(block.span, 'numbering');
      continue;
    }
    if (isAward(document, block)) mark(block.span, 'condition');
    for (const cell of block.rows.flat()) {
      if (!/\d/u.test(document.text.slice(cell.span.start, cell.span.end))) continue;
      markNodes(nodesOfSpan(document, cell.span), mark);
    }
  }
  for (const { nodes, clause } of document.clauses) {
    if (clause.ordinal) mark(clause.ordinal, 'numbering');
    markNodes(nodes, mark);
  }
  for (const at of numbering) mark(at, 'numbering');
  for (const at of results) mark(at, 'result');
  for (const at of citations) mark(at, 'citation');
  for (const draft of drafts) {
    mark(draft.node, draft.refusal ? OF_REFUSAL[draft.refusal] : 'target');
    if (draft.node.meaning.baseline) mark(draft.node.meaning.baseline.span, 'result');
  }
  return count(document, marks);
}

/** A table of what is granted or how something is graded. */
function isAward({ folded }: MatchedText, { rows }: TableBlock): boolean {
  return (rows[0] ?? []).some(({ span }) =>
    /^(?:mức (?:thưởng|hỗ trợ|phạt|chi|đóng|hưởng)|xếp loại|định mức|hạn mức)(?![\p{L}])/u.test(folded.slice(span.start, span.end)),
  );
}

function markNodes(nodes: readonly Node[], mark: (at: Span, name: NumberClass) => void): void {
  for (const node of nodes) {
    if (node.kind === 'citation' || node.kind === 'documentNumber') mark(node, 'citation');
    else if (node.kind === 'date' || node.kind === 'period' || node.kind === 'year' || node.kind === 'base' || node.kind === 'monthYear') mark(node, 'date');
    else if (node.kind === 'name' || node.kind === 'standard' || (node.kind === 'word' && /\d/u.test(node.key))) mark(node, 'name');
    else if (node.kind === 'amount' && (node.meaning as { period: { span: Span } | null }).period)
      mark((node.meaning as { period: { span: Span } }).period.span, 'date');
  }
}

function count({ text, folded }: MatchedText, marks: Uint8Array): Accounting {
  const counts = Object.fromEntries(CLASSES.map((name) => [name, 0])) as Record<NumberClass, number>;
  const unaccounted: Span[] = [];
  const classOf = (at: Span): NumberClass => {
    let best = 0;
    for (let i = at.start; i < at.end; i += 1) best = Math.max(best, marks[i] as number);
    return CLASSES[best] as NumberClass;
  };
  let last: { start: number; end: number } | null = null;
  for (const at of numeralsOf(text, classOf)) {
    const passing = at.class === 'unaccounted' ? passingNumber(folded, at) : null;
    if (passing) marks.fill(code(passing), at.start, at.end);
    counts[passing ?? at.class] += 1;
    if (passing || at.class !== 'unaccounted') continue;
    if (last && /^[\s.,;:/()-]{0,4}$/u.test(text.slice(last.end, at.start))) last.end = at.end;
    else {
      last = { start: at.start, end: at.end };
      unaccounted.push(last);
    }
  }
  return { counts, unaccounted, classOf };
}

export interface Numeral extends Span {
  readonly class: NumberClass;
}

/** Every numeral of the text with its class; a digit inside a word ("4G") belongs to a name. */
export function* numeralsOf(text: string, classOf: Accounting['classOf']): Generator<Numeral> {
  for (const match of text.matchAll(NUMERAL)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const name = classOf(at);
    const inWord = name === 'unaccounted' && /[\p{L}\p{M}]/u.test(text[at.start - 1] ?? '');
    yield { ...at, class: inWord ? 'name' : name };
  }
}
