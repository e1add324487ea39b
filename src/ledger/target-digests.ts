/** What each target of an extraction says, in few letters: enough to tell later which of its fields have changed. */
import { hash } from 'node:crypto';
import type { Target } from '../validate/schema.ts';

/** Told by the first name of each. Rules are how it was found, and the id is what it is told by. */
export const toldFields = [
  ['indicator'],
  ['comparator'],
  ['change'],
  ['value'],
  ['period'],
  ['statedIn'],
  ['baseline'],
  ['agencies'],
  ['section'],
  ['evidence', 'statements', 'spans'],
  ['confidence'],
  ['review'],
] as const satisfies readonly (readonly (keyof Target)[])[];

export type ToldField = (typeof toldFields)[number][0];

/** 24 bits a field. */
const LETTERS = 4;

/** "tgt-1 AbCd…": the id, then four letters a field, in the order of `toldFields`. */
export const digestOfTarget = (target: Target): string =>
  `${target.id} ${toldFields.map((names) => digestOfFields(names.map((name) => target[name]))).join('')}`;

export const digestsOf = (targets: readonly Target[]): string[] => targets.map(digestOfTarget);

const digestOfFields = (values: readonly unknown[]): string => hash('sha256', JSON.stringify(values), 'base64').slice(0, LETTERS);

export const idOfDigest = (digest: string): string => digest.slice(0, digest.lastIndexOf(' '));

/** Fields that two digests of one target do not agree in. */
export function changedFields(before: string, after: string): readonly ToldField[] {
  const [from, to] = [before, after].map((digest) => digest.slice(digest.lastIndexOf(' ') + 1)) as [string, string];
  return toldFields.flatMap(([name], at) => (from.slice(at * LETTERS, (at + 1) * LETTERS) === to.slice(at * LETTERS, (at + 1) * LETTERS) ? [] : [name]));
}

export interface DigestChange {
  /** Of targets that are new or say something else. */
  readonly set: readonly string[];
  /** Ids. */
  readonly gone: readonly string[];
}

/** Targets that are the same objects are not looked at. */
export function digestChange(before: readonly Target[], after: readonly Target[]): DigestChange {
  const known = new Map(before.map((target) => [target.id, target]));
  const present = new Set(after.map(({ id }) => id));
  const set = after.flatMap((target) => {
    const was = known.get(target.id);
    if (was === target) return [];
    const digest = digestOfTarget(target);
    return was && digestOfTarget(was) === digest ? [] : [digest];
  });
  return { set, gone: before.flatMap(({ id }) => (present.has(id) ? [] : [id])) };
}

export function withChange(digests: readonly string[], { set, gone }: DigestChange): readonly string[] {
  const left = new Map(digests.map((digest) => [idOfDigest(digest), digest]));
  for (const id of gone) left.delete(id);
  for (const digest of set) left.set(idOfDigest(digest), digest);
  return [...left.values()];
}
