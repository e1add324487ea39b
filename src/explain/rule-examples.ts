/** What rules find, by an example of each: what a person reads who asks why. */
import { rules } from '../rules/index.ts';
import { readings } from '../rules/readings.ts';

/** Of a rule the match stands between ⟦ and ⟧. Resolvers, which change what rules found, have none. */
export function ruleExamples(ids: Iterable<string>): Record<string, string> {
  return Object.fromEntries([...new Set(ids)].flatMap((id) => (EXAMPLES.has(id) ? [[id, EXAMPLES.get(id) as string]] : [])));
}

const EXAMPLES: ReadonlyMap<string, string> = new Map(
  [...rules, ...readings].flatMap(({ id, examples }) => examples.yes.slice(0, 1).map(([words]): [string, string] => [id, words])),
);
