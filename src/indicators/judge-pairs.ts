/** How right the grouping is on pairs of wordings of which a person has said whether they are one. */
import { groupIndicators } from './group-indicators.ts';

export interface Pair {
  /** `one-word`: differ in one that matters; `far`: share under half of their words; `near`, `other`: what is easier. */
  readonly group: 'one-word' | 'far' | 'near' | 'other';
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

export interface PairJudgement {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly Pair[];
  readonly missed: readonly Pair[];
}

/** All pairs are grouped together, as the indicators of one folder are. */
export function judgePairs(pairs: readonly Pair[]): PairJudgement {
  const stated = (indicator: string, target: string) => ({ indicator, target, change: 'level' as const, value: { unit: '%' } });
  const groups = groupIndicators(pairs.flatMap(({ a, b }, at) => [stated(a, `${at} a`), stated(b, `${at} b`)]));
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.flatMap(({ targets }) => targets.map((target) => [target, id] as const))));
  const judged = pairs.map((pair, at) => ({ pair, isOne: groupOf.get(`${at} a`) === groupOf.get(`${at} b`) }));
  const wrong = judged.flatMap(({ pair, isOne }) => (isOne && !pair.same ? [pair] : []));
  const missed = judged.flatMap(({ pair, isOne }) => (!isOne && pair.same ? [pair] : []));
  const right = judged.filter(({ pair, isOne }) => isOne && pair.same).length;
  return { precision: right / (right + wrong.length), recall: right / (right + missed.length), wrong, missed };
}
