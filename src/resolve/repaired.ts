/** Which words that a draft was read from were misprinted and repaired (`lexicon/repair.ts`). */

import type { Warning } from '../issue.ts';
import type { Repair } from '../lexicon/repair.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';

/** The clause or cell that a draft stands in, and what it takes from elsewhere. */
const places = ({ clause, indicator }: Draft): readonly Span[] => [clause, ...indicator];

export const isRepaired = (draft: Draft, repairs: readonly Repair[]): boolean =>
  repairs.length > 0 && places(draft).some((at) => repairsIn(repairs, at).length > 0);

/** One warning for each repaired place that a target leans on. */
export function repairWarnings(text: string, drafts: readonly Draft[], repairs: readonly Repair[]): Warning[] {
  if (repairs.length === 0) return [];
  const asked = new Map(drafts.flatMap(places).map((at) => [`${at.start}|${at.end}`, at]));
  const found = new Set([...asked.values()].flatMap((at) => repairsIn(repairs, at)));
  return repairs
    .filter((repair) => found.has(repair))
    .map(({ start, end, phrase }) => ({ code: 'text-repaired', message: `Đọc “${text.slice(start, end)}” là “${phrase}”`, span: { start, end } }));
}

/** Repairs stand in the order of the text and do not overlap. */
export function repairsIn(repairs: readonly Repair[], { start, end }: Span): readonly Repair[] {
  let [low, high] = [0, repairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((repairs[middle] as Repair).end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < repairs.length && (repairs[last] as Repair).start < end) last += 1;
  return repairs.slice(low, last);
}
