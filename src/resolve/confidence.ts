/** How sure a target is: what its derivation leaned on takes something off, in this one table. */
import type { Repair } from '../lexicon/repair.ts';
import type { Draft } from './draft.ts';
import { isRepaired } from './repaired.ts';

const CERTAIN = 0.99;

/** What takes how much off, and when. Checked against the bands that `npm run bench` prints. */
const DOUBTS: readonly { readonly name: string; readonly cost: number; readonly holds: (draft: Draft, text: string, repairs: readonly Repair[]) => boolean }[] = [
  { name: 'no year anywhere', cost: 0.15, holds: ({ period }) => period === null },
  { name: 'year from the paragraph before', cost: 0.08, holds: ({ period }) => period?.weak === true && period.via !== 'title' },
  { name: 'year from the title', cost: 0.02, holds: ({ period }) => period?.via === 'title' },
  { name: 'indicator of another clause', cost: 0.1, holds: ({ rules }) => rules.includes('resolve/next-indicator') },
  { name: 'indicator taken over', cost: 0.03, holds: ({ rules }) => rules.includes('resolve/same-indicator') || rules.includes('resolve/bracket') },
  { name: 'value between a verb and its object', cost: 0.06, holds: ({ rules }) => rules.includes('target/action') },
  { name: 'count of a noun the lexicon does not know', cost: 0.08, holds: ({ rules }) => rules.includes('value/count') },
  { name: 'number without a unit', cost: 0.15, holds: ({ node }) => node.meaning.value.form === 'bare' },
  { name: 'count without bound', cost: 0.05, holds: ({ node, op }) => node.meaning.value.form === 'count' && op === '=' },
  { name: 'long indicator', cost: 0.08, holds: ({ indicator }) => indicator.reduce((sum, { start, end }) => sum + end - start, 0) > 220 },
  { name: 'one word for an indicator', cost: 0.1, holds: ({ indicator }, text) => indicator.length === 1 && !text.slice(indicator[0]?.start, indicator[0]?.end).includes(' ') },
  { name: 'misprinted words', cost: 0.04, holds: (draft, _text, repairs) => isRepaired(draft, repairs) },
  { name: 'in brackets', cost: 0.05, holds: ({ inBrackets }) => inBrackets },
];

export function confidenceOf(draft: Draft, text: string, repairs: readonly Repair[]): number {
  const doubt = DOUBTS.reduce((sum, { cost, holds }) => sum + (holds(draft, text, repairs) ? cost : 0), 0);
  return Math.max(0.05, Math.round((CERTAIN - doubt) * 100) / 100);
}
