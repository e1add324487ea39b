/** How sure a target is: what its derivation leaned on takes something off, in this one table. */
import type { Layout } from '../document.ts';
import type { Repair } from '../lexicon/repair.ts';
import type { MatchedText } from '../match/match.ts';
import { overlapping, type Span } from '../span.ts';
import type { Draft } from './draft.ts';
import { isRepaired } from './repaired.ts';

const CERTAIN = 0.95;

/** What the doubts ask of a draft's words, read once. */
interface Said {
  readonly words: number;
  /** The first words of its indicator. */
  readonly beginning: string;
  readonly repairs: readonly Repair[];
  /** Words that the recognition of a picture was not sure of. */
  readonly unsure: Layout['unsure'];
}

const LONGEST_MEASURE = 20;

/** What takes how much off, and when. Weighed on annotated plans; `npm run bench` prints what share of each band is exact. */
const DOUBTS: readonly { readonly name: string; readonly cost: number; readonly holds: (draft: Draft, said: Said) => boolean }[] = [
  { name: 'no year anywhere', cost: 0.38, holds: ({ period }) => period === null },
  { name: 'year from the title', cost: 0.11, holds: ({ period }) => period?.via === 'title' },
  { name: 'year from a lead-in', cost: 0.05, holds: ({ period }) => period?.via === 'lead-in' && !period.weak },
  { name: 'year from the paragraph before', cost: 0.12, holds: ({ period }) => period?.via === 'lead-in' && period.weak === true },
  { name: 'year behind another value', cost: 0.05, holds: ({ period }) => period?.via === 'clause' && period.weak === true },
  { name: 'indicator of another value', cost: 0.09, holds: ({ rules }) => rules.includes('target/shared') || rules.includes('resolve/same-indicator') },
  { name: 'predicate of another value', cost: 0.17, holds: ({ rules }) => rules.includes('resolve/shared-predicate') },
  {
    name: 'subject of another value',
    cost: 0.13,
    holds: ({ rules }) => ['resolve/shared-subject', 'resolve/sentence-subject'].some((rule) => rules.includes(rule)),
  },
  {
    name: 'what is measured, or its year, told elsewhere',
    cost: 0.06,
    holds: ({ rules }) =>
      ['resolve/announced-head', 'resolve/own-density', 'resolve/referred-year', 'resolve/respectively'].some((rule) => rules.includes(rule)),
  },
  { name: 'part of what was named before it', cost: 0.06, holds: ({ rules }) => rules.includes('resolve/part-of') },
  { name: 'value between a verb and its object', cost: 0.09, holds: ({ rules }) => rules.includes('target/action') },
  { name: 'value without words that state it', cost: 0.04, holds: ({ rules }) => rules.includes('amount/plain') && !isRow(rules) },
  {
    name: 'count of a noun the lexicon does not know',
    cost: 0.12,
    holds: ({ rules }) => rules.includes('value/count') || rules.includes('value/count-range'),
  },
  { name: 'number without a unit', cost: 0.12, holds: ({ node }) => node.meaning.value.form === 'bare' && node.meaning.value.unitSpan === null },
  { name: 'rank', cost: 0.14, holds: ({ node }) => node.meaning.value.form === 'rank' },
  { name: 'nothing is to be left', cost: 0.2, holds: ({ rules }) => rules.includes('value/none') },
  {
    name: 'share written as a fraction',
    cost: 0.08,
    holds: ({ rules }) => ['value/fraction', 'value/stroke-fraction', 'value/share-of-count'].some((rule) => rules.includes(rule)),
  },
  { name: 'value given roughly', cost: 0.04, holds: ({ op }) => op === '~' },
  { name: 'amount of a change', cost: 0.05, holds: ({ change }) => change !== 'level' },
  { name: 'share of something named behind it', cost: 0.04, holds: ({ of }) => of !== null },
  { name: 'indicator of one or two words', cost: 0.18, holds: (_, { words }) => words <= 2 },
  { name: 'indicator of three or four words', cost: 0.1, holds: (_, { words }) => words === 3 || words === 4 },
  { name: 'indicator of three pieces or more', cost: 0.08, holds: ({ indicator }) => indicator.length >= 3 },
  {
    name: 'indicator that does not begin with what is measured',
    cost: 0.03,
    holds: ({ rules }, { beginning }) => !isRow(rules) && !MEASURED.test(beginning),
  },
  {
    name: 'words of a scan that were hard to read',
    cost: 0.15,
    holds: ({ node, indicator }, { unsure }) => unsure.length > 0 && [node, ...indicator].some((at) => overlapping(unsure, at).length > 0),
  },
  { name: 'misprinted words', cost: 0.04, holds: (draft, { repairs }) => isRepaired(draft, repairs) },
];

const MEASURED = /^(?:tỷ|tỉ|số|tổng|tốc độ|chỉ số|diện tích|sản lượng|thu nhập|mức|giá trị|kim ngạch|doanh thu|grdp|thời gian|quy mô)/iu;
const isRow = (rules: readonly string[]): boolean => rules.includes('target/table-row');

/** One more than there are gaps. */
function wordsIn(text: string, { start, end }: Span): number {
  let words = 1;
  for (let at = start; at < end; at += 1) if (text[at] === ' ' || text[at] === '\n') words += 1;
  return words;
}

export function confidenceOf(draft: Draft, { text, repairs, layout }: Pick<MatchedText, 'text' | 'repairs' | 'layout'>): number {
  const [first] = draft.indicator;
  const said: Said = {
    words: draft.indicator.reduce((sum, piece) => sum + wordsIn(text, piece), 0),
    beginning: first ? text.slice(first.start, Math.min(first.end, first.start + LONGEST_MEASURE)) : '',
    repairs,
    unsure: layout?.unsure ?? [],
  };
  const doubt = DOUBTS.reduce((sum, { cost, holds }) => sum + (holds(draft, said) ? cost : 0), 0);
  return Math.max(0.05, Math.round((CERTAIN - doubt) * 100) / 100);
}
