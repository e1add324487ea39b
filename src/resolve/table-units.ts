/** The unit column of a table: its scale, what a share is of, and what it makes of the numbers in its row. */
import type { MatchedText } from '../match/match.ts';
import type { AmountMeaning, ValueMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import type { Span } from '../span.ts';
import type { ComparatorOp } from '../validate/schema.ts';
import type { RowName } from './row-names.ts';

export interface CellUnit {
  readonly span: Span;
  readonly sign: '%' | '‰' | 'điểm %' | 'rank' | null;
  readonly factor: number;
  readonly every: 'year' | null;
  readonly of: Span | null;
}

const RANK = /^(?:thứ bậc|thứ hạng|xếp hạng|hạng|vị trí|thứ tự|bậc xếp hạng)/u;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghìn|ngàn) tỷ\s/u, 1e12],
  [/^triệu\s/u, 1e6],
  [/^tỷ\s/u, 1e9],
  [/^(?:nghìn|ngàn|1\.000|1000)\s/u, 1e3],
  [/^vạn\s/u, 1e4],
];

export function unitOfCell(document: MatchedText, at: Span | null): CellUnit | null {
  if (at === null || at.end <= at.start) return null;
  const text = document.folded.slice(at.start, at.end);
  if (RANK.test(text)) return { span: at, sign: 'rank', factor: 1, every: null, of: null };
  const points = /^(?:điểm\s?(?:%|phần trăm))/u.exec(text);
  const percent = points ?? /^(?:%|phần trăm|‰)/u.exec(text);
  if (percent) {
    const rest = text.slice(percent[0].length);
    const every = /^\s?\/\s?năm/u.test(rest) ? 'year' : null;
    const of = /^\s?(?:so với\s)?(\p{L}[^()]*)/u.exec(rest);
    const from = of ? at.start + percent[0].length + of[0].length - (of[1] as string).length : 0;
    return {
      span: at,
      sign: points ? 'điểm %' : percent[0] === '‰' ? '‰' : '%',
      factor: 1,
      every,
      of: of && every === null ? { start: from, end: at.end } : null,
    };
  }
  for (const [form, factor] of SCALES) {
    const match = form.exec(text);
    if (match) return { span: { start: at.start + match[0].length, end: at.end }, sign: null, factor, every: null, of: null };
  }
  return { span: at, sign: null, factor: 1, every: null, of: null };
}

export interface Applied {
  readonly node: Node<AmountMeaning>;
  readonly op: ComparatorOp;
  readonly every: 'year' | null;
  readonly of: Span | null;
}

export function applyUnit(node: Node<AmountMeaning>, unit: CellUnit | null, name: RowName): Applied {
  const { meaning } = node;
  const value = unitValue(meaning.value, unit ?? placeOf(name));
  const ranked = value.form === 'rank';
  const own = meaning.op !== '=' ? meaning.op : (name.op ?? '=');
  const op = value.upper !== null ? 'between' : ranked ? '<=' : own;
  return {
    node: { ...node, meaning: { ...meaning, value } },
    op,
    every: meaning.every ?? unit?.every ?? null,
    of: value.form === 'percent' ? (unit?.of ?? null) : null,
  };
}

/** The first words of the name of a ranking, where the table has no unit for it. */
const placeOf = ({ ranks, spans: [first] }: RowName): CellUnit | null =>
  ranks && first ? { span: first, sign: 'rank', factor: 1, every: null, of: null } : null;

function unitValue(value: ValueMeaning, unit: CellUnit | null): ValueMeaning {
  if (unit === null || (value.form !== 'bare' && value.form !== 'count')) {
    return unit !== null && value.form === 'percent' && value.unit === '%' && unit.sign === 'điểm %' ? { ...value, unit: 'điểm %' } : value;
  }
  if (unit.sign === 'rank') return { ...value, form: 'rank', unit: 'rank', unitSpan: unit.span, nounSpan: null };
  if (unit.sign) return { ...value, form: unit.sign === 'điểm %' ? 'points' : 'percent', unit: unit.sign, unitSpan: unit.span, nounSpan: null };
  const scaled = (number: number): number => Number((number * unit.factor).toPrecision(15));
  return {
    ...value,
    form: 'quantity',
    number: scaled(value.number),
    upper: value.upper === null ? null : scaled(value.upper),
    unitSpan: unit.span,
    unit: null,
    nounSpan: null,
  };
}
