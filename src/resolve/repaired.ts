/** Which words that a draft was read from were misprinted and repaired (`lexicon/repair.ts`). */

import type { Warning } from '../issue.ts';
import type { Repair } from '../lexicon/repair.ts';
import { overlapping, type Span } from '../span.ts';
import type { Draft } from './draft.ts';

/** The clause or cell that a draft stands in, and what it takes from elsewhere. */
const places = ({ clause, indicator }: Draft): readonly Span[] => [clause, ...indicator];

export const isRepaired = (draft: Draft, repairs: readonly Repair[]): boolean =>
  repairs.length > 0 && places(draft).some((at) => overlapping(repairs, at).length > 0);

/** One warning for each repaired place that a target leans on. */
export function repairWarnings(text: string, drafts: readonly Draft[], repairs: readonly Repair[]): Warning[] {
  if (repairs.length === 0) return [];
  const asked = new Map(drafts.flatMap(places).map((at) => [`${at.start}|${at.end}`, at]));
  const found = new Set([...asked.values()].flatMap((at) => overlapping(repairs, at)));
  return repairs
    .filter((repair) => found.has(repair))
    .map(({ start, end, phrase }) => ({ code: 'text-repaired', message: `Đọc “${text.slice(start, end)}” là “${phrase}”`, span: { start, end } }));
}
