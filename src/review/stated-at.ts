/** Which targets say what they say with a value at some place. */
import { firstFrom, type Span } from '../span.ts';
import type { Target } from '../validate/schema.ts';

/** Those that are stated at a value: by their first statement, or by one that says the same elsewhere. */
export type TargetsAt = (value: Span) => readonly Target[];

export function targetsByValue(targets: readonly Target[]): TargetsAt {
  const byValue = Map.groupBy(targets, ({ spans: { value } }) => `${value.start} ${value.end}`);
  const restated = targets.flatMap((target) => target.statements.slice(1).map(({ start, end }) => ({ start, end, target }))).sort((a, b) => a.start - b.start);
  const longest = restated.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const around = (value: Span): readonly Target[] => {
    const found: Target[] = [];
    for (let index = firstFrom(restated, value.end - longest); index < restated.length; index += 1) {
      const { start, end, target } = restated[index] as (typeof restated)[number];
      if (start > value.start) break;
      if (value.end <= end) found.push(target);
    }
    return found;
  };
  return (value) => [...new Set([...(byValue.get(`${value.start} ${value.end}`) ?? []), ...around(value)])];
}
