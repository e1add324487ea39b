/** What a value cell says with the unit of its row: "≥ 55", "40 - 50", "≤ 3 Đông Nam Á; ≤ 50 Thế giới". */
import type { MatchedText } from '../match/match.ts';
import type { AmountMeaning, NumberMeaning, ValueMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import { amountOf } from '../rules/amount/semantics.ts';
import { makeValue } from '../rules/parts.ts';
import type { Span } from '../span.ts';
import { nodesOfSpan } from './nodes-of-span.ts';

export interface CellValue {
  readonly node: Node<AmountMeaning>;
  /** Words of the cell behind the value: whom a rank is among, what a share is of. */
  readonly rest: Span | null;
}

const SEGMENT_END = /[;\n]/gu;

/** `unitKnown`: the row names its unit, so that a word behind the number is none. */
export function cellValues(document: MatchedText, at: Span, unitKnown: boolean): CellValue[] {
  const values: CellValue[] = [];
  let { start } = at;
  const cell = document.text.slice(at.start, at.end);
  for (const end of [...[...cell.matchAll(SEGMENT_END)].map(({ index }) => at.start + index), at.end]) {
    const value = segmentValue(document, start, end, unitKnown);
    if (value) values.push(value);
    start = end + 1;
  }
  return values;
}

function segmentValue(document: MatchedText, start: number, end: number, unitKnown: boolean): CellValue | null {
  const nodes = nodesOfSpan(document, { start, end });
  const at = nodes.findIndex((node) => node.kind === 'amount');
  if (at >= 0 && at <= 3) {
    const node = nodes[at] as Node<AmountMeaning>;
    const { value } = node.meaning;
    if (unitKnown && value.form === 'count' && value.nounSpan)
      return {
        node: { ...node, meaning: { ...node.meaning, value: { ...value, form: 'bare', unitSpan: null, nounSpan: null } } },
        rest: { start: value.nounSpan.start, end: restOf(nodes.slice(at + 1))?.end ?? value.nounSpan.end },
      };
    return { node, rest: restOf(nodes.slice(at + 1)) };
  }
  return placeIn(nodes) ?? bareValue(nodes);
}

/** "hạng 15": in a cell a place, and no class. */
function placeIn(nodes: readonly Node[]): CellValue | null {
  const [grade] = nodes;
  const [label, number] = grade?.rule === 'name/grade' ? grade.children : [];
  const place = number?.kind === 'number' && label?.key === 'hạng' ? numberOf(number) : null;
  if (grade === undefined || number === undefined || place === null || grade.children.length > 2) return null;
  const value: Node = { ...grade, kind: 'value', rule: 'value/cell', meaning: makeValue('rank', place, { unit: 'rank', onePlace: true }), children: [] };
  const after = nodes.slice(1);
  const meaning = amountOf([], value, after);
  return { node: { ...grade, kind: 'amount', rule: 'amount/cell', children: [value], meaning }, rest: restOf(after) };
}

/** A number without unit, with its sign and its upper end. */
function bareValue(nodes: readonly Node[]): CellValue | null {
  const at = nodes.findIndex((node) => node.kind === 'number' || node.kind === 'year');
  if (at < 0 || at > 3) return null;
  const low = nodes[at] as Node;
  const before = nodes.slice(0, at).filter((node) => node.kind === 'bound' || node.kind === 'verb' || node.kind === 'change' || node.key === 'từ');
  if (nodes.slice(0, at).some((node) => node.kind === 'word' && node.key !== 'từ')) return null;
  const dash = nodes[at + 1];
  const high = nodes[at + 2];
  const range =
    dash !== undefined && high !== undefined && (dash.key === '-' || dash.key === 'đến') && (high.kind === 'number' || high.kind === 'year') ? high : null;
  const number = numberOf(low);
  if (number === null) return null;
  const upper = range ? numberOf(range) : null;
  const meaning: ValueMeaning = makeValue('bare', number, { upper: upper !== null && upper > number ? upper : null });
  const last = upper !== null ? (range as Node) : low;
  const value: Node = { ...low, kind: 'value', rule: 'value/cell', end: last.end, meaning, children: [] };
  const after = nodes.slice(nodes.indexOf(last) + 1);
  const node: Node<AmountMeaning> = {
    kind: 'amount',
    key: '',
    first: '',
    start: (before[0] ?? low).start,
    end: last.end,
    rule: 'amount/cell',
    children: [...before, value],
    meaning: amountOf(before, value, after),
  };
  return { node, rest: restOf(after) };
}

const numberOf = (node: Node): number | null => (node.kind === 'year' ? Number(node.key) : (node.meaning as NumberMeaning).number);

function restOf(nodes: readonly Node[]): Span | null {
  const words: Node[] = [];
  for (const node of nodes) {
    if (node.kind === 'joint' || node.kind === 'sign') break;
    words.push(node);
  }
  const [first] = words;
  return first && first.kind !== 'or-more' && first.kind !== 'or-less' ? { start: first.start, end: (words.at(-1) as Node).end } : null;
}
