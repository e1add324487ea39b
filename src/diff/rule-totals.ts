/** Gains and losses rule by rule: in how many targets a rule takes part that it took no part in before, and the other way round. */
import type { Difference } from './compare.ts';

export interface RuleTotal {
  readonly rule: string;
  readonly gained: number;
  readonly lost: number;
}

export function ruleTotals(differences: readonly Difference[]): readonly RuleTotal[] {
  const totals = new Map<string, { gained: number; lost: number }>();
  const add = (rules: readonly string[], side: 'gained' | 'lost') => {
    for (const rule of new Set(rules)) {
      const total = totals.get(rule) ?? { gained: 0, lost: 0 };
      total[side] += 1;
      totals.set(rule, total);
    }
  };
  for (const { gained, lost, changed } of differences) {
    for (const { rules } of gained) add(rules, 'gained');
    for (const { rules } of lost) add(rules, 'lost');
    for (const { before, after } of changed) {
      add(
        after.rules.filter((rule) => !before.rules.includes(rule)),
        'gained',
      );
      add(
        before.rules.filter((rule) => !after.rules.includes(rule)),
        'lost',
      );
    }
  }
  return [...totals].map(([rule, total]) => ({ rule, ...total })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
