/** Pieces that several rules share: how a number, a range, a unit and a denominator look as patterns. */
import type { NumberMeaning, ValueForm, ValueMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import { kind, many, maybe, oneOf, words } from '../match/pattern.ts';
import type { Item } from '../match/pattern-items.ts';
import type { Span } from '../span.ts';

/** A number in digits; four digits that could be a year are one where a unit follows. */
export const numeral: Item = oneOf(kind('number'), kind('year'));
/** A number in digits or in words. */
export const anyNumber: Item = oneOf(kind('number'), kind('year'), kind('spelled'));
export const percentSign: Item = oneOf('%', 'phần trăm');
export const to: Item = oneOf('-', 'đến', 'tới', '÷');

const NOUN_STOPS = new Set(
  'và,đến,của,là,thì,ở,tại,cho,để,với,theo,từ,trong,vào,về,trên,dưới,so,do,bằng,hoặc,hay,được,bị,có,đạt,này,đó,nêu,tới,sau,trước,khi,nếu,mà,như,gồm,cũng,còn,đã,sẽ,đang,không,trở,phần,tuổi,năm,nhằm,qua,lên,xuống,nhưng,song,tuy,vì,nt,tỷ,triệu,nghìn'.split(
    ',',
  ),
);
/** A word that a count can be of, where the lexicon does not know the noun. */
export const noun: Item = kind('word', (node) => !NOUN_STOPS.has(node.key) && /^\p{Ll}/u.test(node.key));

/** What stands below the stroke: "/người", "/1.000 ca sinh", "/vạn dân". */
const denominatorWord: Item = oneOf(kind('unit'), noun, 'năm', kind('measure'), 'tháng');
const denominator: Item = oneOf(
  [words('lượt'), noun, maybe(noun)],
  [maybe(kind('number')), kind('scale'), denominatorWord, maybe(noun)],
  [kind('number'), denominatorWord, maybe(oneOf(noun, kind('measure'))), maybe(noun)],
  [denominatorWord],
);
export const per: Item = oneOf([words('/'), denominator]);
export const everyYear: Item = oneOf([words('/'), words('năm')]);
export const unit: Item = oneOf([kind('unit'), noun, many(per, 1, 3)], [kind('unit'), many(per, 0, 3)], [noun, many(per, 1, 3)]);

export const nodesOf = (part: readonly Node[] | undefined): readonly Node[] => part ?? [];
export const first = (part: readonly Node[] | undefined): Node => (part as readonly Node[])[0] as Node;
export const numberOf = (part: readonly Node[] | undefined): number => (first(part).meaning as NumberMeaning).number;
export const spanOf = (nodes: readonly Node[]): Span => ({ start: (nodes[0] as Node).start, end: (nodes.at(-1) as Node).end });

interface ValueFields {
  readonly upper?: number | null;
  readonly unit?: string | null;
  readonly unitSpan?: Span | null;
  readonly every?: 'year' | null;
  readonly ofSpan?: Span | null;
  readonly nounSpan?: Span | null;
  readonly onePlace?: boolean;
}

/** A value with the fields that a rule does not give set to null. */
export const makeValue = (form: ValueForm, number: number, fields: ValueFields = {}): ValueMeaning => ({
  form,
  number,
  upper: null,
  unit: null,
  unitSpan: null,
  every: null,
  ...fields,
});

/** Refuses ends that fall: "20% - 5%" is no range. */
export const rangeOf = (form: ValueForm, low: number, high: number, fields: ValueFields = {}): ValueMeaning | null =>
  high > low ? makeValue(form, low, { ...fields, upper: high }) : null;

/** 1, 10, 100, 1.000, 10.000 or 100.000: what rates are counted on. */
const isRound = (node: Node): boolean => [1, 10, 100, 1000, 10_000, 100_000].includes((node.meaning as NumberMeaning).number);
export const roundNumber: Item = oneOf(kind('number', isRound), kind('spelled', isRound));
export const baseNoun: Item = oneOf(kind('unit'), noun);
/** Below the stroke of "42/100.000 trẻ đẻ sống". */
export const roundBase: Item = kind('number', (node) => isRound(node) && (node.meaning as NumberMeaning).number >= 100);
